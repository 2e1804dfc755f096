using Journeys;
using Loopwinkel.Shop.Customers;

namespace Loopwinkel.Shop.Returns;

/// <summary>Sending back and swapping.</summary>
public static class ReturnEndpoints
{
    private const string Start = Touchpoints.ReturnsAndService.StartReturn;

    /// <summary>Adds the endpoints.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        var returns = app.MapGroup("/returns");
        returns.MapPost("/", (ReturnRequest request, CustomerEvents events) =>
        {
            events.Happened(Start);
            return Results.Created("/returns/1", request);
        });
        returns.MapGet("/{id:int}", (int id) => new ReturnRequest(id.ToString(), "Too small")).WithMetadata(new TouchpointAttribute(Start));
        returns.MapGet("/{id:int}/label", (int id) => Results.Text($"LABEL {id}"))
            .WithMetadata(new TouchpointAttribute(Touchpoints.ReturnsAndService.DropOff));
        returns.MapDelete("/{id:int}", (int id) => Results.NoContent());
    }
}

/// <summary>What comes back, and why.</summary>
public sealed record ReturnRequest(string Order, string Reason);

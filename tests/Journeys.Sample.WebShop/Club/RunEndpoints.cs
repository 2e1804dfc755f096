namespace Loopwinkel.Shop.Club;

/// <summary>The Wednesday run. The journey names one endpoint by its route.</summary>
public static class RunEndpoints
{
    private static readonly Run[] Runs = [new(1, "Wilhelminapark"), new(2, "Griftpark")];

    /// <summary>Adds the endpoints.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        var club = app.MapGroup("/club/runs");
        club.MapGet("/", () => Runs);
        club.MapPost("/{id:int}/sign-up", (int id, string runner) => Results.Accepted(value: new { id, runner }));
    }
}

/// <summary>A run.</summary>
public sealed record Run(int Id, string Park);

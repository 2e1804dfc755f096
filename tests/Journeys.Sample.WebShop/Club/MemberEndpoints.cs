using Journeys;
using Loopwinkel.Shop.Customers;

namespace Loopwinkel.Shop.Club;

/// <summary>Becoming a member, and leaving.</summary>
public static class MemberEndpoints
{
    /// <summary>Adds the endpoints.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/club/members", [Touchpoint(Touchpoints.Loyalty.Join)] (string name, Mailroom mails) => Results.Accepted(value: mails.Welcome(name)));
        app.MapDelete("/club/members/{id:int}", (int id) => Results.NoContent());
    }
}

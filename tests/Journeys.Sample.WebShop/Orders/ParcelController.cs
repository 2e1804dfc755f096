using Journeys;
using Microsoft.AspNetCore.Mvc;

namespace Loopwinkel.Shop.Orders;

/// <summary>Where the parcel is.</summary>
[ApiController]
public sealed class ParcelController : ControllerBase
{
    /// <summary>The last scan of the carrier.</summary>
    [HttpGet("/orders/{number}/parcel")]
    [Touchpoint(Touchpoints.Shared.Delivery)]
    public string Where(string number) => $"Order {number} is with the courier";

    /// <summary>All orders of a customer.</summary>
    [HttpGet("/orders")]
    public IEnumerable<string> Orders() => ["2026-0001"];
}

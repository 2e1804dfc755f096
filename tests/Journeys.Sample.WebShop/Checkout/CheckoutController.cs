using Journeys;
using Microsoft.AspNetCore.Mvc;

namespace Loopwinkel.Shop.Checkout;

/// <summary>From basket to paid.</summary>
[ApiController]
[Route("checkout")]
[Touchpoint(Touchpoints.Shared.Checkout)]
public sealed class CheckoutController : ControllerBase
{
    /// <summary>What it will cost, shipping included.</summary>
    [HttpGet]
    public decimal Total() => 129.95m;

    /// <summary>Who pays, and where it goes.</summary>
    [HttpPut("address")]
    public IActionResult Address(string address) => Ok(address);

    /// <summary>Pays.</summary>
    [HttpPost("payment")]
    public IActionResult Pay(string method) => method is "ideal" or "mobilepay" or "card" ? Accepted() : BadRequest();

    /// <summary>Thanks.</summary>
    [HttpGet("thanks")]
    public string Thanks() => "Start lighter.";
}

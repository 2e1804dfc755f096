using Microsoft.AspNetCore.Mvc;

namespace Loopwinkel.Shop.Checkout;

/// <summary>The basket. No journey speaks of it, which the trace tells.</summary>
[ApiController]
[Route("[controller]")]
public sealed class BasketController : ControllerBase
{
    /// <summary>What is in it.</summary>
    [HttpGet]
    public Basket Show() => new([]);

    /// <summary>Puts a pair in.</summary>
    [HttpPost("items")]
    public IActionResult Add(string sku) => Created($"/basket/items/{sku}", sku);

    /// <summary>Takes a pair out.</summary>
    [HttpDelete("items/{sku}")]
    public IActionResult Remove(string sku) => Ok(sku);
}

/// <summary>A basket.</summary>
public sealed record Basket(IReadOnlyList<string> Skus);

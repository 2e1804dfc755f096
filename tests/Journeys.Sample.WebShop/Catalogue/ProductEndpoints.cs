using Journeys;

namespace Loopwinkel.Shop.Catalogue;

/// <summary>Shoes, what others say of them, and finding them.</summary>
public static class ProductEndpoints
{
    /// <summary>Adds the endpoints.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        var products = app.MapGroup("/products");
        products.MapGet("/", All);
        products.MapGet("/{slug}", One);
        products.MapGet("/{slug}/sizes", [Touchpoint(Touchpoints.RunningShoes.ProductPage)] (string slug) => new[] { 38, 39, 40 });

        var reviews = products.MapGroup("/{slug}/reviews").WithMetadata(new TouchpointAttribute(Touchpoints.RunningShoes.Reviews));
        reviews.MapGet("/", (string slug) => new[] { new Review(slug, 5, "Soft on the heel") });
        reviews.MapPost("/", (string slug, Review review) => Results.Created($"/products/{slug}/reviews", review));

        app.MapGet("/search", (string q) => Shoes.Where(shoe => shoe.Name.Contains(q, StringComparison.OrdinalIgnoreCase)));
    }

    private static readonly Shoe[] Shoes = [new("loper-1", "Loper 1", 129.95m), new("loper-2", "Loper 2", 149.95m)];

    [Touchpoint(Touchpoints.RunningShoes.ProductPage)]
    private static IResult One(string slug) => Array.Find(Shoes, shoe => shoe.Slug == slug) is { } shoe ? Results.Ok(shoe) : Results.NotFound();

    private static IEnumerable<Shoe> All() => Shoes;
}

/// <summary>A pair.</summary>
public sealed record Shoe(string Slug, string Name, decimal Price);

/// <summary>What a runner says.</summary>
public sealed record Review(string Slug, int Stars, string Words);

/// <summary>How many pairs there are.</summary>
public sealed record StockLevel(string Sku, int Pairs);

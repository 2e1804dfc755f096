using Journeys.Language.Model;
using Journeys.Review.Comparing;

namespace Journeys.Review.Kinds;

/// <summary>Pictures and links as what they point to and what they are called.</summary>
internal static class Pictures
{
    public static Item Of(Image image) => Pair(image.Path, image.Alternative) with { Place = image.Origin };

    public static Item Of(Link link) => Pair(link.Address, link.Label) with { Place = link.Origin };

    private static Item Pair(LocalText address, LocalText? label) => label is null
        ? new(address.Value, address.Value)
        : new($"{address.Value}\0{label.Value}", $"{label.Value} ({address.Value})");
}

using System.Collections.Immutable;

namespace Journeys.Review.Comparing;

/// <summary>Where a declaration is told to be.</summary>
/// <param name="Prefix">The path that its name stands behind, with the dot; empty for what is named by itself.</param>
/// <param name="Journey">The journey it belongs to, or null.</param>
/// <param name="Reaches">The journeys that a change reaches, for what they share.</param>
internal sealed record Place(string Prefix, string? Journey, ImmutableArray<string> Reaches)
{
    /// <summary>What stands at the top of a file and reaches no journey.</summary>
    public static readonly Place Top = new("", null, []);

    /// <summary>A place behind a name.</summary>
    public Place In(string name) => this with { Prefix = Prefix + name + "." };
}

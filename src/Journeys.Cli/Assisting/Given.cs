using Journeys.Language.Diagnostics;
using Journeys.Mcp.Offering;

namespace Journeys.Cli.Assisting;

/// <summary>Parameters that several tools have.</summary>
internal static class Given
{
    /// <summary>The language of what is said.</summary>
    public static Parameter Language { get; } = new("language", "The language of messages and explanations; without it, the one that the server was started with.")
    {
        Choices = [.. Phrase.Languages],
    };

    /// <summary>The name of a journey.</summary>
    public static Parameter Journey { get; } = new("journey", "The name of a journey, as list_journeys gives it, such as running-shoes.") { IsRequired = true };

    /// <summary>How many at most.</summary>
    public static Parameter Limit(int usual) => new("limit", "How many to give at most; leftOut says how many there are beyond.") { Numbers = (1, 500, usual) };
}

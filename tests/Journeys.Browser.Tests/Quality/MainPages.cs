namespace Journeys.Browser.Tests.Quality;

/// <summary>The pages that readers open most.</summary>
internal static class MainPages
{
    public const string Home = "/";
    public const string Journey = "/journeys/running-shoes/";
    public const string Touchpoint = "/journeys/running-shoes/product-page/";
    public const string Priorities = "/priorities/";
    public const string Findings = "/findings/";
    public const string Messages = "/messages/";

    /// <summary>Each with a name for its pictures.</summary>
    public static readonly (string Name, string Path)[] All =
    [
        ("home", Home), ("journey", Journey), ("touchpoint", Touchpoint), ("priorities", Priorities), ("findings", Findings), ("messages", Messages),
    ];
}

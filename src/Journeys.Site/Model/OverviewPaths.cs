namespace Journeys.Site.Model;

/// <summary>The addresses of the pages that look across journeys, within a language's tree. They are stable: others link to them.</summary>
internal static class OverviewPaths
{
    public const string Channels = "channels";
    public const string Personas = "personas";
    public const string Teams = "teams";
    public const string Stages = "stages";
    public const string Metrics = "metrics";
    public const string Code = "code";
    public const string Opportunities = "opportunities";
    public const string OpportunitiesByTeam = "opportunities/teams";
    public const string Messages = "messages";
    public const string Wall = "wall";
    public const string Claims = "claims";
    public const string Words = "words";

    /// <summary>The page of one thing of a kind.</summary>
    /// <param name="kind">The kind's folder.</param>
    /// <param name="name">Its name.</param>
    public static string Of(string kind, string name) => Index(Folder(kind, name));

    /// <summary>The folder of one thing of a kind, for what stands on several pages.</summary>
    public static string Folder(string kind, string name) => kind + "/" + SitePaths.Segment(name);

    /// <summary>The folder of a stage of a model.</summary>
    public static string Stage(string model, string stage) => Folder(Folder(Stages, model), stage);

    /// <summary>The first page of a list.</summary>
    public static string Index(string kind) => kind + "/index.html";
}

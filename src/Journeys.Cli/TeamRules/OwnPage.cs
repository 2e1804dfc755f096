using Journeys.Language.Model;

namespace Journeys.Cli.TeamRules;

/// <summary>The page that explains a team's rules: the catalogue on its own site where it says where that is, else the handbook's.</summary>
internal static class OwnPage
{
    private const string Handbook = "https://journeys.dev/handbook/team-rules";
    private const string Catalogue = "handbook/rules";

    /// <summary>Its address, without what stands behind <c>#</c>.</summary>
    public static string Of(Workspace workspace) => workspace.Settings?.Site?.Value is { Length: > 0 } site ? site.TrimEnd('/') + "/" + Catalogue : Handbook;
}

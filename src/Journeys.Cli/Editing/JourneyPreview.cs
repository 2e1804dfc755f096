using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.LanguageServer.Hosting;
using Journeys.Site;

namespace Journeys.Cli.Editing;

/// <summary>The map of a journey beside its text: the page of the site, with its styles in it and nothing to fetch.</summary>
internal static partial class JourneyPreview
{
    /// <summary>The page; null where the site has none.</summary>
    public static string? Page(AnalysisResult analysis, string journey, string language, Date today, ImmutableArray<RuleDescriptor> rules)
    {
        if (!analysis.Workspace.Journeys.TryGet(journey, out var declaration))
        {
            return null;
        }

        // A site of one journey: what the page shows comes from it and from what all share.
        var alone = Workspace.Link(analysis.Workspace.Files.Select(file =>
            file with { Journeys = [.. file.Journeys.Where(other => other.Name.Value == journey)] }));
        var findings = analysis.Findings.Where(finding => ReferenceEquals(finding.Origin.Source, declaration.Origin.Source));
        var input = new SiteInput(alone, [.. findings], rules, today) { Drafts = true };
        if (SiteOnDemand.Open(input, null, out _) is not { } site)
        {
            return null;
        }

        var path = SiteAddress.JourneyFile(journey);
        var page = site.Find(SiteAddress.Language(language) + path) ?? site.Find(path);
        return page is { Error: null } ? WithStyles(TextOf(page), site) : null;
    }

    private static string WithStyles(string html, SiteOnDemand site) => HeadLink().Replace(html, match =>
    {
        var file = match.Groups["file"] is { Success: true, Value: var name } ? site.Find(name) : null;
        return file is { Error: null } ? "<style>\n" + TextOf(file) + "\n</style>" : "";
    });

    private static string TextOf(MadeFile file) => Encoding.UTF8.GetString(file.Content.Span);

    [GeneratedRegex("<link rel=\"(?:stylesheet\" href=\"[^\"]*?(?<file>assets/[^\"]*)\"|(?:canonical|alternate|icon)\"[^>]*)>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HeadLink();
}

using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.LanguageServer.Hosting;
using Journeys.Site;
using Journeys.Site.Output;

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
        var sink = new MemorySink();
        SiteBuilder.Build(new SiteInput(alone, [.. findings], rules, today) { Drafts = true }, sink);
        var end = SiteAddress.JourneyFile(journey);
        var path = sink.Files.Keys
            .Where(path => path == end || path.EndsWith("/" + end, StringComparison.Ordinal))
            .OrderByDescending(path => path.StartsWith(SiteAddress.Language(language), StringComparison.Ordinal))
            .ThenBy(path => path.Length)
            .FirstOrDefault();
        return path is null ? null : WithStyles(Encoding.UTF8.GetString(sink.Files[path]), sink);
    }

    private static string WithStyles(string html, MemorySink sink) => HeadLink().Replace(html, match =>
    {
        var name = match.Groups["file"].Value;
        var file = sink.Files.Keys.FirstOrDefault(path => name.Length > 0 && path.EndsWith(name, StringComparison.Ordinal));
        return file is null ? "" : "<style>\n" + Encoding.UTF8.GetString(sink.Files[file]) + "\n</style>";
    });

    [GeneratedRegex("<link rel=\"(?:stylesheet\" href=\"[^\"]*?(?<file>assets/[^\"]*)\"|(?:canonical|alternate|icon)\"[^>]*)>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HeadLink();
}

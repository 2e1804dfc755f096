using System.Text;
using Journeys.Cli.Configuration;
using Journeys.Language.Model;
using Journeys.LanguageServer.Hosting;
using Journeys.Site;
using Journeys.Site.Output;

namespace Journeys.Cli.Editing;

/// <summary>The map of a journey beside its text: the page of the site.</summary>
internal static class JourneyPreview
{
    /// <summary>The page; null where the site has none.</summary>
    public static string? Page(AnalysisResult analysis, string journey, string language, Date today)
    {
        var sink = new MemorySink();
        var input = new SiteInput(analysis.Workspace, analysis.Findings, RuleBook.BuiltIn.All, today) { Drafts = true };
        SiteBuilder.Build(input, sink);
        var path = sink.Files.Keys
            .Where(path => path.EndsWith("journeys/" + journey + "/index.html", StringComparison.Ordinal))
            .OrderByDescending(path => path.StartsWith(language + "/", StringComparison.Ordinal))
            .ThenBy(path => path.Length)
            .FirstOrDefault();
        return path is null ? null : Encoding.UTF8.GetString(sink.Files[path]);
    }
}

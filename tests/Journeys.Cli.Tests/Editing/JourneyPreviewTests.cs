using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Journeys.Cli.Editing;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.LanguageServer.Hosting;
using Journeys.Rules;
using Journeys.Site;
using Journeys.Site.Output;
using Journeys.Testing;

namespace Journeys.Cli.Tests.Editing;

public class JourneyPreviewTests
{
    private static readonly Date Today = new(2026, 11, 26);
    private static readonly ImmutableArray<RuleDescriptor> Rules = [.. RuleCatalogue.BuiltIn.Select(rule => rule.Descriptor)];

    /// <summary>Names that the site cannot take for a folder as they are.</summary>
    [Theory]
    [InlineData("con")]
    [InlineData("a-very-long-name-that-goes-on-and-on-and-on-until-no-disk-would-take-it-for-the-name-of-a-folder-because-it-is-so-very-long-after-all")]
    public void A_journey_with_an_odd_name_has_a_preview(string name)
    {
        var page = Preview($"journey {name} \"Odd\" {{ stage awareness {{ touchpoint t \"T\" {{ }} }} }}\n", name, "en");

        Assert.Contains("Odd</h1>", page, StringComparison.Ordinal);
    }

    /// <summary>What a build would refuse in a text is no reason to show nothing to who is writing it; another journey is a name like any other.</summary>
    [Theory]
    [InlineData("nowhere")]
    [InlineData("other")]
    public void A_link_by_name_that_means_nothing_here_keeps_no_map_from_being_shown(string name)
    {
        var text = "journey other \"Other\" { stage awareness { touchpoint t \"T\" { } } }\n"
            + $"journey a \"A\" {{\n  about \"\"\"\n    See [[{name}]].\n    \"\"\"\n  stage awareness {{ touchpoint t \"T\" {{ }} }}\n}}\n";

        Assert.Contains("A</h1>", Preview(text, "a", "en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    [InlineData("da")]
    public void It_is_the_page_that_a_build_writes_with_its_styles_in_it(string language)
    {
        var files = GeneratedWorkspace.Create(6, 3, "en", "nl");
        var workspace = WorkspaceLoader.Load([.. files.Select(file => new SourceText(file.Path, file.Content))]);
        foreach (var journey in workspace.Journeys.All)
        {
            Assert.Equal(Built(workspace, journey.Name.Value, language), JourneyPreview.Page(new AnalysisResult(workspace, []), journey.Name.Value, language, Today, Rules));
        }
    }

    private static string? Preview(string text, string journey, string language) =>
        JourneyPreview.Page(new AnalysisResult(WorkspaceLoader.Load([new SourceText("a.journey", text)]), []), journey, language, Today, Rules);

    private static string Built(Workspace workspace, string journey, string language)
    {
        var alone = Workspace.Link(workspace.Files.Select(file => file with { Journeys = [.. file.Journeys.Where(other => other.Name.Value == journey)] }));
        var sink = new MemorySink();
        Assert.Empty(SiteBuilder.Build(new SiteInput(alone, [], Rules, Today) { Drafts = true }, sink).Errors);
        var file = SiteAddress.JourneyFile(journey);
        var page = Encoding.UTF8.GetString(sink.Files[language == "nl" ? SiteAddress.Language(language) + file : file]);
        page = Regex.Replace(page, "<link rel=\"(canonical|alternate|icon)\"[^>]*>", "");
        return Regex.Replace(page, "<link rel=\"stylesheet\" href=\"[^\"]*?(assets/[^\"]*)\"[^>]*>", match =>
            "<style>\n" + Encoding.UTF8.GetString(sink.Files[match.Groups[1].Value]) + "\n</style>");
    }
}

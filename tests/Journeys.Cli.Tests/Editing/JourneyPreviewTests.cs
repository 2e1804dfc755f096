using Journeys.Cli.Editing;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.LanguageServer.Hosting;
using Journeys.Rules;

namespace Journeys.Cli.Tests.Editing;

public class JourneyPreviewTests
{
    /// <summary>Names that the site cannot take for a folder as they are.</summary>
    [Theory]
    [InlineData("con")]
    [InlineData("a-very-long-name-that-goes-on-and-on-and-on-until-no-disk-would-take-it-for-the-name-of-a-folder-because-it-is-so-very-long-after-all")]
    public void A_journey_with_an_odd_name_has_a_preview(string name)
    {
        var workspace = WorkspaceLoader.Load([new SourceText("a.journey", $"journey {name} \"Odd\" {{ stage awareness {{ touchpoint t \"T\" {{ }} }} }}\n")]);

        var page = JourneyPreview.Page(new AnalysisResult(workspace, []), name, "en", new Date(2026, 11, 26), [.. RuleCatalogue.BuiltIn.Select(rule => rule.Descriptor)]);

        Assert.Contains("Odd</h1>", page, StringComparison.Ordinal);
    }
}

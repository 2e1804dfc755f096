using Journeys.Interchange.Markdown;
using Journeys.Testing;

namespace Journeys.Interchange.Tests.Markdown;

public class JourneyMarkdownTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    [InlineData("da")]
    public void The_document_is_the_approved_one(string language) =>
        Approved.Match(JourneyMarkdown.Write(ExportSample.Workspace, ExportSample.Workspace.Views, language), language);

    [Fact]
    public void A_language_that_journeys_does_not_speak_has_english_headings() => Assert.Equal(
        "# Empty\n\n- **Status:** Retired\n- **Touchpoints:** 0\n\nNo touchpoint yet.\n",
        JourneyMarkdown.Write(ExportSample.Workspace, [ExportSample.Journey("empty")], "fr"));

    [Fact]
    public void No_journeys_are_no_document() => Assert.Equal("", JourneyMarkdown.Write(ExportSample.Workspace, [], "en"));
}

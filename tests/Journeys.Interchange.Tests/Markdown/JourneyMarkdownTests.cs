using Journeys.Interchange.Markdown;
using Journeys.Language.Model;
using Journeys.Language.Text;
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

    [Theory]
    [InlineData(
        "en",
        "- **Personalised with:**\n    - name, bike (with consent)\n    - weather\n- **Feedback:**\n    - Survey (every 90 days, by mail)\n    - Support contacts\n"
        + "- **Goes on to:**\n    - Ride (in a hurry)\n    - Other: Look (in a hurry)\n    - nowhere\n- **Owner:** Shop team\n")]
    [InlineData(
        "nl",
        "- **Gepersonaliseerd met:**\n    - name, bike (met toestemming)\n    - weather\n- **Feedback:**\n    - Enquête (elke 90 dagen, by mail)\n    - Klantcontact\n"
        + "- **Gaat verder naar:**\n    - Rijden (in a hurry)\n    - Andere: Look (in a hurry)\n    - nowhere\n- **Eigenaar:** Shop team\n")]
    [InlineData(
        "da",
        "- **Personaliseret med:**\n    - name, bike (med samtykke)\n    - weather\n- **Feedback:**\n    - Spørgeskema (hver 90 dage, by mail)\n    - Kundehenvendelser\n"
        + "- **Går videre til:**\n    - Ride (in a hurry)\n    - Other: Look (in a hurry)\n    - nowhere\n- **Ejer:** Shop team\n")]
    public void It_tells_what_is_fitted_to_the_customer_how_feedback_is_gathered_and_where_the_customer_goes(string language, string expected)
    {
        var workspace = WorkspaceLoader.Load([new SourceText("a.journey", """
            workspace "W" { languages en, nl, da }
            team shop "Shop team"
            journey flat "Flat tyre" { stage decision {
              touchpoint pay "Pay" {
                personalised with "name", "bike" basis consent  personalised with "weather"
                feedback survey every 90d via "by mail"  feedback support
                then go, other.look when "in a hurry"  then nowhere  owner shop
              }
              touchpoint go "Ride" { title@nl "Rijden" }
            } }
            journey other "Other" { title@nl "Andere"  stage awareness { touchpoint look "Look" { } } }
            """)]);

        var document = JourneyMarkdown.Write(workspace, [workspace.Views.Single(view => view.Name.Value == "flat")], language);

        Assert.Contains("\n\n" + expected + "\n### ", document);
    }

    [Fact]
    public void No_journeys_are_no_document() => Assert.Equal("", JourneyMarkdown.Write(ExportSample.Workspace, [], "en"));
}

using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Site.Model;

namespace Journeys.Site.Tests.Model;

/// <summary>A text speaks of a claim where one of its words begins with a watch word.</summary>
public class ClaimWordsTests
{
    private static readonly ClaimWords Words = new(WorkspaceLoader.Load([new SourceText("a.journey", """
        claim returns "Returns" { watch "retour", "geld terug" }
        claim swaps "Swaps" { watch "ruil", "Retour" }
        """)]).Claims.All);

    [Theory]
    [InlineData("Gratis retourneren", "returns swaps")]
    [InlineData("RETOUR!", "returns swaps")]
    [InlineData("(ruilen)", "swaps")]
    [InlineData("Je geld terug", "returns")]
    [InlineData("een contour", "")]
    [InlineData("inruilen", "")]
    [InlineData("ruil", "swaps")]
    [InlineData("rui", "")]
    [InlineData("", "")]
    public void The_beginning_of_a_word_counts_whatever_its_case(string text, string claims) =>
        Assert.Equal(claims, string.Join(' ', Words.In(text)));

    [Fact]
    public void A_word_in_any_script_ends_at_what_is_no_letter() =>
        Assert.Equal(["swaps"], Words.In("één–ruil").ToArray());
}

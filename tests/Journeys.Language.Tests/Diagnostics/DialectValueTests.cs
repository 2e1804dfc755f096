using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Language.Tests.Diagnostics;

/// <summary>Of values, messages speak in the words of the file.</summary>
public class DialectValueTests
{
    [Theory]
    [InlineData("nl", "contactmoment t \"T\" { prioriteit hoogg }", "contactmoment t \"T\" { prioriteit hoog }")]
    [InlineData("nl", "klantreis j \"J\" { status koncept }", "klantreis j \"J\" { status concept }")]
    [InlineData("nl", "contactmoment t \"T\" { prioriteit hihg }", "contactmoment t \"T\" { prioriteit high }")]
    [InlineData("da", "kontaktpunkt t \"T\" { prioritet højj }", "kontaktpunkt t \"T\" { prioritet høj }")]
    [InlineData("en", "touchpoint t \"T\" { priority hihg }", "touchpoint t \"T\" { priority high }")]
    public void A_misspelled_value_is_mended_in_the_words_of_its_file(string language, string statement, string mended)
    {
        var header = $"# language: {language}\n";
        Assert.Equal(header + mended + "\n", Told.Mended(header + statement + "\n", out var kind));
        Assert.Equal(FixKind.Always, kind);
        Assert.Empty(Told.Errors(header + mended + "\n"));
    }

    [Theory]
    [InlineData("nl", "contactmoment t \"T\" { prioriteit x }", "`hoog`, `middel` or `laag`")]
    [InlineData("nl", "contactmoment t \"T\" { prioriteit }", "`hoog`, `middel` or `laag`")]
    [InlineData("nl", "contactmoment t \"T\" { kritiek nee }", "`omdat` and a text in quotes")]
    [InlineData("en", "touchpoint t \"T\" { priority x }", "`high`, `medium` or `low`")]
    public void The_values_are_named_in_the_words_of_the_file(string language, string statement, string named) =>
        Assert.Contains(named, Told.Error($"# language: {language}\n{statement}\n").Message.English, StringComparison.Ordinal);

    [Fact]
    public void What_a_dutch_value_means_is_what_it_meant() =>
        Assert.Equal(JourneyStatus.Draft, Told.Load("# language: nl\nklantreis j \"J\" { status concept }\n").Journeys.All.Single().Status);
}

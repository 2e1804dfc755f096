using Journeys.Language.Tests.Diagnostics;

namespace Journeys.Language.Tests.Vocabulary;

/// <summary>The first line that names the language of the keywords, and files that lack it.</summary>
public class DialectHeaderTests
{
    private const string Dutch = "klantreis j \"J\" {\n  status concept\n  fase awareness {\n    contactmoment a \"A\" { behoefte \"x\"  prioriteit hoog }\n  }\n}\n";

    [Theory]
    [InlineData("# language: nl\n")]
    [InlineData("# Language: NL\n")]
    [InlineData("#LANGUAGE: nl\n")]
    public void The_header_is_read_in_any_letter_case(string header) => Assert.Empty(Told.Errors(header + Dutch));

    [Theory]
    [InlineData("")]
    [InlineData("\n# language: nl\n")]
    [InlineData("# our journeys\n# language: nl\n")]
    public void Dutch_keywords_without_it_are_one_error_and_keep_their_meaning(string beginning)
    {
        var error = Told.Error(beginning + Dutch);
        Assert.Contains("Dutch for `journey`", error.Message.English);
        Assert.Contains("`# language: nl`", error.Message.English);
        Assert.Equal("x", Told.Load(beginning + Dutch).Journeys.All.Single().Stages.Single().Items.Single().Touchpoint.Need.First!.Value);
        Assert.Empty(Told.Errors(Told.Mended(beginning + Dutch, out _)!));
    }

    [Fact]
    public void Danish_keywords_are_told_as_Danish() =>
        Assert.Contains("Danish for `journey`", Told.Error("kunderejse j \"J\" { status draft }\n").Message.English);
}

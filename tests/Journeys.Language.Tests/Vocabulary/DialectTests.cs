using Journeys.Language.Vocabulary;
using Journeys.Testing;

namespace Journeys.Language.Tests.Vocabulary;

public class DialectTests
{
    public static TheoryData<string> Languages => [.. Dialect.All.Select(dialect => dialect.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_keyword_means_itself_in_its_own_words(string language)
    {
        var dialect = Dialect.Of(language)!;
        foreach (var keyword in JourneyVocabulary.All)
        {
            foreach (var block in keyword.StandsIn)
            {
                Assert.Same(keyword, dialect.Find(block, dialect.Keyword(keyword.Word)));
                Assert.Same(keyword, dialect.Find(block, keyword.Word));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Labels_and_choices_mean_themselves(string language)
    {
        var dialect = Dialect.Of(language)!;
        foreach (var shape in JourneyVocabulary.All.SelectMany(keyword => keyword.Arguments))
        {
            Assert.True(shape.Label is null || dialect.IsLabel(dialect.Label(shape.Label), shape.Label));
            Assert.All(shape.Choices, choice => Assert.True(dialect.IsChoice(dialect.Choice(choice), choice)));
        }
    }

    [Fact]
    public void Dutch_and_Danish_files_link_with_English_ones()
    {
        var workspace = WorkspaceFolder.Of(
            ("a.journey", "workspace \"W\" { languages nl, da }\nteam growth \"Growth\"\nmessage hello \"Hello\" { text \"Hallo\" }\nchannel web \"Web\" online\n"),
            ("nl.journey", "# language: nl\nklantreis kopen \"Kopen\" {\n  eigenaar growth\n  fase awareness {\n    contactmoment ad \"Advertentie\" {\n      kanaal web\n      behoefte \"Weten\"\n      zegt hello\n      kritiek eerste-contact\n      prioriteit hoog omdat \"Eerste indruk\"\n    }\n  }\n}\n"),
            ("da.journey", "# language: da\nkunderejse koebe \"Købe\" {\n  ejer growth\n  fase awareness {\n    kontaktpunkt ad \"Annonce\" {\n      kanal web\n      behov \"Vide\"\n      siger hello\n      kritisk første-kontakt\n      prioritet høj fordi \"Første indtryk\"\n    }\n  }\n}\n"));
        Assert.Empty(workspace.Findings.Select(finding => finding.Origin.File + ": " + finding.Message));
        Assert.All(workspace.Views, journey => Assert.Equal(Language.Model.PriorityLevel.High, journey.Touchpoints[0].Facts.Priority!.Level));
    }

    [Fact]
    public void A_misspelled_keyword_is_mended_in_the_language_of_its_file()
    {
        var finding = Assert.Single(WorkspaceFolder.Of(("a.journey", "# language: nl\nklantries a \"A\" { status concept }\n")).Findings);
        Assert.Contains("did you mean `klantreis`?", finding.Message.English);
    }

    [Fact]
    public void Keywords_in_a_language_without_words_are_told_of() =>
        Assert.Equal("unknown-language", Assert.Single(WorkspaceFolder.Of(("a.journey", "# language: de\n")).Findings).Rule.Name);
}

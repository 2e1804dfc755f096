using System.Text.RegularExpressions;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Testing;

namespace Journeys.Language.Tests.Diagnostics;

/// <summary>
/// Everything that is said of broken files is said in every language, and quotes the same words in all of them.
/// </summary>
public partial class PhraseTests
{
    /// <summary>Mistakes of one kind in a few lines say what those in every line say.</summary>
    private const int EveryNth = 23;

    public static TheoryData<string> Kinds => [.. Mistakes.Kinds.Keys];

    public static TheoryData<string> Folders => ["tests/Journeys.Language.Tests/Baselines", "tests/Journeys.Testing/Workspaces/findings"];

    public static TheoryData<string> Names => [.. LanguageRules.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Broken_files_are_spoken_of_in_every_language(string folder)
    {
        var sources = WorkspaceFolder.Read(folder);
        Assert.All(sources.SelectMany(source => WorkspaceLoader.Load([source]).Findings), Judge);
        Assert.All(WorkspaceLoader.Load(sources).Findings, Judge);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Mistakes_are_spoken_of_in_every_language(string kind)
    {
        var findings = Mistakes.Of(kind, EveryNth).SelectMany(mistake => mistake.Workspace.Findings).ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, Judge);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_of_the_language_speaks_every_language(string name)
    {
        var rule = LanguageRules.All.Single(rule => rule.Name == name);
        Judge(rule.Title, "");
        Judge(rule.Why, "");
        Assert.All(WorkspaceFolder.Of(("bad.journey", rule.BadExample)).Findings, Judge);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xFF, 0x62 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0 })]
    public void Bytes_that_are_no_text_are_spoken_of_in_every_language(byte[] bytes) =>
        Assert.All(SourceDecoder.Decode("a", bytes).Findings, Judge);

    [Theory]
    [InlineData("persona sanne\u202E \"Sanne\"\n")]
    [InlineData("field budget \"Budget\" number\npersona sanne \"Sanne\" {\n  field budget \"\u202E12\"\n}\n")]
    [InlineData("team growth \"\u0000\" \"\u202E\\l\"\n\u0000\n")]
    public void Characters_that_hide_something_are_not_repeated(string text)
    {
        var findings = WorkspaceFolder.Of(("a.journey", text)).Findings;
        Assert.NotEmpty(findings);
        Assert.All(findings, Judge);
    }

    private static void Judge(Finding finding)
    {
        var source = finding.Origin.Source.Content;
        Judge(finding.Message, source);
        Assert.All(finding.Related, related => Judge(related.Message, source));
        Assert.All(finding.Fixes, fix => Judge(fix.Title, source));
    }

    private static void Judge(Phrase phrase, string source)
    {
        foreach (var words in new[] { phrase.Dutch, phrase.Danish })
        {
            Assert.True(words != phrase.English || !SaysSomething(phrase.English), $"Not translated: {words}");
            Assert.All(Quoted(phrase.English, source), quoted => Assert.Contains(quoted, words, StringComparison.Ordinal));
            Assert.Equal(Backquoted().Count(phrase.English), Backquoted().Count(words));
            Assert.DoesNotContain(words, letter => char.IsControl(letter) || DirectionControls.Contain(letter));
            Assert.DoesNotContain("  ", Backquoted().Replace(words, "_"), StringComparison.Ordinal);
        }

        Assert.True(phrase.Dutch != phrase.Danish || !SaysSomething(phrase.English), $"Dutch is Danish: {phrase.Dutch}");
    }

    [Fact]
    public void A_phrase_of_parts_is_put_into_the_words_of_a_language_when_somebody_reads_them()
    {
        var written = new List<string>();
        string Write(int days, string noun)
        {
            written.Add(noun);
            return $"{days} {noun}";
        }

        Func<int, string> english = days => Write(days, "days"), dutch = days => Write(days, "dagen"), danish = days => Write(days, "dage");
        var phrase = Phrase.Of(3, english, dutch, danish);
        Assert.Equal(phrase, Phrase.Of(3, english, dutch, danish));
        Assert.Equal(phrase.GetHashCode(), Phrase.Of(3, english, dutch, danish).GetHashCode());
        Assert.NotEqual(phrase, Phrase.Of(4, english, dutch, danish));
        Assert.NotEqual(phrase, Phrase.Of(3, english, dutch, dutch));
        Assert.Empty(written);
        Assert.Equal("3 dagen", phrase.In("nl-BE"));
        Assert.Equal(["dagen"], written);
        Assert.Equal(["3 days", "3 dagen", "3 dage"], Phrase.Languages.Select(phrase.In));
        Assert.Equal("3 days A", (phrase + new Phrase("A", "B", "C")).English);
    }

    [Fact]
    public void Phrases_of_the_same_words_are_equal()
    {
        Assert.Equal(new Phrase("a", "b", "c"), new Phrase("a", "b", "c"));
        Assert.NotEqual(new Phrase("a", "b", "c"), new Phrase("a", "b", "d"));
        Assert.Equal("", default(Phrase).In("da"));
    }

    private static bool SaysSomething(string words) => Backquoted().Replace(words, "_").Any(char.IsLetter);

    /// <summary>What stands in backquotes, and what stands in quotes where it is a text of the file.</summary>
    private static IEnumerable<string> Quoted(string words, string source) =>
        Backquoted().Matches(words).Select(match => match.Value)
            .Concat(DoubleQuoted().Matches(words).Select(match => match.Value).Where(text => source.Contains(text, StringComparison.Ordinal)));

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Backquoted();

    [GeneratedRegex("\"[^\"]+\"")]
    private static partial Regex DoubleQuoted();
}

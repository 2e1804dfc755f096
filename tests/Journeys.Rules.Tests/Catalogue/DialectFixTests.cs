using System.Text;
using Journeys.Language.Diagnostics;
using Journeys.Language.Formatting;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Rules.Tests.Catalogue;

/// <summary>What a fix writes into a file with Dutch or Danish keywords has Dutch or Danish keywords too.</summary>
public class DialectFixTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var rule in RuleCatalogue.BuiltIn)
            {
                cases.Add(rule.Descriptor.Name, "nl");
                cases.Add(rule.Descriptor.Name, "da");
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_fix_writes_in_the_words_of_its_file(string rule, string language)
    {
        var dialect = Dialect.Of(language)!;
        var bad = RuleCatalogue.BuiltIn.Single(known => known.Descriptor.Name == rule).Descriptor.BadExample;
        var translated = Formatter.Format(Parse(bad), dialect);
        Assert.False(translated.IsRefused);

        var finding = Assert.Single(Judged.Text(translated.Text));
        foreach (var fix in finding.Fixes)
        {
            var mended = Apply(translated.Text, fix);
            Assert.Equal(Formatter.Format(Parse(mended), dialect).Text, Formatter.Format(Parse(mended)).Text);
            Assert.DoesNotContain(Judged.Text(mended), left => left.Rule.Id.StartsWith("JRN1", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("# language: nl\n", "critical no because \"high\"\npriority high", "kritiek nee omdat \"high\"\nprioriteit hoog")]
    [InlineData("# language: da\n", "stage decision {\n  touchpoint high \"…\" { }\n}", "fase decision {\n  kontaktpunkt high \"…\" { }\n}")]
    [InlineData("# language: nl\n", "opportunity n \"N\" { status proposed }", "kans n \"N\" { status voorgesteld }")]
    [InlineData("# language: nl\n", "then high", "daarna high")]
    [InlineData("# language: xx\n", "priority high", "priority high")]
    [InlineData("", "priority high", "priority high")]
    public void Keywords_and_choices_are_translated_and_names_are_not(string file, string english, string expected) =>
        Assert.Equal(expected, StatementTranslation.For(new SourceText("a.journey", file), english));

    private static SyntaxTree Parse(string text) => SyntaxTree.Parse(new SourceText("test.journey", text));

    private static string Apply(string content, Fix fix)
    {
        var text = new StringBuilder(content);
        foreach (var edit in fix.Edits.OrderByDescending(edit => edit.Origin.Span.Start))
        {
            text.Remove(edit.Origin.Span.Start, edit.Origin.Span.Length).Insert(edit.Origin.Span.Start, edit.NewText);
        }

        return text.ToString();
    }
}

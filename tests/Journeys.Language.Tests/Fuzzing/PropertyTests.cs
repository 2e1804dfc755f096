using CsCheck;
using Journeys.Language.Formatting;
using Journeys.Language.Model;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Language.Tests.Fuzzing;

/// <summary>Laws that hold for every file, tried on generated ones: sound journeys in an untidy layout, and any characters at all.</summary>
public class PropertyTests
{
    private static readonly Gen<string> Blank = AnyOf(" ", "  ", "\t", "\u00A0");

    private static readonly Gen<string> LineEnd = AnyOf("\n", "\r\n", "\n\n\n", "  # a comment\n", "\n# another\n");

    private static readonly Gen<string> Name = Gen.Select(Gen.Char['a', 'z'], Gen.String[Gen.Char['a', 'z'], 0, 8], (first, rest) => first + rest);

    private static readonly Gen<string> Quoted = Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Const(' '), Gen.Const('é'), Gen.Const('#'), Gen.Const('{')), 1, 20]
        .Select(text => "\"" + text + "\"");

    private static readonly Gen<string> Fact = Gen.OneOf(
        Gen.Select(Blank, Quoted, (blank, text) => "need" + blank + text),
        Gen.Select(Blank, Quoted, (blank, text) => "pain" + blank + text),
        Gen.Select(Blank, Gen.Int[0, 50], (blank, points) => "satisfaction" + blank + (points / 10) + "." + (points % 10) + "/5"),
        Gen.Select(Blank, Quoted, (blank, text) => "about" + blank + "\"\"\"\n  " + text.Replace("\"", "") + "\n  \"\"\""),
        Gen.Const("priority high because \"Why not\""));

    private static readonly Gen<string> Journey = Gen.Select(Name, Quoted, Fact.Array[1, 6], LineEnd, Blank, (name, title, facts, end, blank) =>
        $"journey{blank}{name} {title} {{{end}status draft{end}stage awareness {{{end}touchpoint x {title} {{{end}"
        + string.Join(end, facts.DistinctBy(fact => fact[..4])) + $"{end}}}{end}}}{end}}}{end}");

    [Fact]
    public void Sound_files_are_understood_and_laid_out_without_a_change_of_meaning() => Journey.Sample(
        text =>
        {
            var result = Formatter.Format(Parse(text));
            Assert.False(result.IsRefused);
            Assert.Empty(WorkspaceLoader.Read(new SourceText("a.journey", text)).Findings);
            Assert.Equal(result.Text, Formatter.Format(Parse(result.Text)).Text);
        },
        seed: "0N0XIzNsQ0O2", iter: 500);

    [Fact]
    public void Any_characters_are_kept_and_settle() => Gen.String[0, 200].Sample(
        text =>
        {
            var tree = Parse(text);
            var end = 0;
            for (var i = 0; i < tree.Tokens.Count; i++)
            {
                Assert.Equal(end, tree.Tokens.TriviaOf(i).Start);
                end = tree.Tokens[i].End;
            }

            Assert.Equal(text.Length, end);
            var once = Formatter.Format(tree).Text;
            Assert.Equal(once, Formatter.Format(Parse(once)).Text);
        },
        seed: "0N0XIzNsQ0O2", iter: 2000);

    private static Gen<string> AnyOf(params string[] texts) => Gen.OneOf([.. texts.Select(Gen.Const)]);

    private static SyntaxTree Parse(string text) => SyntaxTree.Parse(new SourceText("a.journey", text));
}

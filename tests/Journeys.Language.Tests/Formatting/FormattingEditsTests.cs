using System.Text;
using Journeys.Language.Diagnostics;
using Journeys.Language.Formatting;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Testing;

namespace Journeys.Language.Tests.Formatting;

public class FormattingEditsTests
{
    private const string Untidy = "team   a \"A\"\n\n\n\njourney  b \"B\" {\nstatus   draft\n   owner a\n}\n";

    [Fact]
    public void The_edits_of_a_file_are_its_layout() =>
        Assert.Equal(Formatter.Format(Parse(Untidy)).Text, Apply(Untidy, FormattingEdits.For(Parse(Untidy))));

    [Fact]
    public void Edits_of_a_range_leave_the_rest_alone()
    {
        var range = new TextSpan(Untidy.IndexOf("status", StringComparison.Ordinal), 6);
        Assert.Equal(
            "team   a \"A\"\n\n\n\njourney  b \"B\" {\n  status draft\n   owner a\n}\n",
            Apply(Untidy, FormattingEdits.For(Parse(Untidy), range)));
    }

    [Fact]
    public void The_edits_of_damaged_samples_are_their_layout()
    {
        foreach (var source in WorkspaceFolder.Read("journeys"))
        {
            foreach (var damaged in RandomEdits.Of(source.Content, count: 20, seed: 5))
            {
                var tree = Parse(damaged);
                Assert.Equal(Formatter.Format(tree).Text, Apply(damaged, FormattingEdits.For(tree)));
            }
        }
    }

    private static string Apply(string text, IReadOnlyList<TextEdit> edits)
    {
        var result = new StringBuilder(text);
        foreach (var edit in edits.OrderByDescending(edit => edit.Origin.Span.Start).ThenByDescending(edit => edit.Origin.Span.End))
        {
            result.Remove(edit.Origin.Span.Start, edit.Origin.Span.Length).Insert(edit.Origin.Span.Start, edit.NewText);
        }

        return result.ToString();
    }

    private static SyntaxTree Parse(string text) => SyntaxTree.Parse(new SourceText("a.journey", text));
}

using System.Globalization;
using System.Text;
using Journeys.Language.Formatting;
using Journeys.Language.Model;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Testing.Fuzzing;
using Xunit.Abstractions;

namespace Journeys.Language.Tests.Fuzzing;

/// <summary>
/// Fuzzed inputs through lexer, parser, binder, checker and formatter: none may crash, hang or lose a character. A short seeded
/// part runs with the tests; <c>JOURNEYS_FUZZ=1000000 dotnet test tests/Journeys.Language.Tests --filter FuzzTests</c> runs long.
/// The other stages stand in <c>tests/Journeys.Cli.Tests/Fuzzing</c>.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public void Fuzzed_inputs_are_read_whole_and_laid_out()
    {
        var run = new FuzzRun("read", 4000, output);
        var refused = 0;
        run.Each((number, text) => Interlocked.Add(ref refused, Judge(text) ? 0 : 1));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{refused} layouts refused"));
        Assert.True(refused <= 0.03 * run.Count, $"{refused} of {run.Count} layouts refused");
    }

    /// <summary>Whether the layout was taken.</summary>
    private static bool Judge(string text)
    {
        var source = new SourceText("a.journey", text);
        var tree = SyntaxTree.Parse(source);
        var printed = new StringBuilder(text.Length);
        for (var i = 0; i < tree.Tokens.Count; i++)
        {
            var trivia = tree.Tokens.TriviaOf(i);
            printed.Append(text, trivia.Start, trivia.Length).Append(tree.Tokens.TextOf(i));
        }

        Assert.Equal(text, printed.ToString());
        foreach (var finding in WorkspaceLoader.Load([source]).Findings)
        {
            Assert.InRange(finding.Origin.Span.Start, 0, text.Length);
            Assert.InRange(finding.Origin.Span.End, finding.Origin.Span.Start, text.Length);
        }

        var result = Formatter.Format(tree);
        var again = Formatter.Format(SyntaxTree.Parse(new SourceText("a.journey", result.Text)));
        Assert.Equal(result.Text, again.Text);
        return !result.IsRefused;
    }
}

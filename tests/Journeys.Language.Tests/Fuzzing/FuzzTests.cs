using System.Globalization;
using System.Text;
using Journeys.Language.Formatting;
using Journeys.Language.Model;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Testing;
using Xunit.Abstractions;

namespace Journeys.Language.Tests.Fuzzing;

/// <summary>
/// Mutated inputs through lexer, parser, binder, checker and formatter: none may crash, hang or lose a character. A short seeded
/// part runs with the tests; <c>JOURNEYS_FUZZ=1000000 dotnet test tests/Journeys.Language.Tests --filter Fuzz</c> runs long, and
/// <c>JOURNEYS_FUZZ_SEED</c> repeats a run.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    private static readonly TimeSpan LongestInput = TimeSpan.FromSeconds(5);

    [Fact]
    public void Mutated_inputs_are_read_whole()
    {
        var count = Setting("JOURNEYS_FUZZ", 4000);
        var seed = (ulong)Setting("JOURNEYS_FUZZ_SEED", 20261122);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} inputs, seed {seed}"));
        var seeds = Seeds();
        var refused = 0;
        Parallel.For(0, count, i =>
        {
            var text = RandomEdits.Of(seeds[i % seeds.Count], 1, seed + (ulong)i).Single();
            try
            {
                var watch = System.Diagnostics.Stopwatch.StartNew();
                Interlocked.Add(ref refused, Judge(text) ? 0 : 1);
                Assert.True(watch.Elapsed < LongestInput, "took " + watch.Elapsed);
            }
            catch (Exception error)
            {
                throw new InvalidOperationException(
                    string.Create(CultureInfo.InvariantCulture, $"input {i} of seed {seed}:\n{text}"), error);
            }
        });
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{refused} layouts refused"));
        Assert.True(refused <= 0.03 * count, $"{refused} of {count} layouts refused");
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

    /// <summary>Declarations of the sample one by one, so that inputs are short and every kind is met.</summary>
    private static List<string> Seeds()
    {
        var seeds = new List<string>();
        foreach (var source in WorkspaceFolder.Read("journeys"))
        {
            var tree = SyntaxTree.Parse(source);
            var header = tree.Tokens.Dialect.Language == "en" ? "" : "# language: " + tree.Tokens.Dialect.Language + "\n";
            seeds.AddRange(tree.Root.Statements.Select(statement =>
                header + Cut(tree.Tokens.OriginOf(statement.First, statement.End).Text) + "\n"));
        }

        return seeds;
    }

    private static string Cut(string text) => text.Length <= 1500 ? text : text[..1500];

    private static int Setting(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : otherwise;
}

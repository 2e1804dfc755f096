using System.Globalization;
using Journeys.Language.Model;
using Journeys.Language.Model.Binding;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Testing;
using Sprache;

namespace Journeys.Benchmarks;

/// <summary>Reading: the grammar over tokens against the same grammar over characters, and how both grow.</summary>
internal static class ParseBenchmark
{
    private static readonly int[] Kilobytes = [10, 100, 1_000, 10_000];

    public static void Run(int rounds)
    {
        var text = TextOf(2_000_000);
        RequireSameStatements(text);
        Compare(text, rounds);
        Grow(rounds);
    }

    private static void Compare(string text, int rounds)
    {
        var source = new SourceText("one.journey", text);
        var characters = Measurement.Of(rounds, () => CharacterGrammar.File.Parse(text));
        var tokens = Measurement.Of(rounds, () => SyntaxTree.Parse(source));
        var bound = Measurement.Of(rounds, () => FileBinder.Bind(SyntaxTree.Parse(source)));
        var table = new Table("Grammar", "time ms", "MB/s", "bytes allocated a character", "times the grammar over characters");
        Add(table, "characters, stock Sprache", characters, characters, text.Length);
        Add(table, "tokens, lossless and recovering", tokens, characters, text.Length);
        Add(table, "tokens, and bound to the model", bound, characters, text.Length);
        table.Print($"Reading {text.Length / 1e6:0.0} MB of journeys, one thread, median of {rounds}");
    }

    private static void Add(Table table, string name, Measurement run, Measurement against, int length) => table.Add(
        name,
        Number(run.Time.TotalMilliseconds, "0.0"),
        Number(length / 1e6 / run.Time.TotalSeconds, "0.0"),
        Number((double)run.AllocatedBytes / length, "0.0"),
        Number(against.Time / run.Time, "0.0"));

    private static void Grow(int rounds)
    {
        var table = new Table("Size", "ms", "ns a character", "against the smallest", "of which the garbage collector, ns a character");
        var smallest = 0.0;
        foreach (var size in Kilobytes)
        {
            var source = new SourceText("one.journey", TextOf(size * 1000));
            var repeats = Math.Max(1, 1_000 / size);
            var run = Measurement.Of(rounds, () =>
            {
                for (var i = 0; i < repeats; i++)
                {
                    WorkspaceLoader.Read(source);
                }
            });
            var perCharacter = run.Time.TotalNanoseconds / repeats / source.Content.Length;
            smallest = smallest == 0 ? perCharacter : smallest;
            table.Add(
                $"{size} KB", Number(run.Time.TotalMilliseconds / repeats, "0.00"), Number(perCharacter, "0.0"), Number(perCharacter / smallest, "0.00"),
                Number(run.Collecting.TotalNanoseconds / repeats / source.Content.Length, "0.0"));
        }

        table.Print("One file that grows, read and bound");
    }

    /// <summary>Whole journeys of about that many characters.</summary>
    private static string TextOf(int length)
    {
        var journeys = GeneratedWorkspace.Create(1 + (length / 12_000)).Skip(1).Select(file => file.Content);
        var text = string.Concat(journeys);
        var end = length >= text.Length ? text.Length : text.IndexOf("\n}\n", length, StringComparison.Ordinal) + 3;
        return text[..(end < 3 ? text.Length : end)];
    }

    private static void RequireSameStatements(string text)
    {
        var tree = SyntaxTree.Parse(new SourceText("one.journey", text));
        var tokens = Count(tree.Root);
        var characters = CharacterGrammar.File.Parse(text).Sum(statement => statement.Count);
        if (tokens != characters)
        {
            throw new InvalidOperationException($"The two grammars differ: {tokens} statements over tokens, {characters} over characters.");
        }
    }

    private static int Count(BlockSyntax block) =>
        block.Statements.Sum(statement => 1 + (statement.Block is { } inner ? Count(inner) : 0));

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}

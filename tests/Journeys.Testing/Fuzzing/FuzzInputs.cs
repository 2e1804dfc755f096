using System.Text;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Testing.Fuzzing;

/// <summary>
/// Inputs that nobody would write, by number: damaged declarations, two declarations sewn together, words of the language in no
/// order, and bytes. The same seed and number give the same input.
/// </summary>
public sealed class FuzzInputs(ulong seed)
{
    private const int LongestSeed = 1500;
    private static readonly Lazy<Declarations> Known = new(Declarations.Read);

    /// <summary>The input of a number.</summary>
    public string At(int number)
    {
        var random = Random(number);
        return (number % 10) switch
        {
            < 6 => RandomEdits.Of(Before(number), 1, seed + (ulong)number).Single(),
            < 8 => Sewn(random),
            8 => Soup(random),
            _ => Bytes(random),
        };
    }

    /// <summary>A sound declaration: the one that the input of the number was made from, where it was made from one.</summary>
    public static string Before(int number) => Known.Value.Whole[number % Known.Value.Whole.Count];

    private SeededRandom Random(int number) => new(seed ^ ((ulong)number * 0x9E3779B97F4A7C15));

    private static string Sewn(SeededRandom random)
    {
        var first = random.Pick(Known.Value.Whole);
        var second = random.Pick(Known.Value.Whole);
        return first[..random.Next(first.Length + 1)] + second[random.Next(second.Length + 1)..];
    }

    private static string Soup(SeededRandom random)
    {
        var text = new StringBuilder();
        for (var words = 1 + random.Next(120); words > 0; words--)
        {
            text.Append(random.Pick(Known.Value.Words)).Append(random.Next(5) == 0 ? "\n" : " ");
        }

        return text.ToString();
    }

    /// <summary>Bytes of a declaration with some of them replaced, or any bytes at all; read as a file would be.</summary>
    private static string Bytes(SeededRandom random)
    {
        var bytes = random.Next(3) == 0 ? new byte[random.Next(400)] : Encoding.UTF8.GetBytes(random.Pick(Known.Value.Whole));
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == 0 || random.Next(60) == 0)
            {
                bytes[i] = (byte)random.Next(256);
            }
        }

        return SourceDecoder.Decode("a.journey", bytes).Source.Content;
    }

    private sealed record Declarations(IReadOnlyList<string> Whole, IReadOnlyList<string> Words)
    {
        private static readonly string[] Folders = ["journeys", "tests/Journeys.Testing/Workspaces", "tests/Journeys.Rules.Tests/Corpus"];

        /// <summary>Declarations one by one, so that inputs are short and every kind is met; in every language of keywords.</summary>
        public static Declarations Read()
        {
            var whole = new SortedSet<string>(StringComparer.Ordinal);
            var words = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var tree in Folders.SelectMany(folder => WorkspaceFolder.Read(folder)).Select(source => SyntaxTree.Parse(source)))
            {
                var header = tree.Tokens.Dialect.Language == "en" ? "" : "# language: " + tree.Tokens.Dialect.Language + "\n";
                whole.UnionWith(tree.Root.Statements.Select(statement =>
                    header + Cut(tree.Tokens.OriginOf(statement.First, statement.End).Text) + "\n"));
                words.UnionWith(Enumerable.Range(0, tree.Tokens.Count).Select(i => tree.Tokens.TextOf(i).ToString()).Where(word => word.Length is > 0 and < 40));
            }

            return new([.. whole], [.. words]);
        }

        private static string Cut(string text) => text.Length <= LongestSeed ? text : text[..LongestSeed];
    }
}

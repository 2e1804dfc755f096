using Journeys.Interchange.Csv;
using Journeys.Testing;
using Journeys.Testing.Hostile;

namespace Journeys.Interchange.Tests.Csv;

public sealed class FormulaGuardTests
{
    private const int Texts = 5_000;

    private static readonly string[] Pieces = ["a", "'", "''", "=1", "-", "+", "@", " ", "\t", "\n", ";", ",", "\u2028", "\u00AD", "\u00A0", "\uFEFF", "\uFF1D"];

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("it's = 'x'", "it's = 'x'")]
    [InlineData("'tis", "'tis")]
    [InlineData("a; '-1", "a; '-1")]
    [InlineData("a;'-1", "a;''-1")]
    [InlineData("a\n'\tb", "a\n''\tb")]
    public void A_text_that_has_an_apostrophe_of_its_own_gets_another(string text, string guarded)
    {
        Assert.Equal(guarded, FormulaGuard.For(',').Added(text));
        Assert.Equal(text, FormulaGuard.For(',').Removed(guarded));
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void What_is_added_is_taken_off_and_nothing_else(char separator)
    {
        var guard = FormulaGuard.For(separator);

        Assert.All(Payloads.All.Concat(Random()), text =>
        {
            var lines = text.Replace("\r\n", "\n").Replace('\r', '\n');
            Assert.Equal(lines, guard.Removed(guard.Added(lines)));
        });
    }

    private static IEnumerable<string> Random() => Enumerable.Range(1, Texts).Select(seed =>
    {
        var random = new SeededRandom((ulong)seed);
        return string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => random.Pick(Pieces)));
    });
}

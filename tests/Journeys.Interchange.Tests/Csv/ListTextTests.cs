using Journeys.Interchange.Csv;
using Journeys.Testing;

namespace Journeys.Interchange.Tests.Csv;

public sealed class ListTextTests
{
    private const int Lists = 2_000;

    private static readonly string[] Pieces = ["a", "b", " ", ";", "; ", "\\", "\\;", "\n", "\r\n", "\r", "\"", "'", "=", ",", "é"];

    [Theory]
    [InlineData("")]
    [InlineData("a", "a")]
    [InlineData("a; b", "a", "b")]
    [InlineData("a\\; b; c", "a; b", "c")]
    [InlineData("C:\\\\temp\\\\; b", "C:\\temp\\", "b")]
    [InlineData("a\\\nb; c", "a\nb", "c")]
    public void Texts_stand_in_one_cell_and_are_cut_again(string cell, params string[] texts)
    {
        Assert.Equal(cell, ListText.Of([.. texts]));
        Assert.Equal(texts, ListText.Cut(cell));
    }

    [Fact]
    public void Whatever_the_texts_hold_they_are_the_same_again()
    {
        for (ulong seed = 1; seed <= Lists; seed++)
        {
            var random = new SeededRandom(seed);
            string[] texts = [.. Enumerable.Range(0, random.Next(5)).Select(_ => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => random.Pick(Pieces))))];

            Assert.Equal(
                texts.Select(text => text.Replace("\r\n", "\n").Replace('\r', '\n').Trim()).Where(text => text.Length > 0),
                ListText.Cut(ListText.Of([.. texts])));
        }
    }

    [Theory]
    [InlineData("C:\\new; a\\; b", "C:\\new", "a; b")]
    [InlineData("a\\\\; b\nc", "a\\; b", "c")]
    public void In_a_table_of_people_s_own_only_a_semicolon_has_a_backslash(string cell, params string[] texts) => Assert.Equal(texts, ListText.CutPlain(cell));
}

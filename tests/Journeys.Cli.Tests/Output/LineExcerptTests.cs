using System.Diagnostics;
using Journeys.Cli.Output;

namespace Journeys.Cli.Tests.Output;

public sealed class LineExcerptTests
{
    [Theory]
    [InlineData("  need \"x\"", 2, 6, "  need \"x\"", 2, 4)]
    [InlineData("\tneed", 1, 5, "    need", 4, 4)]
    [InlineData("ab\tneed", 3, 7, "ab  need", 4, 4)]
    [InlineData("👟 need", 3, 7, "👟 need", 3, 4)]
    [InlineData("👩‍👩‍👧 x", 9, 10, "👩‍👩‍👧 x", 3, 1)]
    [InlineData("🇳🇱x", 4, 5, "🇳🇱x", 2, 1)]
    [InlineData("e\u0301e\u0301 x", 5, 6, "e\u0301e\u0301 x", 3, 1)]
    [InlineData("漢字x", 2, 3, "漢字x", 4, 1)]
    [InlineData("漢字", 0, 1, "漢字", 0, 2)]
    [InlineData("x", 1, 1, "x", 1, 1)]
    [InlineData("", 0, 0, "", 0, 1)]
    [InlineData("ab", 9, 12, "ab", 2, 1)]
    public void Marks_stand_under_what_they_mean(string line, int start, int end, string text, int indent, int length) =>
        Assert.Equal(new LineExcerpt(text, indent, length), LineExcerpt.Of(line, start, end));

    [Theory]
    [InlineData("a\u202Eb", "a<U+202E>b")]
    [InlineData("a\u001b[2Jb", "a<U+001B>[2Jb")]
    [InlineData("a\0b", "a<U+0000>b")]
    [InlineData("a\u0085b", "a<U+0085>b")]
    [InlineData("a\u200Bb", "a<U+200B>b")]
    [InlineData("a\u2066b", "a<U+2066>b")]
    public void What_could_steer_a_terminal_is_written_as_its_code_point(string line, string text)
    {
        var excerpt = LineExcerpt.Of(line, line.Length - 1, line.Length);

        Assert.Equal(text, excerpt.Text);
        Assert.Equal(text.Length - 1, excerpt.Indent);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5000)]
    [InlineData(99_990)]
    public void A_long_line_is_cut_around_the_place(int start)
    {
        var line = new string('a', start) + "XXXXX" + new string('b', 100_000 - start);

        var excerpt = LineExcerpt.Of(line, start, start + 5);

        Assert.True(excerpt.Text.Length <= 112, excerpt.Text);
        Assert.Equal("XXXXX", excerpt.Text.Substring(excerpt.Indent, excerpt.Length));
        Assert.Equal(start > 0, excerpt.Text.StartsWith('…'));
        Assert.Equal(start < 99_990, excerpt.Text.EndsWith('…'));
    }

    [Fact]
    public void A_long_line_of_emoji_is_never_cut_within_one()
    {
        var line = string.Concat(Enumerable.Repeat("👟", 5000));
        for (var start = 3000; start < 3010; start++)
        {
            Assert.All(LineExcerpt.Of(line, start, start + 2).Text.EnumerateRunes(), rune => Assert.NotEqual(0xFFFD, rune.Value));
        }
    }

    [Fact]
    public void Many_places_on_one_very_long_line_cost_little()
    {
        var line = new string('a', 2_000_000);
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 2000; i++)
        {
            LineExcerpt.Of(line, i * 1000, i * 1000 + 3);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), watch.Elapsed.ToString());
    }
}

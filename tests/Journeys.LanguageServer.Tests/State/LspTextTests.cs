using Journeys.Language.Text;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;
using Journeys.Testing;

namespace Journeys.LanguageServer.Tests.State;

public class LspTextTests
{
    private static readonly SourceText Source = new("a", "a\u00E9\u20AC\U0001F600b\r\nsecond\rthird\n");

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 3, 3)]
    [InlineData(0, 4, 4)]
    [InlineData(0, 6, 6)]
    [InlineData(0, 7, 6)]
    [InlineData(0, 4294967295, 6)]
    [InlineData(1, 0, 8)]
    [InlineData(1, 99, 14)]
    [InlineData(2, 1, 16)]
    [InlineData(3, 0, 21)]
    [InlineData(99, 99, 21)]
    [InlineData(2147483647, 2147483647, 21)]
    [InlineData(-1, -1, 0)]
    [InlineData(1, -5, 8)]
    public void A_place_outside_the_text_counts_as_the_nearest_inside(long line, long character, int offset) =>
        Assert.Equal(offset, Source.OffsetOf(new Position(line, character), PositionUnit.Utf16));

    [Theory]
    [InlineData(PositionUnit.Utf16, 0, 1, 2, 3, 5, 6)]
    [InlineData(PositionUnit.Utf8, 0, 1, 3, 6, 10, 11)]
    [InlineData(PositionUnit.Utf32, 0, 1, 2, 3, 4, 5)]
    internal void Each_unit_counts_in_its_own_way(PositionUnit unit, params int[] characters)
    {
        int[] offsets = [0, 1, 2, 3, 5, 6];
        for (var i = 0; i < offsets.Length; i++)
        {
            Assert.Equal(new Position(0, characters[i]), Source.PositionOf(offsets[i], unit));
            Assert.Equal(offsets[i], Source.OffsetOf(new Position(0, characters[i]), unit));
        }
    }

    [Fact]
    public void Changes_are_made_one_after_another()
    {
        var text = LspText.Apply(new SourceText("a", "one\ntwo\n"), [Change(1, 0, 1, 3, "2"), Change(0, 0, 1, 0, ""), Change(0, 1, 0, 1, "!")], PositionUnit.Utf16);
        Assert.Equal("2!\n", text);
    }

    [Fact]
    public void Many_changes_of_one_message_make_what_they_make_one_by_one()
    {
        string[] pieces = ["", "a", "\n", "\r", "\r\n", "x\r", "\ny", "\U0001F600", "\uD83D", "\uDE00", "\u00E9", "one\r\ntwo\nthree\rfour"];
        for (var seed = 1UL; seed <= 2000; seed++)
        {
            var random = new SeededRandom(seed);
            var source = new SourceText("a", string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => pieces[random.Next(pieces.Length)])));
            var unit = (PositionUnit)random.Next(3);
            TextDocumentContentChangeEvent[] changes =
            [
                .. Enumerable.Range(0, 30).Select(_ => random.Next(20) == 0
                    ? new TextDocumentContentChangeEvent(pieces[random.Next(pieces.Length)])
                    : Change(random.Next(8) - 1, random.Next(8) - 1, random.Next(8), random.Next(8), pieces[random.Next(pieces.Length)])),
            ];

            var oneByOne = changes.Aggregate(source, (text, change) => new SourceText("a", LspText.Apply(text, [change], unit)));

            Assert.True(oneByOne.Content == LspText.Apply(source, changes, unit), "seed " + seed);
        }
    }

    [Fact]
    public void Ten_thousand_changes_do_not_copy_the_text_ten_thousand_times()
    {
        var source = new SourceText("a", string.Concat(Enumerable.Repeat("team a \"A team of a name that fills a line\"\n", 10_000)));
        TextDocumentContentChangeEvent[] changes = [.. Enumerable.Range(0, 10_000).Select(line => Change(line, 5, line, 6, "b"))];

        var before = GC.GetAllocatedBytesForCurrentThread();
        var text = LspText.Apply(source, changes, PositionUnit.Utf16);

        Assert.StartsWith("team b \"A", text, StringComparison.Ordinal);
        Assert.EndsWith("team b \"A team of a name that fills a line\"\n", text, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20 * 2 * source.Content.Length);
    }

    [Fact]
    public void A_change_that_ends_before_it_starts_puts_in() =>
        Assert.Equal("abXc", LspText.Apply(new SourceText("a", "abc"), [Change(0, 2, 0, 1, "X")], PositionUnit.Utf16));

    [Theory]
    [InlineData("/tmp/a b/#x?y.journey", "file:///tmp/a%20b/%23x%3Fy.journey")]
    [InlineData("/tmp/\u00E6\u00F8.journey", "file:///tmp/%C3%A6%C3%B8.journey")]
    public void An_address_leads_to_its_path_and_back(string path, string uri)
    {
        Assert.Equal(uri, DocumentUri.Of(path));
        Assert.Equal(path, DocumentUri.PathOf(uri));
    }

    private static TextDocumentContentChangeEvent Change(int line, int from, int endLine, int to, string text) =>
        new(text, new LspRange(new Position(line, from), new Position(endLine, to)));
}

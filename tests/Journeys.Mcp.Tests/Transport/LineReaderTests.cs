using System.Text;
using Journeys.Mcp.Transport;

namespace Journeys.Mcp.Tests.Transport;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a\n\n \r\nb\r\n", "a|b\r")]
    [InlineData("\n\n", "")]
    [InlineData("a\nb", "a|b")]
    public void Lines_come_in_their_order_and_blank_ones_do_not(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Lines(Encoding.UTF8.GetBytes(text))));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_line_has_a_greatest_length(int beyond, bool isTooLong)
    {
        var reader = new LineReader(new MemoryStream([.. Enumerable.Repeat((byte)'x', LineReader.LongestLine + beyond), .. "\nnext"u8]));

        var first = reader.Read()!;

        Assert.Equal((isTooLong, isTooLong ? 0 : LineReader.LongestLine), (first.IsTooLong, first.Bytes.Length));
        Assert.Equal("next", Encoding.UTF8.GetString(reader.Read()!.Bytes.Span));
        Assert.Null(reader.Read());
    }

    [Fact]
    public void It_does_not_matter_how_the_bytes_arrive()
    {
        Assert.Equal(["één", "twee"], Lines(Encoding.UTF8.GetBytes("één\ntwee\n"), oneByOne: true));
    }

    private static IEnumerable<string> Lines(byte[] bytes, bool oneByOne = false)
    {
        var reader = new LineReader(oneByOne ? new Drop(bytes) : new MemoryStream(bytes));
        while (reader.Read() is { } line)
        {
            yield return Encoding.UTF8.GetString(line.Bytes.Span);
        }
    }

    private sealed class Drop(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
    }
}

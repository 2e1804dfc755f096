using System.Text;
using Journeys.LanguageServer.Transport;

namespace Journeys.LanguageServer.Tests.Transport;

public class FrameReaderTests
{
    private const string Next = "Content-Length: 4\r\n\r\nnext";

    [Theory]
    [InlineData("Content-Length: 2\r\n\r\n{}", "{}")]
    [InlineData("content-length: 2\r\n\r\n{}", "{}")]
    [InlineData("CONTENT-LENGTH:2\r\n\r\n{}", "{}")]
    [InlineData("Content-Length: 2\n\n{}", "{}")]
    [InlineData("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}", "{}")]
    [InlineData("Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", "{}")]
    [InlineData("\r\n\r\nContent-Length: 2\r\n\r\n{}", "{}")]
    public void A_message_is_found(string text, string body)
    {
        var reader = Reader(text + Next);
        var first = reader.Read()!.Value;
        Assert.Equal(body, Encoding.UTF8.GetString(first.Body.Span));
    }

    [Theory]
    [InlineData("Content-Length: -5\r\n\r\n")]
    [InlineData("Content-Length: abc\r\n\r\n")]
    [InlineData("Content-Length: 99999999999999999999\r\n\r\n")]
    [InlineData("Content-Length: 2147483647\r\n\r\n")]
    [InlineData("Content-Length: 16777217\r\n\r\n")]
    [InlineData("Content-Length: 2\r\nContent-Length: 3\r\n\r\n")]
    [InlineData("Content-Type: text/plain\r\n\r\n")]
    [InlineData("Content-Length: 2\r\nContent-Type: x; charset=utf-16\r\n\r\n")]
    [InlineData("rubbish\r\n\r\n")]
    [InlineData("Content-Length: 9999999999\r\n\r\n{\"half\":")]
    public void Behind_a_broken_header_the_next_message_is_found(string broken)
    {
        var reader = Reader(broken + Next);
        var frames = All(reader);
        Assert.Contains(frames, frame => frame.Problem is not null);
        Assert.Equal("next", Encoding.UTF8.GetString(frames[^1].Body.Span));
    }

    [Fact]
    public void A_message_that_says_less_than_it_has_costs_only_itself()
    {
        var frames = All(Reader("Content-Length: 2\r\n\r\n{\"method\":\"x\"}" + Next));
        Assert.Equal("next", Encoding.UTF8.GetString(frames[^1].Body.Span));
    }

    [Fact]
    public void A_line_of_a_megabyte_is_not_kept()
    {
        var frames = All(Reader("X: " + new string('x', 1 << 20) + "\r\n\r\n" + Next));
        Assert.NotNull(frames[0].Problem);
        Assert.Equal("next", Encoding.UTF8.GetString(frames[^1].Body.Span));
    }

    [Fact]
    public void A_hundred_thousand_header_lines_are_told_of_and_passed_over()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 100_000; i++)
        {
            text.Append("X-Header: value\r\n");
        }

        var frames = All(Reader(text.Append("\r\n").Append(Next).ToString()));
        Assert.NotNull(frames[0].Problem);
        Assert.Equal("next", Encoding.UTF8.GetString(frames[^1].Body.Span));
    }

    [Theory]
    [InlineData("Content-Le")]
    [InlineData("Content-Length: 10\r\n")]
    [InlineData("Content-Length: 10\r\n\r\n{}")]
    [InlineData("")]
    public void The_end_in_the_middle_is_the_end(string text) => Assert.Null(Reader(text).Read());

    [Fact]
    public void Bytes_may_come_one_by_one()
    {
        var reader = new FrameReader(new Trickle(Encoding.UTF8.GetBytes("Content-Length: 3\r\n\r\n\u20AC" + Next)));
        Assert.Equal("\u20AC", Encoding.UTF8.GetString(reader.Read()!.Value.Body.Span));
        Assert.Equal("next", Encoding.UTF8.GetString(reader.Read()!.Value.Body.Span));
        Assert.Null(reader.Read());
    }

    private static FrameReader Reader(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static List<Frame> All(FrameReader reader)
    {
        var frames = new List<Frame>();
        while (reader.Read() is { } frame)
        {
            frames.Add(frame);
        }

        return frames;
    }

    /// <summary>Gives one byte at a time.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}

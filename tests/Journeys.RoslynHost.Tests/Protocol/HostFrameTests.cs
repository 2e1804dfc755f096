using System.Text;
using Journeys.RoslynHost.Protocol;

namespace Journeys.RoslynHost.Tests.Protocol;

public class HostFrameTests
{
    [Fact]
    public void What_is_written_is_read()
    {
        using var stream = new MemoryStream();
        HostFrame.Write(stream, "één"u8);
        HostFrame.Write(stream, []);
        stream.Position = 0;

        Assert.Equal("één", Encoding.UTF8.GetString(HostFrame.Read(stream)!));
        Assert.Empty(HostFrame.Read(stream)!);
        Assert.Null(HostFrame.Read(stream));
    }

    [Theory]
    [InlineData(new byte[] { 1 })]
    [InlineData(new byte[] { 5, 0, 0, 0, 1 })]
    public void A_message_that_breaks_off_is_told_of(byte[] bytes) =>
        Assert.Throws<EndOfStreamException>(() => HostFrame.Read(new MemoryStream(bytes)));

    [Theory]
    [InlineData(new byte[] { 255, 255, 255, 255 })]
    [InlineData(new byte[] { 255, 255, 255, 127 })]
    [InlineData(new byte[] { 1, 0, 0, 16 })]
    public void A_length_that_nobody_means_is_refused_before_memory_is_taken(byte[] bytes) =>
        Assert.Throws<InvalidDataException>(() => HostFrame.Read(new MemoryStream(bytes)));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("{\"kind\":")]
    public void Bytes_that_are_no_message_are_refused(string text) =>
        Assert.Throws<InvalidDataException>(() => HostMessage.Of(Encoding.UTF8.GetBytes(text)));
}

using System.Text;
using Journeys.Language.Text;

namespace Journeys.Language.Tests.Text;

public class SourceDecoderTests
{
    [Fact]
    public void Utf8_is_taken_as_it_is_with_its_byte_order_mark()
    {
        var decoded = SourceDecoder.Decode("a", Encoding.UTF8.GetPreamble().Concat("één"u8.ToArray()).ToArray());
        Assert.Empty(decoded.Findings);
        Assert.Equal("\uFEFFéén", decoded.Source.Content);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xFF, 0x62 }, 1, 2)]
    [InlineData(new byte[] { 0x61, 0x0A, 0xC0, 0xAF }, 2, 1)]
    [InlineData(new byte[] { 0xC3, 0xA9, 0xED, 0xA0, 0x80 }, 1, 2)]
    [InlineData(new byte[] { 0x61, 0xE2, 0x82 }, 1, 2)]
    [InlineData(new byte[] { 0xF8 }, 1, 1)]
    public void What_is_no_utf8_is_told_with_its_place(byte[] bytes, int line, int column)
    {
        var finding = Assert.Single(SourceDecoder.Decode("a", bytes).Findings);
        Assert.Equal("invalid-encoding", finding.Rule.Name);
        Assert.Equal(new LinePosition(line, column), finding.Origin.Range.Start);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, 0x61 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0 })]
    public void Other_encodings_are_told_by_their_mark(byte[] bytes) =>
        Assert.Contains("Save it as UTF-8", Assert.Single(SourceDecoder.Decode("a", bytes).Findings).Message.English);
}

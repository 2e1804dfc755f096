using System.Runtime.CompilerServices;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Language.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("journey a \"Één\" {\r\n}\n")]
    [InlineData("\uFEFFstage come \"Kom 🚲 binnen\"\r\r\n# æøå")]
    public void A_packed_text_reads_like_the_text(string content)
    {
        var plain = new SourceText("a.journey", content);
        var packed = plain.Packed();
        Forget();

        Assert.NotSame(plain, packed);
        Assert.Equal(content, packed.Content);
        Assert.Equal(plain.Path, packed.Path);
        Assert.Equal((plain.LineCount, plain.Length), (packed.LineCount, packed.Length));
        for (var line = 1; line <= plain.LineCount; line++)
        {
            Assert.Equal(plain.LineText(line), packed.LineText(line));
        }

        for (var offset = -1; offset <= content.Length + 1; offset++)
        {
            Assert.Equal(plain.PositionOf(offset), packed.PositionOf(offset));
            Assert.Equal(plain.OffsetOf(plain.PositionOf(offset)), packed.OffsetOf(packed.PositionOf(offset)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("journey a \"Een\" {\r\n}\n")]
    [InlineData("journey a \"Één 🚲\" {\r\n}\n")]
    [InlineData("\uFEFFstage come \"Kom binnen\"\n")]
    public void A_text_of_bytes_reads_like_the_text(string content)
    {
        var bytes = SourceText.OfUtf8("a.journey", System.Text.Encoding.UTF8.GetBytes(content));
        for (var start = 0; start <= content.Length; start++)
        {
            for (var length = 0; start + length <= content.Length; length++)
            {
                Assert.Equal(content.Substring(start, length), new Origin(bytes, new TextSpan(start, length)).Text);
            }
        }

        Assert.Equal(content, bytes.Content);
        Assert.Equal(content, bytes.Packed().Content);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("a\r")]
    [InlineData("one\ntwo\r\nthree\r\rfour\n\r\n")]
    [InlineData("\uFEFFéén\n🚲🚲\r\næ\u2028øå\r\r🚲\n")]
    public void Lines_are_found_in_bytes_as_in_the_text(string content)
    {
        var plain = new SourceText("a.journey", content);
        var bytes = SourceText.OfUtf8("a.journey", System.Text.Encoding.UTF8.GetBytes(content));
        Assert.All(Enumerable.Range(-1, content.Length + 3), offset => Assert.Equal(plain.PositionOf(offset), bytes.PositionOf(offset)));
        string[] lines = content.Replace("\r\n", "\n").Split('\n', '\r');
        Assert.Equal(lines.Length, bytes.LineCount);
        Assert.Equal(lines, Enumerable.Range(1, lines.Length).Select(bytes.LineText));
        Assert.Equal(lines, Enumerable.Range(1, lines.Length).Select(plain.LineText));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_refused() =>
        Assert.Throws<System.Text.DecoderFallbackException>(() => SourceText.OfUtf8("a.journey", [0x61, 0xFF]));

    /// <summary>A text that is taken from the source when it is asked for is the same text as one that was taken at once.</summary>
    [Theory]
    [InlineData("need \"To know\"")]
    [InlineData("need \"Één 🚲\"")]
    [InlineData("need \"a \\\"b\\\" \\u{e9}\"")]
    [InlineData("need \"\"")]
    [InlineData("need \"unclosed")]
    [InlineData("need “to know”")]
    [InlineData("need \"\"\"\n  more\n  \"\"\"")]
    public void A_text_says_the_same_whenever_it_is_read(string statement)
    {
        var content = $"journey a \"A\" {{\n  stage awareness {{\n    touchpoint b \"B\" {{\n      {statement}\n      moment \"m\"\n    }}\n  }}\n}}\n";
        var early = Need(new SourceText("a.journey", content));
        var late = Need(SourceText.OfUtf8("a.journey", System.Text.Encoding.UTF8.GetBytes(content)));
        Forget();

        Assert.Equal(early.IsExact, late.IsExact);
        Assert.Equal(early.Value, late.Value);
        Assert.Equal(early.IsExact, late.IsExact);
        Assert.Equal(early.PlaceOf(0, 0).Span, late.PlaceOf(0, 0).Span);
    }

    private static LocalText Need(SourceText source) =>
        WorkspaceLoader.Read(source).Journeys[0].Stages[0].Items[0].Touchpoint.Need.Entries[0];

    [Fact]
    public void A_packed_text_holds_no_letters_that_nobody_reads()
    {
        var (packed, letters) = Pack();
        Forget();

        Assert.False(letters.IsAlive);
        Assert.Equal(1001, packed.LineCount);
    }

    [Fact]
    public void What_UTF_8_cannot_hold_is_not_packed()
    {
        var broken = new SourceText("a.journey", "half a bike: \ud83d");

        Assert.Same(broken, broken.Packed());
        Assert.Same(broken.Content, broken.Packed().Content);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (SourceText Packed, WeakReference Letters) Pack()
    {
        var content = string.Concat(Enumerable.Repeat("need \"To know\"\n", 1000));
        return (new SourceText("a.journey", content).Packed(), new WeakReference(content));
    }

    private static void Forget()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}

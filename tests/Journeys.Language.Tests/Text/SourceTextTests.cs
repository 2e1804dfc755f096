using System.Runtime.CompilerServices;
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
        Assert.Equal(plain.LineCount, packed.LineCount);
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

using Journeys.Language.Diagnostics;

namespace Journeys.Language.Tests.Diagnostics;

/// <summary>A byte order mark begins a file; anywhere else it is a character that nobody sees.</summary>
public class ByteOrderMarkTests
{
    [Theory]
    [InlineData("journey a\uFEFF \"A\" { status draft }\n")]
    [InlineData("\uFEFF\uFEFFjourney a \"A\" { status draft }\n")]
    public void A_mark_within_the_file_has_no_meaning(string text) =>
        Assert.Contains("has no meaning here", Told.Error(text).Message.English, StringComparison.Ordinal);

    [Fact]
    public void A_mark_at_the_beginning_of_the_file_is_none_of_it() =>
        Assert.Empty(Told.Load("\uFEFFjourney a \"A\" { status draft }\n").Findings);

    [Fact]
    public void A_mark_where_two_files_were_put_together_is_taken_away()
    {
        const string text = "persona a \"A\"\n\uFEFFjourney j \"J\" { persona a }\n";
        Assert.Equal(text.Replace("\uFEFF", "", StringComparison.Ordinal), Told.Mended(text, out var kind));
        Assert.Equal(FixKind.Always, kind);
    }
}

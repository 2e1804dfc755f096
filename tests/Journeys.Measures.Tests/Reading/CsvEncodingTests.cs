using System.Text;

namespace Journeys.Measures.Tests.Reading;

/// <summary>CSV as spreadsheets save it: the letters come out right, and what was guessed is told.</summary>
public sealed class CsvEncodingTests : IDisposable
{
    private const string Text = "dato,værdi,café €\n2026-10-01,4,x\n2026-10-02,5,y\n";
    private const string Guessed = "a.csv is not UTF-8 and is read as Windows-1252; where a letter comes out wrong, save it as \"CSV UTF-8\"";
    private readonly Measured _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("utf-8", true, null)]
    [InlineData("utf-8", false, null)]
    [InlineData("utf-16", true, null)]
    [InlineData("utf-16BE", true, null)]
    [InlineData("windows-1252", false, Guessed)]
    public void Every_encoding_gives_the_same_figures(string name, bool hasMark, string? note)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        _folder.File("a.csv", [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)]);

        var result = _folder.Run("csat { scale 1..5  source \"a.csv\" }");

        Assert.Empty(Measured.Lines(result.Problems));
        Assert.Equal(note is null ? [] : [note], Measured.Lines(result.Notes));
        Assert.Equal(2, Assert.Single(result.Metrics).Series[0].Periods[0].N);
    }

    [Fact]
    public void Letters_of_many_bytes_are_read_wherever_a_chunk_ends_and_one_bad_byte_at_the_end_is_seen()
    {
        var remark = string.Concat(Enumerable.Repeat("é€😀", 7_000));
        for (var shift = 0; shift < 9; shift++)
        {
            var head = $"date,value,{new string('x', shift)}\n";
            byte[] good = Encoding.UTF8.GetBytes(head + string.Concat(Enumerable.Repeat($"2026-10-01,4,{remark}\n", 4)));

            Assert.Empty(Notes(good));
            Assert.Equal([Guessed], Notes([.. good, .. "2026-10-01,4,"u8, 0xE6]));
            Assert.Equal([Guessed], Notes([.. good, .. "2026-10-01,4,"u8, 0xF0, 0x9F, 0x98]));
        }
    }

    private IEnumerable<string> Notes(byte[] bytes)
    {
        var result = _folder.File("a.csv", bytes).Run("csat { scale 1..5  source \"a.csv\" }");
        Assert.Empty(Measured.Lines(result.Problems));
        return Measured.Lines(result.Notes);
    }
}

using System.Text;
using Journeys.Analyzers.Reading;
using Journeys.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis.Text;

namespace Journeys.Analyzers.Tests.Reading;

/// <summary>What the compiler makes of bytes that are no UTF-8, beside what the command line makes of them.</summary>
public sealed class JourneyTextTests
{
    private const string Draft = "journey a \"Café\" {\n  status draft\n}\n";

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Another_encoding_with_a_mark_is_told_as_by_check(string encoding) => Assert.Equal(Check(Encoding.GetEncoding(encoding)), Compiler(Encoding.GetEncoding(encoding)));

    [Fact]
    public void A_text_that_was_read_as_Latin_is_told_as_by_check()
    {
        var bytes = Encoding.Latin1.GetBytes(Draft);
        using var folder = new TemporaryFolder();
        folder.File("a.journey", bytes);

        var read = JourneyText.Of("a.journey", SourceText.From(bytes, bytes.Length, Encoding.Latin1)).Decoded;

        Assert.Equal(CheckInProcess.Run(folder.Path, "2026-11-26").Findings.Select(finding => finding.Message), read.Findings.Select(finding => finding.Message.English));
    }

    [Fact]
    public void A_text_that_was_read_leniently_is_told_at_the_same_byte()
    {
        using var folder = new TemporaryFolder();
        folder.File("a.journey", Encoding.Latin1.GetBytes(Draft));
        var check = Assert.Single(CheckInProcess.Run(folder.Path, "2026-11-26").Findings);
        var compiler = Assert.Single(AnalyzerRun.Told(AnalyzerRun.Diagnostics(folder.Path)));

        Assert.Equal("Byte 14 of the file (0xE9) is no UTF-8. Save the file as UTF-8.", check.Message);
        Assert.Equal(check with { Message = "Byte 14 of the file is no UTF-8. Save the file as UTF-8." }, compiler);
    }

    [Fact]
    public void The_sign_of_replacement_itself_is_a_letter_like_any_other()
    {
        using var folder = new TemporaryFolder();
        folder.File("a.journey", Draft.Replace("é", "\uFFFD"));

        Assert.Empty(AnalyzerRun.Diagnostics(folder.Path));
    }

    [Fact]
    public void A_text_is_read_once()
    {
        var text = SourceText.From(Draft, Encoding.UTF8, SourceHashAlgorithm.Sha256);
        var again = SourceText.From(Draft, Encoding.UTF8, SourceHashAlgorithm.Sha256);

        Assert.Same(JourneyText.Of("a.journey", text), JourneyText.Of("a.journey", text));
        Assert.Same(JourneyText.Of("a.journey", text), JourneyText.Of("a.journey", again));
        Assert.NotSame(JourneyText.Of("a.journey", text), JourneyText.Of("b.journey", text));
        Assert.Equal("b.journey", JourneyText.Of("b.journey", text).Decoded.Source.Path);
    }

    private static List<ToldFinding> Check(Encoding encoding)
    {
        using var folder = Written(encoding);
        return Without(folder, CheckInProcess.Run(folder.Path, "2026-11-26").Findings);
    }

    private static List<ToldFinding> Compiler(Encoding encoding)
    {
        using var folder = Written(encoding);
        return Without(folder, AnalyzerRun.Told(AnalyzerRun.Diagnostics(folder.Path, ("JourneysToday", "2026-11-26"))));
    }

    private static TemporaryFolder Written(Encoding encoding) => new TemporaryFolder().File("a.journey", [.. encoding.GetPreamble(), .. encoding.GetBytes(Draft)]);

    private static List<ToldFinding> Without(TemporaryFolder folder, IEnumerable<ToldFinding> findings) =>
        [.. findings.Select(finding => finding with { Place = finding.Place.Replace(folder.Path, "") })];
}

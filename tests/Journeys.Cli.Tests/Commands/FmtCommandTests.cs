using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;
using Journeys.Language.Text;

namespace Journeys.Cli.Tests.Commands;

public sealed class FmtCommandTests : IDisposable
{
    private const string Untidy = "journey  shoes \"Schoenen kopen\" {\nstatus draft }";
    private const string Tidy = "journey shoes \"Schoenen kopen\" {\n  status draft\n}\n";

    /// <summary>Its braces are read otherwise once they stand on another line.</summary>
    private const string Broken = "\"\"{urney\n  languages nl";

    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_file_is_laid_out_in_place()
    {
        var outcome = _run.File("a.journey", Untidy).Run("fmt");

        Assert.Equal((ExitCode.Done, "", "1 of 1 file changed\n"), (outcome.Code, outcome.Out, outcome.Error));
        Assert.Equal(Tidy, File.ReadAllText(_run.PathOf("a.journey")));
        Assert.Equal("0 of 1 file changed\n", _run.Run("fmt").Error);
    }

    [Fact]
    public void Check_lists_what_would_change_and_changes_nothing()
    {
        var outcome = _run.File("a.journey", Untidy).File("b.journey", Tidy.Replace("shoes", "boots")).Run("fmt", "--check");

        Assert.Equal((ExitCode.Findings, "a.journey\n"), (outcome.Code, outcome.Out));
        Assert.Equal(Untidy, File.ReadAllText(_run.PathOf("a.journey")));
        Assert.Equal(ExitCode.Done, _run.Run("fmt", "--check", "b.journey").Code);
    }

    [Fact]
    public void A_hyphen_reads_standard_input()
    {
        _run.In = new StringReader(Untidy);

        Assert.Equal((ExitCode.Done, Tidy), (_run.Run("fmt", "-") is var outcome ? outcome.Code : -1, outcome.Out));
    }

    [Theory]
    [InlineData(Untidy, ExitCode.Findings, "-\n", "1 of 1 file would change\n")]
    [InlineData(Tidy, ExitCode.Done, "", "0 of 1 file would change\n")]
    public void Check_of_standard_input_tells_whether_it_would_change(string text, int code, string output, string talk)
    {
        _run.In = new StringReader(text);

        Assert.Equal(new CliOutcome(code, output, talk), _run.Run("fmt", "-", "--check"));
    }

    [Fact]
    public void A_hyphen_with_check_says_whether_it_would_change()
    {
        _run.In = new StringReader(Untidy);
        Assert.Equal((ExitCode.Findings, "-\n"), (_run.Run("fmt", "--check", "-") is var untidy ? untidy.Code : -1, untidy.Out));

        _run.In = new StringReader(Tidy);
        Assert.Equal((ExitCode.Done, ""), (_run.Run("fmt", "--check", "-") is var tidy ? tidy.Code : -1, tidy.Out));
    }

    [Fact]
    public void Standard_input_that_is_no_utf8_is_refused_like_a_file()
    {
        byte[][] inputs = [[.. "team   a \""u8, 0xFF, .. "\""u8], [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(Untidy)]];
        foreach (var bytes in inputs)
        {
            _run.Piped = bytes;
            var outcome = _run.Run("fmt", "-");

            Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Out));
            Assert.Contains("standard input is left as it is", outcome.Error);
            Assert.Contains("UTF-8", outcome.Error);
        }
    }

    [Fact]
    public void A_mark_at_the_start_of_standard_input_is_taken_off()
    {
        _run.Piped = [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Untidy)];

        Assert.Equal((ExitCode.Done, Tidy), (_run.Run("fmt", "-") is var outcome ? outcome.Code : -1, outcome.Out));
    }

    [Fact]
    public void Keywords_are_rewritten_and_come_back()
    {
        _run.File("a.journey", Tidy).Run("fmt", "--keywords", "nl");
        Assert.Equal("# language: nl\nklantreis shoes \"Schoenen kopen\" {\n  status concept\n}\n", File.ReadAllText(_run.PathOf("a.journey")));

        _run.Run("fmt", "--keywords", "en");
        Assert.Equal(Tidy, File.ReadAllText(_run.PathOf("a.journey")));
    }

    [Fact]
    public void A_language_without_keywords_is_refused() =>
        Assert.Equal(ExitCode.Usage, _run.File("a.journey", Tidy).Run("fmt", "--keywords", "fr").Code);

    [Theory]
    [InlineData()]
    [InlineData("--check")]
    [InlineData("--quiet")]
    public void A_file_that_is_no_utf8_is_left_alone_and_told_and_the_others_are_done(params string[] options)
    {
        byte[] bytes = [.. "team   a \""u8, 0xFF, .. "\""u8];
        var outcome = _run.File("a.journey", bytes).File("b.journey", Untidy).Run(["fmt", .. options]);

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.StartsWith("journeys: a.journey is left as it is: Byte 10 of the file (0xFF) is no UTF-8. Save the file as UTF-8.\n", outcome.Error);
        Assert.Equal(bytes, File.ReadAllBytes(_run.PathOf("a.journey")));
        Assert.Equal(options is ["--check"] ? "b.journey\n" : "", outcome.Out);
        Assert.Equal(options is ["--check"] ? Untidy : Tidy, File.ReadAllText(_run.PathOf("b.journey")));
    }

    [Theory]
    [InlineData()]
    [InlineData("--check")]
    [InlineData("--quiet")]
    public void A_file_that_cannot_be_laid_out_is_left_alone_and_told_and_the_others_are_done(params string[] options)
    {
        var outcome = _run.File("a.journey", Broken).File("b.journey", Untidy).Run(["fmt", .. options]);

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.StartsWith("journeys: a.journey is left as it is: laid out, it would say something else. Mend what `journeys check` finds in it first\n", outcome.Error);
        Assert.Equal(options is ["--check"] ? "b.journey\n" : "", outcome.Out);
        Assert.Equal(Broken, File.ReadAllText(_run.PathOf("a.journey")));
        Assert.Equal(options is ["--check"] ? Untidy : Tidy, File.ReadAllText(_run.PathOf("b.journey")));
        Assert.Equal(ExitCode.Findings, _run.Run("check", "a.journey").Code);
    }

    [Theory]
    [InlineData(Broken)]
    [InlineData("", "--check")]
    [InlineData(Broken, "--quiet")]
    public void Standard_input_that_cannot_be_laid_out_comes_back_as_it_was_and_is_told(string output, params string[] options)
    {
        _run.In = new StringReader(Broken);

        Assert.Equal(
            new CliOutcome(ExitCode.Usage, output, "journeys: standard input is left as it is: laid out, it would say something else. Mend what `journeys check` finds in it first\n"),
            _run.Run(["fmt", "-", .. options]));
    }

    [Fact]
    public void A_file_that_is_too_large_or_may_not_be_read_does_not_keep_the_others_from_being_laid_out()
    {
        _run.File("large.journey", new byte[SourceDecoder.LargestFile + 1]).File("b.journey", Untidy);
        File.CreateSymbolicLink(_run.PathOf("round.journey"), "round.journey");

        var outcome = _run.Run("fmt", "b.journey", "large.journey", "round.journey");

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains("large.journey is left as it is: The file has 16.0 MiB", outcome.Error);
        Assert.Contains("cannot read round.journey: ", outcome.Error);
        Assert.Equal(Tidy, File.ReadAllText(_run.PathOf("b.journey")));
    }
}

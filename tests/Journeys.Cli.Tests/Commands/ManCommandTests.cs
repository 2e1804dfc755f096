using Journeys.Cli.Completion;
using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;
using Xunit.Abstractions;

namespace Journeys.Cli.Tests.Commands;

public sealed class ManCommandTests(ITestOutputHelper output) : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void The_page_has_the_sections_that_readers_look_for_and_every_command()
    {
        var page = _run.Run("man").Out;

        Assert.StartsWith($".\\\" Made by `journeys man`.\n.TH JOURNEYS 1 \"\" \"journeys {ProductVersion.Number.Replace("-", "\\-")}\"", page);
        Assert.Equal(
            ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "EXAMPLES", "EXIT STATUS", "ENVIRONMENT", "FILES", "SEE ALSO"],
            page.Split('\n').Where(line => line.StartsWith(".SH ", StringComparison.Ordinal)).Select(line => line[4..].Trim('"')));
        Assert.Contains(".SS \"check \\fISOURCE\\fR...\"\nFind what is wrong in the journeys.\n", page);
        Assert.Contains(".TP\n\\fB\\-\\-out\\fR \\fIDIR\\fR\nThe folder of the site (_site unless told).\n", page);
        Assert.All(page, character => Assert.InRange(character, '\n', '~'));
    }

    [Theory]
    [InlineData(".a", "\\&.a")]
    [InlineData("'a'", "\\&\\(aqa\\(aq")]
    [InlineData("a-b \\ \"é\" 👟", "a\\-b \\e \\(dq\\[u00E9]\\(dq \\[u1F45F]")]
    public void Text_is_never_taken_for_a_request(string text, string expected) => Assert.Equal(expected, ManPage.Escaped(text));

    [Fact]
    public void Groff_reads_it_without_a_warning()
    {
        if (ProcessRun.Shell(_run.Folder, "command -v groff").Code != 0)
        {
            output.WriteLine("not asked: groff is not installed on this machine");
            return;
        }

        _run.File("journeys.1", _run.Run("man").Out);

        var outcome = ProcessRun.Shell(_run.Folder, "groff -man -ww -Tutf8 -P-cbou journeys.1");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Matches(@"\n +--format text\|json\|sarif", outcome.Out);
        Assert.Contains("journeys diff main --merge-base", outcome.Out);
    }
}

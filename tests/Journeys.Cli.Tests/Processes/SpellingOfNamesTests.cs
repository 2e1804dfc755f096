using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Processes;

/// <summary>
/// A letter with a mark can be written as one sign or as two, and keyboards differ in which they give. The program runs without the
/// machine's data on languages, so that only a process of its own shows whether it knows that both are one.
/// </summary>
public sealed class SpellingOfNamesTests : IDisposable
{
    private const string Journey = """
        persona one "Lot" { goal "Walk" }
        journey shoes "Shoes" {
          persona one
          stage purchase { touchpoint pay "Pay" { channel cafe\u0301 } }
        }
        """;

    private readonly CliRun _folder = new CliRun()
        .File("a.journey", "channel caf\u00e9 \"Café\" offline\n")
        .File("b.journey", Journey.Replace("\\u0301", "\u0301"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_name_written_with_a_combining_mark_is_the_name_written_as_one_sign()
    {
        var outcome = ProcessRun.Shell(_folder.Folder, "$J check");

        Assert.DoesNotContain("unknown-name", outcome.Out);
        Assert.DoesNotContain("unused", outcome.Out);
        Assert.NotEqual(ExitCode.Usage, outcome.Code);
    }

    [Fact]
    public void Two_spellings_of_one_name_declare_it_twice()
    {
        _folder.File("c.journey", "channel cafe\u0301 \"Café\" offline\n");

        Assert.Contains("taken by another channel", ProcessRun.Shell(_folder.Folder, "$J check").Out);
    }

    [Fact]
    public void The_command_line_takes_both_spellings()
    {
        _folder.File("d.journey", "journey the\u0301 \"Thé\" { persona one }\n");

        var composed = ProcessRun.Shell(_folder.Folder, "$J export json th\u00e9");
        var apart = ProcessRun.Shell(_folder.Folder, "$J export json the\u0301");

        Assert.DoesNotContain("there is no journey", composed.Error + apart.Error);
        Assert.Equal(composed.Out, apart.Out);
    }
}

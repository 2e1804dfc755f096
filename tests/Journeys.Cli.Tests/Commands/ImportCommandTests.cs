using System.Text;
using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;
using Journeys.Testing;

namespace Journeys.Cli.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private const string Table = "Stage,Touchpoint,Channel\nAwareness,Poster,Street\n";

    private readonly CliRun _run = new CliRun()
        .File("table.csv", Table)
        .File("day.mmd", "journey\n  title My day\n  section Work\n    Make tea: 5: Me, Cat\n");

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("csv", "table.csv")]
    [InlineData("mermaid", "day.mmd")]
    public void The_text_checks_and_is_laid_out(string kind, string file)
    {
        var text = _run.Run("import", kind, file).Out;

        var written = _run.Run("import", kind, file, "--output", "journeys/made.journey", "--quiet");

        Assert.Equal((ExitCode.Done, "", ""), (written.Code, written.Out, written.Error));
        Assert.Equal(text, File.ReadAllText(_run.PathOf("journeys/made.journey")));
        Assert.Equal("No findings in 1 file, 1 journey, 1 touchpoint.", _run.Run("check").Out.Trim());
        Assert.Equal(ExitCode.Done, _run.Run("fmt", "--check").Code);
    }

    [Fact]
    public void The_table_of_the_handbook_checks()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("journeys", "handbook", "importing.md"));
        var table = page.Split("```csv\n")[1].Split("```")[0];
        _run.File("touchpoints.csv", table);

        var outcome = _run.Run("import", "csv", "touchpoints.csv", "--output", "journeys/webshop.journey");

        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Out));
        Assert.Equal("No findings in 1 file, 1 journey, 3 touchpoints.", _run.Run("check").Out.Trim());
    }

    [Fact]
    public void A_file_that_is_there_is_replaced_with_force_only()
    {
        _run.File("made.journey", "# my work\n");

        var refused = _run.Run("import", "csv", "table.csv", "--output", "made.journey");

        Assert.Equal((ExitCode.Usage, "journeys: made.journey is there already; give another name, or --force to replace it\n"), (refused.Code, refused.Error));
        Assert.Equal("# my work\n", File.ReadAllText(_run.PathOf("made.journey")));
        Assert.Equal(ExitCode.Done, _run.Run("import", "csv", "table.csv", "--output", "made.journey", "--force").Code);
        Assert.Contains("touchpoint poster", File.ReadAllText(_run.PathOf("made.journey")));
    }

    [Fact]
    public void What_is_written_can_be_chosen()
    {
        var outcome = _run.Run("import", "csv", "table.csv", "--no-workspace", "--keywords", "nl", "--in", "da");

        Assert.DoesNotContain("workspace", outcome.Out);
        Assert.StartsWith("# language: nl\n", outcome.Out);
        Assert.Contains("contactmoment poster \"Poster\"", outcome.Out);
        Assert.Contains("\"Ikke i den importerede fil\"", outcome.Out);
    }

    [Theory]
    [InlineData("there is no import `cvs`; did you mean `csv`? There are csv, xlsx, mermaid", "cvs", "table.csv")]
    [InlineData("there is no import `docx`; there are csv, xlsx, mermaid", "docx", "table.csv")]
    [InlineData("cannot read nowhere.csv: ", "csv", "nowhere.csv")]
    [InlineData("table.csv: the file is no .xlsx; save it as one, or import it as csv", "xlsx", "table.csv")]
    [InlineData("table.csv: the diagram begins with `Stage,Touchpoint,Channel`; only", "mermaid", "table.csv")]
    [InlineData("table.csv: het bestand is geen .xlsx", "xlsx", "table.csv", "--language", "nl")]
    [InlineData("--sheet is for xlsx; leave it out for csv", "csv", "table.csv", "--sheet", "A")]
    [InlineData("--sheet is for xlsx; leave it out for mermaid", "mermaid", "day.mmd", "--sheet", "A")]
    [InlineData("--force replaces the file of --output; give that too, or leave out --force", "csv", "table.csv", "--force")]
    [InlineData("`x y` is no language for --in; give a tag such as en, nl or da", "csv", "table.csv", "--in", "x y")]
    public void What_cannot_be_done_is_told_in_one_line(string expected, params string[] words)
    {
        var outcome = _run.Run(["import", .. words]);

        Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Out));
        Assert.StartsWith("journeys: " + expected, outcome.Error);
        Assert.Single(outcome.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void All_cells_that_cannot_be_read_are_told_and_nothing_is_written()
    {
        _run.File("bad.csv", "Fase;Contactmoment;Cijfer\nBewustwording;A;goed\nBewustwording;B;slecht\n");

        var outcome = _run.Run("import", "csv", "bad.csv", "--output", "made.journey", "--language", "nl");

        Assert.Equal(
            [
                "journeys: bad.csv: rij 2, kolom `Cijfer`: `goed` is geen score; schrijf een getal, zoals 3,6 of 8/10, of laat de cel leeg",
                "journeys: bad.csv: rij 3, kolom `Cijfer`: `slecht` is geen score; schrijf een getal, zoals 3,6 of 8/10, of laat de cel leeg",
                "journeys: er is niets geïmporteerd; herstel dit in bad.csv en draai het nog eens",
            ],
            outcome.Error.TrimEnd('\n').Split('\n'));
        Assert.False(File.Exists(_run.PathOf("made.journey")));
    }

    [Fact]
    public void Old_bytes_are_read_and_said()
    {
        _run.File("old.csv", Encoding.Latin1.GetBytes("Fase;Contactmoment\nBewustwording;Café\n"));

        var outcome = _run.Run("import", "csv", "old.csv");

        Assert.Contains("\"Café\"", outcome.Out);
        Assert.StartsWith("journeys: the file is not UTF-8 and is read as Windows-1252;", outcome.Error);
    }
}

using System.Text.Json;
using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly CliRun _run = new CliRun()
        .File("journeys/shoes.journey", CliRun.Sound)
        .File("journeys/boots.journey", CliRun.Sound.Replace("shoes", "boots"))
        .File("boots/boots.journey", CliRun.Sound.Replace("shoes", "boots"));

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("boots shoes", "json")]
    [InlineData("shoes", "json", "shoes")]
    [InlineData("shoes", "json", "shoes", "journeys")]
    [InlineData("boots shoes", "json", "journeys")]
    [InlineData("boots", "json", "journeys/boots.journey")]
    [InlineData("boots", "json", "boots")]
    [InlineData("boots shoes", "json", "./journeys", "journeys/boots.journey")]
    public void A_first_word_is_a_journey_unless_it_is_a_path(string expected, params string[] words)
    {
        var outcome = _run.Run(["export", .. words]);

        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Error));
        Assert.Equal(expected.Split(' '), Names(outcome.Out).Distinct());
        Assert.EndsWith("}\n", outcome.Out);
    }

    [Fact]
    public void Places_are_relative_and_count_from_one()
    {
        var journey = JsonDocument.Parse(_run.Run("export", "json", "shoes").Out).RootElement.GetProperty("journeys")[0];

        Assert.Equal("journeys/shoes.journey", journey.GetProperty("file").GetString());
        Assert.Equal(
            """{"start":{"line":1,"column":1},"end":{"line":3,"column":2}}""", JsonSerializer.Serialize(journey.GetProperty("range")));
    }

    [Fact]
    public void A_file_takes_the_result()
    {
        var text = _run.Run("export", "json").Out;

        var outcome = _run.Run("export", "json", "--output", "model.json");

        Assert.Equal((ExitCode.Done, "", "written to model.json\n"), (outcome.Code, outcome.Out, outcome.Error));
        Assert.Equal(text, File.ReadAllText(_run.PathOf("model.json")));
    }

    [Fact]
    public void Of_sources_with_errors_what_is_known_is_exported()
    {
        byte[] bytes = [.. "team a \"A\"\nchannel web \"Web\" onlin\njourney j \"J\" {\n"u8, 0xFF, (byte)'\n'];

        var outcome = _run.File("bad/a.journey", bytes).Run("export", "json", "bad/a.journey");

        Assert.Equal(ExitCode.Done, outcome.Code);
        Assert.Matches(@"\Ajourneys: the sources have \d+ errors; exported is what is known", outcome.Error);
        Assert.Equal(["j"], Names(outcome.Out));
    }

    [Fact]
    public void A_table_has_a_row_a_touchpoint_and_says_what_a_spreadsheet_would_run()
    {
        _run.File("one/a.journey", """
            workspace "W" { languages en, nl }
            journey a "A" { stage decision { touchpoint pay "=1+1" { title@nl "Betalen" } } }
            """);

        Assert.Contains(",pay,'=1+1,", _run.Run("export", "csv", "one").Out);
        Assert.Contains(",pay,=1+1,", _run.Run("export", "csv", "one", "--raw").Out);
        Assert.Contains(",pay,Betalen,", _run.Run("export", "csv", "one", "--in", "nl").Out);
        Assert.StartsWith("journeys: the workspace has no language `fr`; it has en, nl", _run.Run("export", "csv", "one", "--in", "fr").Error);
    }

    [Fact]
    public void A_table_in_a_file_is_what_the_site_offers_byte_order_mark_and_all()
    {
        _run.File("one/a.journey", """
            journey a "Één" { stage decision { touchpoint pay "=1+1" { satisfaction 3.6/5 } } }
            """);
        var text = _run.Run("export", "csv", "one").Out;

        _run.Run("export", "csv", "one", "--output", "a.csv");
        _run.Run("export", "csv", "one", "--output", "raw.csv", "--raw");
        _run.Run("build", "one", "--out", "site");

        Assert.StartsWith("journey,", text);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(text)], File.ReadAllBytes(_run.PathOf("a.csv")));
        Assert.Equal("journey,"u8.ToArray(), File.ReadAllBytes(_run.PathOf("raw.csv"))[..8]);
        Assert.Equal(
            File.ReadAllBytes(_run.PathOf("a.csv")), File.ReadAllBytes(Assert.Single(Directory.GetFiles(_run.PathOf("site"), "map.csv", SearchOption.AllDirectories))));
    }

    [Theory]
    [InlineData("comma", ",3.6,5,")]
    [InlineData("semicolon", ";3,6;5;")]
    [InlineData("tab", "\t3.6\t5\t")]
    public void The_separator_is_chosen(string separator, string cells)
    {
        _run.File("one/a.journey", """journey a "A" { stage decision { touchpoint pay "Pay" { satisfaction 3.6/5 } } }""");

        Assert.Contains(cells, _run.Run("export", "csv", "one", "--separator", separator).Out);
    }

    [Theory]
    [InlineData("nl", "journey;", ";3,6;5;")]
    [InlineData("da", "journey;", ";3,6;5;")]
    [InlineData("de", "journey;", ";3,6;5;")]
    [InlineData("fr-BE", "journey;", ";3,6;5;")]
    [InlineData("de-CH", "journey;", ";3.6;5;")]
    [InlineData("en", "journey,", ",3.6,5,")]
    [InlineData("pap", "journey,", ",3.6,5,")]
    public void A_table_of_the_site_opens_as_one_where_its_language_is_spoken_and_comes_back(string language, string head, string cells)
    {
        _run.File("one/a.journey", $$"""
            workspace "W" { languages {{language}} }
            journey a "Én" { status draft  stage decision { touchpoint pay "Pay; or go" { need "Ride, now"  satisfaction 3.6/5 } } }
            """);

        _run.Run("build", "one", "--drafts", "--out", "site");
        var table = Assert.Single(Directory.GetFiles(_run.PathOf("site"), "map.csv", SearchOption.AllDirectories));
        _run.Run("import", "csv", table, "--output", "back/a.journey");

        var text = File.ReadAllText(table);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(table)[..3]);
        Assert.StartsWith(head, text);
        Assert.Contains(cells, text);
        Assert.Equal(_run.Run("export", "csv", "one").Out, _run.Run("export", "csv", "back").Out);
    }

    [Fact]
    public void A_drawing_shows_one_journey()
    {
        Assert.StartsWith("<svg ", _run.Run("export", "svg", "boots").Out);
        Assert.StartsWith("<svg ", _run.Run("export", "svg", "shoes").Out);
        Assert.StartsWith("journeys: a drawing shows one journey; name it:", _run.Run("export", "svg").Error);
    }

    [Fact]
    public void A_drawing_has_what_was_measured_as_the_one_beside_the_page_has()
    {
        _run.File("one/a.journey", """
            metric csat "Happy" csat { method mean scale 1..5 target >= 3 }
            journey a "A" { stage awareness { touchpoint ad "Advertisement" { metric csat } } }
            """);
        _run.File("one/measures.json", """
            { "version": 1, "metrics": [ { "metric": "csat", "kind": "csat", "unit": "points", "period": "month", "source": "a.csv", "series": [
              { "journey": "a", "touchpoint": "ad", "periods": [ { "start": "2026-09-01", "end": "2026-09-30", "value": 3.4, "n": 20, "low": 3.2, "high": 3.6 } ] } ] } ] }
            """);
        _run.Run("build", "one", "--out", "site");

        var drawing = _run.Run("export", "svg", "one").Out;

        Assert.Contains(">Happy: 3.4 (target", drawing);
        Assert.Equal(drawing, File.ReadAllText(Assert.Single(Directory.GetFiles(_run.PathOf("site"), "map.svg", SearchOption.AllDirectories))));
    }

    [Fact]
    public void A_diagram_shows_one_journey()
    {
        Assert.StartsWith("journey\n    title ", _run.Run("export", "mermaid", "boots").Out);
        Assert.Equal(_run.Run("export", "mermaid", "boots").Out, _run.Run("export", "mermaid", "boots/boots.journey").Out);
        Assert.Equal(
            (ExitCode.Usage, "journeys: a diagram shows one journey; name it: `journeys export mermaid NAME`, with one of boots, shoes\n"),
            (_run.Run("export", "mermaid").Code, _run.Run("export", "mermaid").Error));
        Assert.Equal(
            "journeys: a diagram shows one journey, and the sources have none; `journeys init` begins one\n",
            _run.File("none/a.journey", "team t \"T\"\n").Run("export", "mermaid", "none/a.journey").Error);
    }

    [Fact]
    public void A_document_holds_one_journey_or_all_in_the_language_that_is_asked_for()
    {
        _run.File("one/a.journey", """
            workspace "W" { languages en, nl }
            journey a "A" { title@nl "Aa"  goal "G"  goal@nl "D" }
            journey b "B" { status draft }
            """);

        Assert.Equal("# A\n\n- **Goal:** G\n- **Touchpoints:** 0\n\nNo touchpoint yet.\n", _run.Run("export", "markdown", "a", "one").Out);
        Assert.StartsWith("# Aa\n\n- **Doel:** D\n", _run.Run("export", "markdown", "one", "--in", "nl").Out);
        Assert.Contains("\n\n# B\n\n- **Stand:** Concept\n", _run.Run("export", "markdown", "one", "--in", "nl").Out);
    }

    [Fact]
    public void The_schema_needs_no_sources()
    {
        using var empty = new CliRun();

        var outcome = empty.Run("export", "schema");

        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Error));
        Assert.Equal(
            "https://json-schema.org/draft/2020-12/schema", JsonDocument.Parse(outcome.Out).RootElement.GetProperty("$schema").GetString());
    }

    [Theory]
    [InlineData("there is no export `pdf`; there are json, csv, svg, mermaid, markdown, schema, measures-schema, trace-schema", "pdf")]
    [InlineData("there is no export `jsno`; did you mean `json`?", "jsno")]
    [InlineData("there is no journey `sheos`; did you mean `shoes`?", "json", "sheos")]
    [InlineData("there is no journey `loyalty`; name one that the sources declare, or none for all", "json", "loyalty")]
    [InlineData("there is no separator `;`; there are comma, semicolon and tab", "csv", "--separator", ";")]
    [InlineData("--separator is for csv; leave it out for json", "json", "--separator", "comma")]
    [InlineData("--separator is for csv; leave it out for markdown", "markdown", "--separator=tab")]
    [InlineData("--raw is for csv; leave it out for svg", "svg", "shoes", "--raw")]
    [InlineData("--raw is for csv; leave it out for schema", "schema", "--raw")]
    [InlineData("--in is for csv, svg, mermaid and markdown; leave it out for json", "json", "--in", "en")]
    [InlineData("--in is for csv, svg, mermaid and markdown; leave it out for trace-schema", "trace-schema", "--in", "en")]
    [InlineData("there is no nowhere/a.journey;", "json", "nowhere/a.journey")]
    [InlineData("`export` has no option `--formt`.", "json", "--formt")]
    [InlineData("`export` needs KIND: ")]
    public void What_is_not_there_is_said_in_one_line(string expected, params string[] words)
    {
        var outcome = _run.Run(["export", .. words]);

        Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Out));
        Assert.StartsWith("journeys: " + expected, outcome.Error);
        Assert.Single(outcome.Error.TrimEnd('\n').Split('\n'));
    }

    private static IEnumerable<string> Names(string json) =>
        JsonDocument.Parse(json).RootElement.GetProperty("journeys").EnumerateArray().Select(journey => journey.GetProperty("name").GetString()!);
}

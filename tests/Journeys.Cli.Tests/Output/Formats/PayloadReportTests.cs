using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Journeys.Cli.Output;
using Journeys.Cli.Output.Formats;
using Journeys.Cli.Tests.Support;
using Journeys.Interchange.Csv;
using Journeys.Language.Model;
using Journeys.Testing;
using Journeys.Testing.Hostile;

namespace Journeys.Cli.Tests.Output.Formats;

/// <summary>Every payload as a message and as a file's name in every report, and every report of a million findings.</summary>
public sealed class PayloadReportTests
{
    private static readonly ReportStyle Plain = new(UseColor: false, IsQuiet: true);

    public static TheoryData<string> Formats => [.. ReportFormats.Names.Split('|')];

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("markdown")]
    public void Nothing_steers_a_terminal_or_turns_what_is_read(string format)
    {
        var render = ReportFormats.Find(format);
        Problems.None(
            from payload in Payloads.All
            let text = render(Hostile.Report(payload, payload), Plain)
            from rune in text.EnumerateRunes()
            where rune.Value != '\n' && TerminalText.IsUnsafe(rune)
            select $"{payload}: U+{rune.Value:X4}");
    }

    [Fact]
    public void No_line_of_a_text_is_a_command_of_a_pipeline() => Problems.None(
        from payload in Payloads.All
        from line in TextReportOf(payload).Split('\n')
        where line.StartsWith("::", StringComparison.Ordinal) || line.StartsWith("##", StringComparison.Ordinal)
        select payload + ": " + line);

    /// <summary>A finding is one command: no payload adds a line, ends the properties early, or brings a command of its own.</summary>
    [Fact]
    public void A_finding_is_one_command_of_GitHub() => Problems.None(
        from payload in Payloads.All
        let lines = GitHubReport.Render(Hostile.Report(payload, payload), Plain).TrimEnd('\n').Split('\n')
        where lines.Length != 2 || !lines[0].StartsWith("::error file=", StringComparison.Ordinal) || !lines[1].StartsWith("::notice file=", StringComparison.Ordinal)
            || lines[0].Split("::", 3)[1].Split(',').Length != 6
        select payload + ": " + string.Join(" | ", lines));

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    public void Json_is_json_with_as_many_lines_as_ever(string format)
    {
        var render = ReportFormats.Find(format);
        var lines = render(Hostile.Report("x", "x"), Plain).Split('\n').Length;
        foreach (var payload in Payloads.All)
        {
            var text = render(Hostile.Report(payload, payload), Plain);
            using var document = JsonDocument.Parse(text);
            Assert.Equal(lines, text.Split('\n').Length);
        }
    }

    [Fact]
    public void Xml_is_xml_with_as_many_cases_as_findings()
    {
        foreach (var payload in Payloads.All)
        {
            var cases = XDocument.Parse(JUnitReport.Render(Hostile.Report(payload, payload), Plain)).Descendants().Count(element => element.Name.LocalName == "testcase");
            Assert.Equal(XDocument.Parse(JUnitReport.Render(Hostile.Report("x", "x"), Plain)).Descendants().Count(element => element.Name.LocalName == "testcase"), cases);
        }
    }

    /// <summary>As a spreadsheet reads it: no line of a cell begins like a formula, whatever stands before it.</summary>
    [Fact]
    public void No_cell_of_a_table_is_a_formula()
    {
        foreach (var payload in Payloads.All)
        {
            var workspace = WorkspaceLoader.Load([.. SpoiledWorkspace.Of([payload], payload, _ => "journeys/a.journey")]);
            var csv = JourneyCsv.Write(workspace, [.. workspace.Views], "en");
            Problems.None(Cells(csv).SelectMany(cell => cell.Split('\n')).Where(IsFormula).Select(line => payload + ": " + line));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_million_findings_are_told_within_bounds(string format)
    {
        var one = Made.Finding("[|x|]");
        var report = Made.Report(one);
        report = report with { Result = report.Result with { Findings = [.. Enumerable.Repeat(one, 1_000_000)] } };
        if (format is "json" or "gitlab" or "junit")
        {
            // Made for programs: they hold every finding, so that nothing is lost between tools.
            report = report with { Result = report.Result with { Findings = [.. report.Findings.Take(20_000)] } };
        }

        var text = ReportFormats.Find(format)(report, Plain with { IsQuiet = false });

        Assert.InRange(text.Length, 1, 40_000_000);
        Assert.True(format is "json" or "gitlab" or "junit" || text.Length < 8_000_000, format + " has " + text.Length);
    }

    private static string TextReportOf(string payload) => ReportFormats.Find("text")(Hostile.Report(payload, payload), Plain);

    private static bool IsFormula(string line)
    {
        var trimmed = line.TrimStart(' ', '\t', '\r', '\u00A0', '\uFEFF', '\u3000');
        return trimmed.Length > 1 && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".Contains(trimmed[0], StringComparison.Ordinal) && !decimal.TryParse(trimmed, System.Globalization.CultureInfo.InvariantCulture, out _);
    }

    /// <summary>The cells of RFC 4180.</summary>
    private static IEnumerable<string> Cells(string csv)
    {
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            if (isQuoted && csv[i] == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
            {
                cell.Append(csv[++i]);
            }
            else if (csv[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && csv[i] is ',' or '\r' or '\n' && !isQuoted)
            {
                yield return cell.ToString();
                cell.Clear();
            }
            else
            {
                cell.Append(csv[i]);
            }
        }
    }
}

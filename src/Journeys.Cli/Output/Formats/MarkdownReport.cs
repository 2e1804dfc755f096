using System.Globalization;
using System.Text;
using Journeys.Cli.Input;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;

namespace Journeys.Cli.Output.Formats;

/// <summary>
/// Findings for a comment on a pull request or the summary of a job: a headline, a table by severity, then file by file, long parts
/// folded.
/// </summary>
internal sealed class MarkdownReport
{
    /// <summary>How many findings are written out; services cut long comments off in the middle.</summary>
    internal const int MostFindings = 250;

    /// <summary>How many findings of a file are shown without a click.</summary>
    internal const int MostUnfolded = 8;

    private readonly StringBuilder _text = new();
    private readonly string _language;

    private MarkdownReport(string language) => _language = language;

    /// <summary>Writes a check.</summary>
    public static string Render(CheckReport report, string language) => new MarkdownReport(language).Write(report);

    private string Write(CheckReport report)
    {
        _text.Append("## ").Append(Summary.Findings(report, _language)).Append("\n\n");
        WriteTable(report);
        _text.Append(Summary.Size(report.Workspace, _language)).Append(Summary.Aside(report, _language)).Append(".\n");
        foreach (var file in report.Findings.Take(MostFindings).GroupBy(finding => finding.Origin.File, StringComparer.Ordinal))
        {
            WriteFile(file.Key, [.. file]);
        }

        if (report.Findings.Length > MostFindings)
        {
            _text.Append('\n').Append(Words.AndMore(report.Findings.Length - MostFindings, _language)).Append('\n');
        }

        WriteAccepted(report);
        return _text.ToString();
    }

    private void WriteTable(CheckReport report)
    {
        if (report.Findings.IsEmpty)
        {
            return;
        }

        _text.Append("| ").Append(Words.Severity.In(_language)).Append(" | ").Append(Words.Findings.In(_language)).Append(" |\n| --- | ---: |\n");
        foreach (var severity in Summary.Severities)
        {
            _text.Append(CultureInfo.InvariantCulture, $"| {Words.Of(severity).One.In(_language)} | {report.Count(severity)} |\n");
        }

        _text.Append('\n');
    }

    private void WriteFile(string file, List<Finding> findings)
    {
        _text.Append("\n### ").Append(MarkdownText.Escape(file)).Append("\n\n");
        findings.Take(MostUnfolded).ToList().ForEach(WriteFinding);
        var folded = findings.Skip(MostUnfolded).ToList();
        if (folded.Count > 0)
        {
            Fold("+ " + Words.Finding.Count(folded.Count, _language), () => folded.ForEach(WriteFinding));
        }
    }

    private void WriteFinding(Finding finding)
    {
        _text.Append("- **").Append(Words.Of(finding.Severity).One.In(_language)).Append("** ").Append(Line(finding.Origin))
            .Append(" [").Append(MarkdownText.Escape(finding.Rule.Name)).Append("](").Append(finding.Rule.Help).Append(")  \n  ")
            .Append(MarkdownText.Escape(finding.Message.In(_language))).Append('\n');
        foreach (var related in finding.Related)
        {
            _text.Append("  - ").Append(Words.See.In(_language)).Append(' ').Append(MarkdownText.Escape(related.Origin.File)).Append(", ")
                .Append(Line(related.Origin)).Append(": ").Append(MarkdownText.Escape(related.Message.In(_language))).Append('\n');
        }

        foreach (var fix in finding.Fixes)
        {
            _text.Append("  - ").Append(Words.Fix.In(_language)).Append(": ").Append(MarkdownText.Escape(fix.Title.In(_language))).Append('\n');
        }
    }

    private void WriteAccepted(CheckReport report)
    {
        var accepted = report.Result.Accepted;
        if (accepted.IsEmpty)
        {
            return;
        }

        Fold(Words.Accepted.Count(accepted.Length, _language), () =>
        {
            foreach (var item in accepted.Take(MostFindings))
            {
                _text.Append("- ").Append(MarkdownText.Escape(item.Finding.Origin.File)).Append(", ").Append(Line(item.Finding.Origin)).Append(' ')
                    .Append(MarkdownText.Escape(item.Finding.Rule.Name)).Append(": ")
                    .Append(MarkdownText.Escape(item.Allowance.Because?.Value ?? "")).Append('\n');
            }
        });
    }

    private void Fold(string title, Action write)
    {
        _text.Append("\n<details><summary>").Append(MarkdownText.Html(title)).Append("</summary>\n\n");
        write();
        _text.Append("\n</details>\n");
    }

    private string Line(Origin origin) =>
        $"{Words.Line.In(_language)} {ShownRange.Of(origin).Start.Line.ToString(CultureInfo.InvariantCulture)}";
}

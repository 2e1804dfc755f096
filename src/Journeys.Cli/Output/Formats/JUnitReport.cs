using System.Globalization;
using System.Text;
using System.Xml;
using Journeys.Cli.Input;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Output.Formats;

/// <summary>
/// Findings as JUnit XML, which nearly every build server shows: a suite for each file, a case for each finding. A finding that does
/// not fail the check is a passing case that says so; a file without findings is one that passes.
/// </summary>
internal static class JUnitReport
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>Writes a check.</summary>
    public static string Render(CheckReport report, ReportStyle style)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
        {
            Write(xml, report, style);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private static void Write(XmlWriter xml, CheckReport report, ReportStyle style)
    {
        var byFile = report.Findings.ToLookup(finding => finding.Origin.File, StringComparer.Ordinal);
        var files = report.Workspace.Files.Select(file => file.Source.Path).Concat(byFile.Select(group => group.Key))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "journeys check");
        Counts(xml, files.Sum(file => Math.Max(1, byFile[file].Count())), report.Findings.Count(finding => Fails(finding, style)));
        foreach (var file in files)
        {
            WriteSuite(xml, file, [.. byFile[file]], style);
        }

        xml.WriteEndElement();
    }

    private static void WriteSuite(XmlWriter xml, string file, List<Finding> findings, ReportStyle style)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Clean(file));
        Counts(xml, Math.Max(1, findings.Count), findings.Count(finding => Fails(finding, style)));
        if (findings.Count == 0)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("name", Words.NoFindings.In(style.Language));
            Place(xml, file);
            xml.WriteEndElement();
        }

        foreach (var finding in findings)
        {
            WriteCase(xml, file, finding, style);
        }

        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, string file, Finding finding, ReportStyle style)
    {
        var (line, column) = ShownRange.Of(finding.Origin).Start;
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", string.Create(CultureInfo.InvariantCulture, $"{finding.Rule.Id} {finding.Rule.Name} ({line}:{column})"));
        Place(xml, file);
        xml.WriteAttributeString("line", line.ToString(CultureInfo.InvariantCulture));
        var isFailure = Fails(finding, style);
        xml.WriteStartElement(isFailure ? "failure" : "system-out");
        if (isFailure)
        {
            xml.WriteAttributeString("type", Summary.Word(finding.Severity));
            xml.WriteAttributeString("message", Clean(finding.Message.In(style.Language)));
        }

        xml.WriteString(Details(finding, style.Language));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Details(Finding finding, string language)
    {
        var text = new StringBuilder();
        text.Append(Place(finding.Origin)).Append(": ").Append(Summary.Word(finding.Severity)).Append(": ")
            .Append(Clean(finding.Message.In(language))).Append('\n');
        foreach (var related in finding.Related)
        {
            text.Append(Words.See.In(language)).Append(": ").Append(Place(related.Origin)).Append(' ')
                .Append(Clean(related.Message.In(language))).Append('\n');
        }

        foreach (var fix in finding.Fixes)
        {
            text.Append(Words.Fix.In(language)).Append(": ").Append(Clean(fix.Title.In(language))).Append('\n');
        }

        return text.Append(Words.Why.In(language)).Append(": ").Append(finding.Rule.Help).ToString();
    }

    private static bool Fails(Finding finding, ReportStyle style) => style.FailOn is { } least && finding.Severity >= least;

    private static string Place(Language.Text.Origin origin)
    {
        var (line, column) = ShownRange.Of(origin).Start;
        return string.Create(CultureInfo.InvariantCulture, $"{Clean(origin.File)}:{line}:{column}");
    }

    private static void Place(XmlWriter xml, string file)
    {
        xml.WriteAttributeString("classname", Clean(file));
        xml.WriteAttributeString("file", Clean(file));
    }

    private static void Counts(XmlWriter xml, int tests, int failures)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", "0");
    }

    /// <summary>One line of characters that XML 1.0 allows; the others are written as their code points.</summary>
    private static string Clean(string text) => TerminalText.Clean(text)
        .Replace("\uFFFE", "<U+FFFE>", StringComparison.Ordinal)
        .Replace("\uFFFF", "<U+FFFF>", StringComparison.Ordinal);
}

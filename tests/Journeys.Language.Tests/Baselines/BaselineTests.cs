using System.Globalization;
using System.Text;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Testing;

namespace Journeys.Language.Tests.Baselines;

/// <summary>
/// Files with mistakes, approved with what is said of each written under its line, so that a change of words or places is read in
/// a review like the text itself.
/// </summary>
public class BaselineTests
{
    public static TheoryData<string> Names => [.. WorkspaceFolder.Read(Folder).Select(source => source.Path)];

    private const string Folder = "tests/Journeys.Language.Tests/Baselines";

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_said_is_what_was_approved(string name)
    {
        var source = WorkspaceFolder.Read(Folder).Single(source => source.Path == name);
        Approved.Match(Annotated(source), "Baseline." + name);
    }

    private static string Annotated(SourceText source)
    {
        var findings = WorkspaceLoader.Load([source]).Findings;
        var text = new StringBuilder();
        for (var line = 1; line <= source.LineCount; line++)
        {
            text.Append(source.LineText(line).TrimEnd()).Append('\n');
            foreach (var finding in findings.Where(finding => finding.Origin.Range.Start.Line == line))
            {
                Annotate(text, finding);
            }
        }

        return text.ToString();
    }

    private static void Annotate(StringBuilder text, Finding finding)
    {
        var range = finding.Origin.Range;
        var length = range.End.Line == range.Start.Line ? Math.Max(1, range.End.Column - range.Start.Column) : 3;
        text.Append("#~").Append(' ', Math.Max(0, range.Start.Column - 3)).Append('~', length).Append(' ');
        text.Append(CultureInfo.InvariantCulture, $"{finding.Rule.Id} {finding.Rule.Name}: {finding.Message}\n");
        foreach (var related in finding.Related)
        {
            text.Append(CultureInfo.InvariantCulture, $"#~   line {related.Origin.Range.Start.Line}: {related.Message}\n");
        }

        foreach (var fix in finding.Fixes)
        {
            text.Append(CultureInfo.InvariantCulture, $"#~   fix ({fix.Kind}): {fix.Title}\n");
        }
    }
}

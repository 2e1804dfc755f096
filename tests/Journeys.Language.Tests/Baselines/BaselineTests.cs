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
        Approved.Match(Annotated(source, ["en"]), "Baseline." + name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_said_in_Dutch_and_Danish_is_what_was_approved(string name)
    {
        var source = WorkspaceFolder.Read(Folder).Single(source => source.Path == name);
        Approved.Match(Annotated(source, ["nl", "da"]), "Baseline." + name);
    }

    /// <summary>The text with the findings under their lines; in several languages, each message in one below the other.</summary>
    private static string Annotated(SourceText source, string[] languages)
    {
        var findings = WorkspaceLoader.Load([source]).Findings;
        var text = new StringBuilder();
        for (var line = 1; line <= source.LineCount; line++)
        {
            text.Append(source.LineText(line).TrimEnd()).Append('\n');
            foreach (var finding in findings.Where(finding => finding.Origin.Range.Start.Line == line))
            {
                Annotate(text, finding, languages);
            }
        }

        return text.ToString();
    }

    private static void Annotate(StringBuilder text, Finding finding, string[] languages)
    {
        var range = finding.Origin.Range;
        var length = range.End.Line == range.Start.Line ? Math.Max(1, range.End.Column - range.Start.Column) : 3;
        text.Append("#~").Append(' ', Math.Max(0, range.Start.Column - 3)).Append('~', length).Append(' ');
        text.Append(CultureInfo.InvariantCulture, $"{finding.Rule.Id} {finding.Rule.Name}");
        if (languages is [var only])
        {
            text.Append(CultureInfo.InvariantCulture, $": {finding.Message.In(only)}\n");
        }
        else
        {
            text.Append('\n');
            Say(text, "", finding.Message, languages);
        }

        foreach (var related in finding.Related)
        {
            Say(text, string.Create(CultureInfo.InvariantCulture, $"line {related.Origin.Range.Start.Line}"), related.Message, languages);
        }

        foreach (var fix in finding.Fixes)
        {
            Say(text, $"fix ({fix.Kind})", fix.Title, languages);
        }
    }

    private static void Say(StringBuilder text, string what, Phrase phrase, string[] languages)
    {
        foreach (var language in languages)
        {
            var lead = languages.Length > 1 ? $"{language} {what}".TrimEnd() : what;
            text.Append(CultureInfo.InvariantCulture, $"#~   {lead}: {phrase.In(language)}\n");
        }
    }
}

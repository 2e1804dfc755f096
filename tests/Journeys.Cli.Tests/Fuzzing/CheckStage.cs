using System.Collections.Immutable;
using Journeys.Cli.Configuration;
using Journeys.Cli.Fixing;
using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Engine;

namespace Journeys.Cli.Tests.Fuzzing;

/// <summary>
/// <c>check</c>: every rule, every finding within the text and said in every language, every fix made; of some inputs also every
/// report and the whole of <c>--fix</c>.
/// </summary>
internal static class CheckStage
{
    private const int EveryReport = 20;
    private const int MostFixes = 20;
    public static readonly Date Today = new(2026, 11, 26);

    private static readonly string[] Languages = ["en", "nl", "da"];

    public static void Judge(int number, string text)
    {
        var report = Check(text);
        foreach (var finding in report.Findings)
        {
            AssertWithin(finding.Origin);
            Assert.All(finding.Related, related => AssertWithin(related.Origin));
            Assert.All(finding.Fixes.SelectMany(fix => fix.Edits), edit => AssertWithin(edit.Origin));
            Assert.All(Languages, language => Assert.NotEmpty(finding.Message.In(language)));
        }

        foreach (var fix in report.Findings.SelectMany(finding => finding.Fixes).Where(fix => !fix.Edits.IsEmpty).Take(MostFixes))
        {
            TextEdits.Apply(report.Workspace.Files[0].Source, fix.Edits);
        }

        if (number % EveryReport == 0)
        {
            Report(report);
            Mend(text);
        }
    }

    /// <summary>Checks one file by every rule.</summary>
    public static CheckReport Check(string text) => Check([new DecodedSource(new SourceText("a.journey", text), [])]);

    public static CheckReport Check(ImmutableArray<DecodedSource> texts)
    {
        var workspace = WorkspaceLoader.Load([.. texts.Select(decoded => decoded.Source)]);
        return new CheckReport(workspace, RuleEngine.Check(workspace, new CheckOptions(Today)));
    }

    private static void Report(CheckReport report)
    {
        foreach (var format in ReportFormats.Names.Split('|'))
        {
            Assert.NotNull(ReportFormats.Find(format)(report, new ReportStyle(UseColor: true, IsQuiet: false, "nl")));
        }
    }

    private static void Mend(string text)
    {
        var outcome = new Fixer(Check, report => report.Findings, ImmutableHashSet<string>.Empty)
            .Run([new DecodedSource(new SourceText("a.journey", text), [])]);
        Assert.True(outcome.Fixes.IsEmpty || outcome.Texts[0].Source.Content != text);
    }

    private static void AssertWithin(Origin origin)
    {
        var length = origin.Source.Content.Length;
        Assert.InRange(origin.Span.Start, 0, length);
        Assert.InRange(origin.Span.End, origin.Span.Start, length);
    }
}

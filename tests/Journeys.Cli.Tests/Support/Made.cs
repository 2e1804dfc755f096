using System.Collections.Immutable;
using Journeys.Cli.Input;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Engine;

namespace Journeys.Cli.Tests.Support;

/// <summary>Findings made by hand, so that a report is judged by itself.</summary>
internal static class Made
{
    public static RuleDescriptor Rule { get; } = new(
        "JRN9001", "made-up", Severity.Error, "Something that tests need.", "Because.", "bad\n", "good\n");

    /// <summary>A finding at the part of <paramref name="marked"/> between <c>[|</c> and <c>|]</c>.</summary>
    public static Finding Finding(string marked, string message = "It is wrong.", string path = "a.journey") =>
        new(Rule, Severity.Error, message, Place(marked, path));

    public static Origin Place(string marked, string path = "a.journey")
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        return new Origin(new SourceText(path, text), TextSpan.FromBounds(start, end));
    }

    public static CheckReport Report(params ImmutableArray<Finding> findings)
    {
        var sources = findings.Select(finding => finding.Origin.Source).DistinctBy(source => source.Path);
        return new CheckReport(WorkspaceLoader.Load([.. sources]), new CheckResult(findings, []));
    }
}

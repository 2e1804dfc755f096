using System.Collections.Immutable;
using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.JsonRpc;
using Journeys.Language.Diagnostics;
using Journeys.Mcp.Offering;

namespace Journeys.Cli.Assisting.Tools;

/// <summary><c>check</c>: what is wrong in the journeys as they lie there.</summary>
internal static class CheckTool
{
    /// <summary>The tool.</summary>
    public static Tool Create(AssistantGround ground) => new(
        "check",
        "Check the journeys",
        "Finds what is wrong in the saved files: mistakes of the language, stages without touchpoints, promises that differ between touchpoints, critical "
        + "touchpoints without a priority, and more. Gives the findings with their places and cures, in the shape of `journeys check --format json`. "
        + "Lines and columns count from 1. The team's own rules are code and do not run here; where there are some, the answer says so.",
        [
            new("severity", "Leave out what weighs less.") { Choices = [.. Summary.Severities.Select(Summary.Word)] },
            new("rule", "Only the findings of this rule, by its name or id, such as conflicting-claim."),
            new("file", "Only the findings in this file or folder, by its path as findings give it."),
            Given.Language,
            Given.Limit(50),
        ],
        (arguments, cancellation) =>
        {
            var (report, ownRules) = ground.Check(cancellation);
            var language = ground.LanguageOf(arguments);
            return Of(report, ownRules, Chosen(report, ownRules, arguments, language), arguments.Number("limit"), language);
        });

    /// <summary>Findings of a check as an answer.</summary>
    /// <param name="report">The check.</param>
    /// <param name="ownRules">The rules that did not run.</param>
    /// <param name="findings">Those of its findings that were asked for.</param>
    /// <param name="limit">How many to give at most.</param>
    /// <param name="language">The language of what is said.</param>
    /// <param name="elsewhere">How many findings other files have; null where that was not asked.</param>
    public static ToolAnswer Of(
        CheckReport report, OwnRules ownRules, ImmutableArray<Finding> findings, int limit, string language, int? elsewhere = null)
    {
        var shown = report with { Result = report.Result with { Findings = findings } };
        return Answer.List(
            findings.Length,
            limit,
            language,
            (json, count) =>
            {
                json.WriteNumber("version", 1);
                json.WriteNumber("files", report.Workspace.Files.Length);
                json.WriteNumber("journeys", report.Workspace.Journeys.All.Length);
                json.WriteNumber("touchpoints", Summary.Touchpoints(report.Workspace));
                JsonReport.Findings(json, "findings", findings.Take(count), language);
                json.WriteStartObject("summary");
                foreach (var severity in Summary.Severities)
                {
                    json.WriteNumber(Summary.Word(severity), shown.Count(severity));
                }

                json.WriteEndObject();
                if (elsewhere is { } others)
                {
                    json.WriteNumber("elsewhere", others);
                }

                ownRules.Write(json, language);
            },
            i => Answer.Line(findings[i], language),
            ownRules.Below(Summary.Of(shown, language), language));
    }

    private static ImmutableArray<Finding> Chosen(CheckReport report, OwnRules ownRules, Arguments arguments, string language)
    {
        var rule = arguments.Text("rule") is { } word
            ? report.Rules.Find(word) ?? throw new RefusedException(ownRules.Of(word, language) ?? report.Rules.Unknown(ShownName.Of(word)))
            : null;
        var least = Summary.Severities.FirstOrDefault(severity => Summary.Word(severity) == arguments.Text("severity"), Severity.Info);
        var file = arguments.Text("file")?.Replace('\\', '/').TrimEnd('/');
        return
        [
            .. report.Findings.Where(finding => finding.Severity >= least
                && (rule is null || finding.Rule.Id == rule.Id)
                && (file is null || finding.Origin.File == file || finding.Origin.File.StartsWith(file + "/", StringComparison.Ordinal))),
        ];
    }
}

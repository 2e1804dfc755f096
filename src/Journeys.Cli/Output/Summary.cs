using Journeys.Cli.Input;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Cli.Output;

/// <summary>A check in one line.</summary>
internal static class Summary
{
    /// <summary>The severities that a finding may have, the heaviest first.</summary>
    public static readonly Severity[] Severities = [Severity.Error, Severity.Warning, Severity.Info];

    /// <summary>How many findings of which weight, in how much.</summary>
    public static string Of(CheckReport report, string language = "en") =>
        $"{Findings(report, language)}{Aside(report, language)} {Words.In.In(language)} {Size(report.Workspace, language)}.";

    /// <summary>How many findings of which weight.</summary>
    public static string Findings(CheckReport report, string language = "en")
    {
        var parts = Severities
            .Where(severity => report.Count(severity) > 0)
            .Select(severity => Words.Of(severity).Count(report.Count(severity), language))
            .ToList();
        return parts.Count == 0 ? Words.NoFindings.In(language) : string.Join(", ", parts);
    }

    /// <summary>How many files, journeys and touchpoints.</summary>
    public static string Size(Workspace workspace, string language) => string.Join(
        ", ",
        Words.File.Count(workspace.Files.Length, language),
        Words.Journey.Count(workspace.Journeys.All.Length, language),
        Words.Touchpoint.Count(Touchpoints(workspace), language));

    /// <summary>What does not count: accepted findings and those of the baseline; empty where there is none.</summary>
    public static string Aside(CheckReport report, string language)
    {
        var accepted = report.Result.Accepted.Length;
        var baselined = report.Baselined ?? 0;
        return (accepted == 0 ? "" : ", " + Words.Accepted.Count(accepted, language))
            + (baselined == 0 ? "" : ", " + Words.Baselined.Count(baselined, language));
    }

    /// <summary>How many touchpoints are declared, in journeys and shared.</summary>
    public static int Touchpoints(Workspace workspace) =>
        workspace.SharedTouchpoints.All.Length
        + workspace.Journeys.All.Sum(journey => journey.Stages.Sum(stage => stage.Items.Count(item => !item.IsUse)));

    /// <summary>The word for a severity that settings and programs know, the same in every language.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "off",
    };
}

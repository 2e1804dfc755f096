using System.Globalization;
using Journeys.Cli.Input;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Cli.Output;

/// <summary>A check in one line.</summary>
internal static class Summary
{
    /// <summary>How many findings of which weight, in how much.</summary>
    public static string Of(CheckReport report)
    {
        var workspace = report.Workspace;
        var size = $"{Count(workspace.Files.Length, "file")}, {Count(workspace.Journeys.All.Length, "journey")}, {Count(Touchpoints(workspace), "touchpoint")}";
        var accepted = report.Result.Accepted.Length;
        var aside = accepted == 0 ? "" : $", {accepted.ToString(CultureInfo.InvariantCulture)} accepted";
        return $"{Findings(report)}{aside} in {size}.";
    }

    /// <summary>How many findings of which weight.</summary>
    public static string Findings(CheckReport report)
    {
        var parts = new[] { Severity.Error, Severity.Warning, Severity.Info }
            .Where(severity => report.Count(severity) > 0)
            .Select(severity => Count(report.Count(severity), Word(severity)))
            .ToList();
        return parts.Count == 0 ? "No findings" : string.Join(", ", parts);
    }

    /// <summary>How many touchpoints are declared, in journeys and shared.</summary>
    public static int Touchpoints(Workspace workspace) =>
        workspace.SharedTouchpoints.All.Length
        + workspace.Journeys.All.Sum(journey => journey.Stages.Sum(stage => stage.Items.Count(item => !item.IsUse)));

    /// <summary>The word for a severity.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "off",
    };

    /// <summary>A number with its noun.</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 || noun == "info" ? "" : "s")}");
}

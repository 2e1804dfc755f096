using Journeys.Cli.Input;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Output.Formats;

/// <summary>Findings as GitLab's Code Quality report, which a merge request shows at its lines.</summary>
internal static class GitLabReport
{
    /// <summary>Writes a check.</summary>
    public static string Render(CheckReport report, string language) => SafeJson.Write(json =>
    {
        json.WriteStartArray();
        foreach (var (finding, hash) in report.Findings.Zip(Fingerprints.Of(report.Findings)))
        {
            var (start, end) = ShownRange.Of(finding.Origin);
            json.WriteStartObject();
            json.WriteString("description", finding.Message.In(language));
            json.WriteString("check_name", finding.Rule.Name);
            json.WriteString("fingerprint", hash);
            json.WriteString("severity", Severity(finding.Severity));
            json.WriteStartObject("location");
            json.WriteString("path", finding.Origin.File);
            json.WriteStartObject("lines");
            json.WriteNumber("begin", start.Line);
            json.WriteNumber("end", end.Line);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string Severity(Severity severity) => severity switch
    {
        Language.Diagnostics.Severity.Error => "major",
        Language.Diagnostics.Severity.Warning => "minor",
        _ => "info",
    };
}

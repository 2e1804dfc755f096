using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Output.Formats;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Output;

/// <summary>How a report is to look.</summary>
/// <param name="UseColor">Whether it may be coloured.</param>
/// <param name="IsQuiet">Whether the summary is left out.</param>
/// <param name="Language">The language of what is said about the journeys.</param>
/// <param name="FailOn">The least severity that fails; null where nothing does.</param>
internal sealed record ReportStyle(bool UseColor, bool IsQuiet, string Language = "en", Severity? FailOn = Severity.Error);

/// <summary>The formats of a check, by name. A new one is a line here.</summary>
internal static class ReportFormats
{
    private static readonly (string Name, Func<CheckReport, ReportStyle, string> Render)[] Known =
    [
        ("text", (report, style) => new TextReport(new Paint(style.UseColor), !style.IsQuiet, style.Language).Render(report)),
        ("json", (report, style) => JsonReport.Render(report, style.Language)),
        ("sarif", (report, style) => SarifReport.Render(report, style.Language)),
        ("github", (report, style) => GitHubReport.Render(report, style)),
        ("gitlab", (report, style) => GitLabReport.Render(report, style.Language)),
        ("junit", (report, style) => JUnitReport.Render(report, style)),
        ("markdown", (report, style) => MarkdownReport.Render(report, style.Language)),
    ];

    /// <summary>The names, for help.</summary>
    public static string Names { get; } = string.Join('|', Known.Select(format => format.Name));

    /// <summary>The format of that name.</summary>
    /// <exception cref="CliException">There is none.</exception>
    public static Func<CheckReport, ReportStyle, string> Find(string name) =>
        Known.Single(format => format.Name == Named(name)).Render;

    /// <summary>The name of a format as it is known.</summary>
    /// <exception cref="CliException">There is none of that name.</exception>
    public static string Named(string name) => Choice.Format(name, [.. Known.Select(format => format.Name)]);
}

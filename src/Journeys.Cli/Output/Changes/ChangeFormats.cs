using Journeys.Cli.Comparing;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Output.Changes;

/// <summary>The formats of a comparison, by name. A new one is a line here.</summary>
internal static class ChangeFormats
{
    private static readonly (string Name, Func<ChangeReport, ReportStyle, string> Render)[] Known =
    [
        ("text", (report, style) => new ChangeText(new Paint(style.UseColor), style.Language).Render(report)),
        ("markdown", (report, style) => ChangeMarkdown.Render(report, style.Language)),
        ("json", (report, style) => ChangeJson.Render(report, style.Language)),
        ("html", (report, style) => ChangeHtml.Render(report, style.Language)),
    ];

    /// <summary>The names, for help.</summary>
    public static string Names { get; } = string.Join('|', Known.Select(format => format.Name));

    /// <summary>The format of that name.</summary>
    /// <exception cref="CliException">There is none.</exception>
    public static Func<ChangeReport, ReportStyle, string> Find(string name) =>
        Known.Single(format => format.Name == Choice.Format(name, [.. Known.Select(known => known.Name)])).Render;
}

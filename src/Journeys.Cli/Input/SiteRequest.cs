using System.Collections.Immutable;
using Journeys.Cli.Configuration;
using Journeys.Cli.Hosting;
using Journeys.Interchange.Csv;
using Journeys.Interchange.Svg;
using Journeys.Site;

namespace Journeys.Cli.Input;

/// <summary>What a site is to be made of; <c>build</c> and <c>serve</c> ask for the same.</summary>
/// <param name="TemplateFolder">The folder of the team's templates, or null.</param>
/// <param name="BaseUrl">The address that the site is published under, or null.</param>
/// <param name="Drafts">Whether drafts are shown.</param>
internal sealed record SiteRequest(string? TemplateFolder, string? BaseUrl, bool Drafts)
{
    /// <summary>
    /// What every journey is offered as. Spreadsheet programs take a CSV for UTF-8 only where a byte order mark says so.
    /// </summary>
    private static readonly ImmutableArray<JourneyFormat> Formats =
    [
        new("svg", (journey, language) => MapSvg.Write(journey.Workspace, journey, language)),
        new("csv", (journey, language) => "\uFEFF" + JourneyCsv.Write(journey.Workspace, [journey], language)),
    ];

    /// <summary>Reads all that the site needs beside the workspace.</summary>
    /// <exception cref="CliException">A file cannot be read.</exception>
    public SiteInput Gather(CliContext context, SourceSet sources, CheckReport report, Language.Model.Date today)
    {
        var beside = new SiteSources(context, sources.Root);
        var handbook = beside.Handbook();
        return new SiteInput(report.Workspace, report.Findings, RuleBook.BuiltIn.All, today)
        {
            Handbook = handbook,
            Assets = beside.Pictures(report, handbook),
            BaseUrl = BaseUrl,
            Drafts = Drafts,
            Templates = Input.TemplateFolder.Read(context, TemplateFolder),
            Parallelism = context.Parallelism,
            Formats = Formats,
        };
    }
}

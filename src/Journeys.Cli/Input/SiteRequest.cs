using System.Buffers;
using System.Collections.Immutable;
using Journeys.Cli.Hosting;
using Journeys.Interchange.Csv;
using Journeys.Interchange.Svg;
using Journeys.Language.Model;
using Journeys.Site;
using Journeys.Site.Templates;

namespace Journeys.Cli.Input;

/// <summary>What a site shows beside the journeys.</summary>
/// <param name="Handbook">The Markdown pages.</param>
/// <param name="Pictures">The pictures that are named.</param>
/// <param name="Templates">The templates.</param>
internal sealed record BesideJourneys(ImmutableArray<HandbookPage> Handbook, ImmutableArray<SiteFile> Pictures, TemplateSet Templates);

/// <summary>What a site is to be made of; <c>build</c> and <c>serve</c> ask for the same.</summary>
/// <param name="TemplateFolder">The folder of the team's templates, or null.</param>
/// <param name="BaseUrl">The address that the site is published under, or null.</param>
/// <param name="Drafts">Whether drafts are shown.</param>
internal sealed record SiteRequest(string? TemplateFolder, string? BaseUrl, bool Drafts)
{
    /// <summary>
    /// What every journey is offered as. Spreadsheet programs take a CSV for UTF-8 only where a byte order mark says so, and cut it into
    /// cells as the reader's country does.
    /// </summary>
    private static ImmutableArray<JourneyFormat> Formats(MeasuredFigures figures) =>
    [
        new("svg", (journey, language, output) => MapSvg.Write(journey.Workspace, journey, language, output, figures)),
        new("csv", (journey, language, output) =>
        {
            output.Write("\uFEFF"u8);
            JourneyCsv.Write(journey.Workspace, [journey], language, CsvDialect.For(language), output);
        }),
    ];

    /// <summary>Where the sources come from.</summary>
    public BuildOrigin Origin { get; init; } = BuildOrigin.Unknown;

    /// <summary>What changed since another state, or null.</summary>
    public ChangeSet? ChangeSet { get; init; }

    /// <summary>What changed lately.</summary>
    public ImmutableArray<SiteChange> History { get; init; } = [];

    /// <summary>Reads all that the site needs beside the workspace.</summary>
    /// <exception cref="CliException">A file cannot be read.</exception>
    public SiteInput Gather(CliContext context, SourceSet sources, CheckReport report, Date today)
    {
        // The templates are read while the journeys are looked through.
        var templates = Task.Run(() => Input.TemplateFolder.Read(context, TemplateFolder));
        var beside = new SiteSources(context, sources.Root);
        var handbook = beside.Handbook();
        var named = PictureNames.InJourneys(report.Workspace).Concat(SiteSources.PicturesIn(handbook)).ToHashSet(StringComparer.Ordinal);
        var pictures = beside.Pictures(named);
        return Of(context, sources, report, today, new BesideJourneys(handbook, pictures, templates.GetAwaiter().GetResult()));
    }

    /// <summary>Puts together what was read.</summary>
    public SiteInput Of(CliContext context, SourceSet sources, CheckReport report, Date today, BesideJourneys beside) =>
        new(report.Workspace, report.Findings, report.Rules.All, today)
        {
            Handbook = beside.Handbook,
            Assets = beside.Pictures,
            Folder = context.ShownPath(sources.Root),
            RepositoryFolder = RepositoryFolderOf(context),
            Measures = [.. report.Measures.All.Select(Series)],
            Code = report.Trace,
            BaseUrl = BaseUrl,
            Branch = Origin.Branch,
            Version = Origin.Commit,
            ChangeSet = ChangeSet,
            Changes = History,
            Api = PublishedData.Of(report),
            Drafts = Drafts,
            Templates = beside.Templates,
            Parallelism = context.Parallelism,
            Formats = Formats(report.Measures),
        };

    /// <summary>The way from the root of the repository to the current folder, from which files are named.</summary>
    private static string RepositoryFolderOf(CliContext context)
    {
        for (var folder = new DirectoryInfo(context.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            var git = Path.Combine(folder.FullName, ".git");
            if (Directory.Exists(git) || File.Exists(git))
            {
                var relative = Path.GetRelativePath(folder.FullName, context.CurrentDirectory).Replace(Path.DirectorySeparatorChar, '/');
                return relative == "." ? "" : relative + "/";
            }
        }

        return "";
    }

    private static MetricSeries Series(MeasuredSeries series) => new(
        series.Metric,
        series.Journey,
        series.Touchpoint,
        [
            .. series.Periods.Select(period => new MetricPeriod(
                period.Start, period.End, period.Value, (int)Math.Min(period.N, int.MaxValue), period.Low, period.High)),
        ]);
}

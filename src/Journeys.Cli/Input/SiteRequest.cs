using Journeys.Cli.Configuration;
using Journeys.Cli.Hosting;
using Journeys.Language.Model;
using Journeys.Site;

namespace Journeys.Cli.Input;

/// <summary>What a site is to be made of; <c>build</c> and <c>serve</c> ask for the same.</summary>
/// <param name="TemplateFolder">The folder of the team's templates, or null.</param>
/// <param name="BaseUrl">The address that the site is published under, or null.</param>
/// <param name="Drafts">Whether drafts are shown.</param>
internal sealed record SiteRequest(string? TemplateFolder, string? BaseUrl, bool Drafts)
{
    /// <summary>Reads all that the site needs beside the workspace.</summary>
    /// <exception cref="CliException">A file cannot be read.</exception>
    public SiteInput Gather(CliContext context, SourceSet sources, CheckReport report, Date today)
    {
        var beside = new SiteSources(context, sources.Root);
        var handbook = beside.Handbook();
        return new SiteInput(report.Workspace, report.Findings, RuleBook.BuiltIn.All, today)
        {
            Handbook = handbook,
            Assets = beside.Pictures(report, handbook),
            Measures = [.. report.Measures.All.Select(Series)],
            BaseUrl = BaseUrl,
            Drafts = Drafts,
            Templates = Input.TemplateFolder.Read(context, TemplateFolder),
            Parallelism = context.Parallelism,
        };
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

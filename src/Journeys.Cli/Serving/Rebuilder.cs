using System.Diagnostics;
using System.Globalization;
using Journeys.Cli.Commands;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.Cli.TeamRules;
using Journeys.Language.Diagnostics;
using Journeys.Site;
using Journeys.Site.Output;

namespace Journeys.Cli.Serving;

/// <summary>Makes the site anew from the sources as they are, and shows it if it is sound.</summary>
internal sealed class Rebuilder(CliContext context, LiveSite site, ServeArguments arguments, SiteRequest request) : IDisposable
{
    private readonly Talk _talk = new(context, arguments.Global);
    private TeamRuleSet? _team;
    private string? _notice;

    /// <summary>Builds. A source that does not parse, or a template that does not run, keeps the last good site.</summary>
    public void Build()
    {
        try
        {
            BuildOrThrow();
        }
        catch (CliException error)
        {
            Keep(error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Keep(error.Message);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            InternalError.Report(error, ["serve"], context, arguments.Global.Verbose);
            Keep("internal error: " + error.Message);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _team?.Dispose();

    private void BuildOrThrow()
    {
        var watch = Stopwatch.StartNew();
        var sources = SourceFinder.Find(context, arguments.Sources);
        var report = Analysis.Run(context, sources, Team(sources), arguments.Global.Today);
        Tell(report);
        if (site.HasSite && report.Findings.Any(IsBroken))
        {
            site.Keep(new TextReport(new Paint(false), hasSummary: true).Render(report with
            {
                Result = report.Result with { Findings = [.. report.Findings.Where(IsBroken)] },
            }));
            return;
        }

        var sink = new MemorySink();
        var result = SiteBuilder.Build(request.Gather(context, sources, report, arguments.Global.Today), sink, context.Cancellation);
        if (!result.Errors.IsEmpty)
        {
            throw new CliException(string.Join("\n", result.Errors));
        }

        site.Show(sink.Files);
        _talk.Say(string.Create(CultureInfo.InvariantCulture, $"{result.Pages} pages in {watch.ElapsedMilliseconds} ms. {Summary.Findings(report)}."));
    }

    /// <summary>The team's rules as they are now. Their process stays as long as the server does.</summary>
    private TeamRuleSet Team(SourceSet sources)
    {
        _team = _team is null ? TeamRuleSet.Find(context, sources.Root, arguments.TeamRules) : _team.Again(sources.Root);
        if (_team.Notice is { } notice && notice != _notice)
        {
            _talk.Say(_notice = notice);
        }

        return _team;
    }

    private void Tell(CheckReport report)
    {
        if (!report.Findings.IsEmpty && !arguments.Global.Quiet)
        {
            context.Error.Write(new TextReport(new Paint(false), hasSummary: false).Render(report));
            context.Error.Flush();
        }
    }

    private void Keep(string problem)
    {
        _talk.Say("journeys: " + problem);
        site.Keep(problem);
    }

    /// <summary>Whether a finding says that a file does not mean what its writer meant: syntax or names.</summary>
    private static bool IsBroken(Finding finding) =>
        finding.Severity == Severity.Error && finding.Rule.Id is ['J', 'R', 'N', '1' or '2', ..];
}

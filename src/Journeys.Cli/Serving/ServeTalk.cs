using System.Globalization;
using Journeys.Cli.Commands;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.Cli.TeamRules;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Serving;

/// <summary>What <c>serve</c> says while somebody writes: what is new, not what was said before.</summary>
internal sealed class ServeTalk(CliContext context, GlobalArguments arguments)
{
    /// <summary>How many problems of a build are told at once.</summary>
    public const int MostErrors = 20;

    /// <summary>How many findings are written out after an edit, and in the overlay; the site shows all.</summary>
    private const int MostFindings = 50;

    private readonly Talk _talk = new(context, arguments);
    private string? _notice;

    /// <summary>What is wrong with the sources, for the page.</summary>
    public static string Broken(CheckReport report) => new TextReport(new Paint(false), hasSummary: true).Render(report with
    {
        Result = report.Result with { Findings = [.. report.Findings.Where(IsError).Take(MostFindings)] },
    });

    /// <summary>Tells, once, of rules of the team's that are there and do not run.</summary>
    public void AboutTeamRules(TeamRuleSet team)
    {
        if (team.Notice is { } notice && notice != _notice)
        {
            _talk.Say(_notice = notice);
        }
    }

    /// <summary>Says a line.</summary>
    public void Say(string line) => _talk.Say(line);

    /// <summary>Tells that an edit is shown.</summary>
    public void Ready(TimeSpan took) => _talk.Mention(string.Create(CultureInfo.InvariantCulture, $"Shown in {took.TotalMilliseconds:0} ms."));

    /// <summary>Tells that everything is judged.</summary>
    public void Checked(CheckReport report, TimeSpan took) =>
        _talk.Say(string.Create(CultureInfo.InvariantCulture, $"Checked in {took.TotalMilliseconds:0} ms. {Summary.Findings(report, arguments.Language)}."));

    /// <summary>Tells of the findings that were not there before.</summary>
    public void Found(CheckReport report, CheckReport? before)
    {
        if (arguments.Quiet)
        {
            return;
        }

        var known = (before?.Findings ?? []).Select(Key).ToHashSet();
        List<Finding> fresh = [.. report.Findings.Where(finding => !known.Contains(Key(finding)))];
        if (fresh.Count == 0)
        {
            return;
        }

        var told = report with { Result = report.Result with { Findings = [.. fresh.Take(MostFindings)] } };
        context.Error.Write(new TextReport(new Paint(false), hasSummary: false, arguments.Language).Render(told));
        if (fresh.Count > MostFindings)
        {
            context.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"… and {fresh.Count - MostFindings} more (`journeys check` shows them, and so does the site)"));
        }

        context.Error.Flush();
    }

    private static bool IsError(Finding finding) => finding.Severity == Severity.Error && finding.Rule.Id is ['J', 'R', 'N', '1' or '2', ..];

    private static (string File, string Rule, string Message) Key(Finding finding) =>
        (finding.Origin.File, finding.Rule.Id, finding.Message.English);
}

using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.TeamRules.Running;

namespace Journeys.TeamRules.Tests.Support;

/// <summary>Rules over a small workspace.</summary>
internal static class TeamRuns
{
    public static readonly Date Today = new(2026, 11, 26);

    private const string Journeys = "journey shoes \"Shoes\" { }\njourney coats \"Coats\" { }\n";

    public static TeamResult Run(params string[] rules) => Run(Request(rules));

    public static TeamResult Run(TeamRequest request) => Run(request, out _);

    public static TeamResult Run(TeamRequest request, out List<string> steps)
    {
        List<string> heard = [];
        var result = new TeamRun(request, step => heard.Add($"{step.Phase} {step.Class}".TrimEnd())).Run();
        steps = heard;
        return result;
    }

    public static TeamRequest Request(params string[] rules) => new(RuleText.Sources(rules), Workspace(Journeys), Today) { Taken = ["JRN3008", "missing-need"] };

    public static Workspace Workspace(string text) => WorkspaceLoader.Load([new SourceText("shop.journey", text)]);

    public static IEnumerable<string> Told(this TeamResult result) =>
        result.Problems.Select(problem => $"{problem.Rule.Name} {problem.Origin.Text}: {problem.Message}");

    public static IEnumerable<string> Found(this TeamResult result) =>
        result.Findings.Select(finding => $"{finding.Rule.Name} {finding.Origin.Text}");
}

using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Rules.Engine;

/// <summary>What an allowance reaches: whether a rule judges any of it, and in which files.</summary>
internal sealed class AllowanceReach(Workspace workspace)
{
    private readonly string[] _files = [.. workspace.Files.Select(file => file.Source.Path)];

    private readonly ILookup<string, Journey> _journeys = workspace.Journeys.All.ToLookup(journey => journey.Origin.File, StringComparer.Ordinal);

    private readonly ILookup<string, Touchpoint> _shared =
        workspace.SharedTouchpoints.All.ToLookup(touchpoint => touchpoint.Origin.File, StringComparer.Ordinal);

    private readonly ILookup<string, JourneyStatus> _users = workspace.Views
        .SelectMany(view => view.Touchpoints.Where(touchpoint => touchpoint.IsShared)
            .Select(touchpoint => (Name: touchpoint.Name.Value, view.Declaration.Status)))
        .ToLookup(use => use.Name, use => use.Status, StringComparer.Ordinal);

    /// <summary>The paths of the files in which it may accept something.</summary>
    public IEnumerable<string> FilesOf(Allowance allowance) => allowance.IsWorkspaceWide ? _files : [allowance.Origin.File];

    /// <summary>
    /// Whether a rule looks at what the allowance reaches: at its journey, at a journey that uses its shared touchpoint, else at any
    /// journey at all.
    /// </summary>
    public bool IsJudged(Allowance allowance, RuleDescriptor rule) =>
        rule.Spares == Spares.Nothing || StatusesOf(allowance).Any(status => RuleEngine.Judges(rule.Spares, status));

    private IEnumerable<JourneyStatus> StatusesOf(Allowance allowance)
    {
        var file = allowance.Origin.File;
        if (_journeys[file].FirstOrDefault(journey => journey.Origin.Contains(allowance.Origin)) is { } journey)
        {
            return [journey.Status];
        }

        return _shared[file].FirstOrDefault(touchpoint => touchpoint.Origin.Contains(allowance.Origin)) is { } shared
            ? _users[shared.Name.Value]
            : workspace.Views.Select(view => view.Declaration.Status);
    }
}

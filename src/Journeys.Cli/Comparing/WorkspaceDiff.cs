using System.Collections.Concurrent;
using System.Collections.Immutable;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.TeamRules;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Review;

namespace Journeys.Cli.Comparing;

/// <summary>From two states to what has changed between them: both are checked by the same rules, settings and day.</summary>
internal static class WorkspaceDiff
{
    /// <summary>Compares two states. A file that is the same in both is read once, and both are checked at once.</summary>
    /// <param name="context">The surroundings.</param>
    /// <param name="before">The state that was.</param>
    /// <param name="after">The state that is now.</param>
    /// <param name="today">The day that counts as today.</param>
    /// <param name="team">The team's own rules, for the state that is now; without them they are only known by name.</param>
    /// <exception cref="CliException">A setting cannot be read.</exception>
    public static (ChangeReport Report, CheckReport Before, CheckReport After) Run(
        CliContext context, ComparedSide before, ComparedSide after, Date today, TeamRuleSet? team = null)
    {
        using var known = TeamRuleSet.Find(context, after.Root, TeamRulesChoice.Off);
        after = after with { Texts = Shared(before.Texts, after.Texts) };
        var sides = new[] { before, after };
        var analyses = sides.Select(side =>
            new Analysis(context, side.Files, side.Texts, side.Measures, side == after && team is not null ? team : known, today, side.Trace)).ToList();
        var workspaces = Link(context, sides);
        var reports = new CheckReport[sides.Length];
        Parallel.For(0, sides.Length, Options(context), i => reports[i] = analyses[i].Check(sides[i].Texts, workspaces[i]));
        var changes = Changes.Between(workspaces[0], workspaces[1], today);
        return (new ChangeReport(changes, FindingDelta.Between(reports[0], reports[1], changes)), reports[0], reports[1]);
    }

    /// <summary>The later texts, with the very objects of the earlier ones where they are the same.</summary>
    private static ImmutableArray<DecodedSource> Shared(ImmutableArray<DecodedSource> before, ImmutableArray<DecodedSource> after)
    {
        var known = before.ToDictionary(text => text.Source.Path, StringComparer.Ordinal);
        return
        [
            .. after.Select(text => known.TryGetValue(text.Source.Path, out var same) && same.Source.Content == text.Source.Content && same.Findings.IsEmpty && text.Findings.IsEmpty
                ? same
                : text),
        ];
    }

    private static List<Workspace> Link(CliContext context, IReadOnlyList<ComparedSide> sides)
    {
        var models = new ConcurrentDictionary<DecodedSource, FileModel>(ReferenceEqualityComparer.Instance);
        var texts = sides.SelectMany(side => side.Texts).Distinct(ReferenceEqualityComparer.Instance).Cast<DecodedSource>();
        Parallel.ForEach(texts, Options(context), text => models[text] = WorkspaceLoader.Read(text.Source));
        return [.. sides.Select(side => Workspace.Link(side.Texts.Select(text => models[text])))];
    }

    private static ParallelOptions Options(CliContext context) =>
        new() { MaxDegreeOfParallelism = context.Parallelism, CancellationToken = context.Cancellation };
}

using System.Collections.Immutable;
using Journeys.Cli.Git;
using Journeys.Cli.Hosting;
using Journeys.Cli.Output.Changes;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Review;
using Journeys.Site;

namespace Journeys.Cli.Comparing;

/// <summary>
/// What changed for the customer with each commit, from the last one back along the line that was published. How far it looks is
/// bounded; a clone that holds less of the history gives less.
/// </summary>
internal sealed class ChangeHistory(CliContext context, SideLoader loader)
{
    private const int MostMessages = 3;
    private const int LongestValue = 80;
    private readonly Dictionary<DecodedSource, FileModel> _models = new(ReferenceEqualityComparer.Instance);

    /// <summary>The changes of the last commits.</summary>
    /// <param name="most">How many commits are looked at.</param>
    public ImmutableArray<SiteChange> Read(int most)
    {
        var found = ImmutableArray.CreateBuilder<SiteChange>();
        var commit = loader.Repository?.Find("HEAD");
        var now = commit is null ? null : State(commit);
        for (var looked = 0; looked < most && commit is not null; looked++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var header = loader.Repository!.Header(commit);
            var parent = header?.Parent is { } id && loader.Repository.Header(new GitCommit(id, id)) is not null ? new GitCommit(id, id) : null;
            if (parent is null)
            {
                break;
            }

            if (Known(parent) is not { } before)
            {
                break;
            }

            if (!Same(before.Side, now!.Side) && Tell(header!, before, now) is { } change)
            {
                found.Add(change);
            }

            (commit, now) = (parent, before);
        }

        return found.ToImmutable();
    }

    private static bool Same(ComparedSide before, ComparedSide after) =>
        before.Texts.Length == after.Texts.Length && before.Texts.Zip(after.Texts).All(pair => ReferenceEquals(pair.First, pair.Second));

    private SiteChange? Tell(GitCommitHeader header, KnownState before, KnownState after)
    {
        var changes = Changes.Between(before.Workspace, after.Workspace, DayOf(header));
        if (changes.IsEmpty)
        {
            return null;
        }

        var report = new ChangeReport(changes, new FindingDelta([], [], []));
        var address = report.Journeys is [var only] && after.Workspace.Journeys.TryGet(only, out _) ? SiteAddress.Journey(only) : "";
        return new SiteChange(header.Time, InAll(language => ChangeWords.Counts(report, language)), InAll(Summary), address)
        {
            Lines = [.. changes.Take(MostMessages).Select(change => SiteChanges.Line(change, LongestValue))],
        };

        string Summary(string language) => string.Join(' ', changes.Take(MostMessages).Select(change => change.Message.In(language)));
    }

    /// <summary>The day of a commit, wherever it is looked at.</summary>
    private static Date DayOf(GitCommitHeader header) => new(header.Time.UtcDateTime.Year, header.Time.UtcDateTime.Month, header.Time.UtcDateTime.Day);

    private static Phrase InAll(Func<string, string> words)
    {
        string[] all = [.. Phrase.Languages.Select(words)];
        return new Phrase(all[0], all[1], all[2]);
    }

    /// <summary>A state from before; null where this clone does not hold its files.</summary>
    private KnownState? Known(GitCommit commit)
    {
        try
        {
            return State(commit);
        }
        catch (CliException)
        {
            return null;
        }
    }

    private KnownState State(GitCommit commit)
    {
        var side = loader.Tree(commit);
        return new KnownState(side, Workspace.Link(side.Texts.Select(Model)));
    }

    private FileModel Model(DecodedSource text)
    {
        if (!_models.TryGetValue(text, out var model))
        {
            _models.Add(text, model = WorkspaceLoader.Read(text.Source));
        }

        return model;
    }

    private sealed record KnownState(ComparedSide Side, Workspace Workspace);
}

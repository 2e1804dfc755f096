using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Rules.Stages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Engine;

/// <summary>
/// A check of a whole workspace that the next one can build on: after an edit, journeys that it cannot have changed are not judged
/// again. Immutable; the result is the same as that of a check from scratch.
/// </summary>
public sealed class CheckSession
{
    private readonly Lazy<ILookup<string, Finding>> _ofAllFiles;
    private readonly Dictionary<Journey, IReadOnlyList<Finding>> _ofJourney;
    private readonly CheckOptions _options;

    private CheckSession(
        Workspace workspace, CheckOptions options, IReadOnlyList<Finding>[] ofWorkspace, IReadOnlyList<Finding>[] ofJourneys)
    {
        Workspace = workspace;
        _options = options;
        _ofJourney = new Dictionary<Journey, IReadOnlyList<Finding>>(ofJourneys.Length, ByReference.Instance);
        for (var i = 0; i < ofJourneys.Length; i++)
        {
            _ofJourney[workspace.Journeys.All[i]] = ofJourneys[i];
        }

        Result = new FindingMerge(workspace, options).Of(ofWorkspace.Concat(ofJourneys));
        _ofAllFiles = new(() => Result.Findings.Where(finding => FindingMerge.NeedsAllFiles(finding.Rule)).Concat(ofWorkspace.SelectMany(part => part))
            .ToLookup(finding => finding.Origin.File, StringComparer.Ordinal));
    }

    /// <summary>What was checked.</summary>
    public Workspace Workspace { get; }

    /// <summary>What was found.</summary>
    public CheckResult Result { get; }

    /// <summary>Checks everything.</summary>
    /// <exception cref="RuleFailure">A rule threw.</exception>
    /// <exception cref="OperationCanceledException">The check was ended.</exception>
    public static CheckSession Start(Workspace workspace, CheckOptions options, CancellationToken cancellation = default) =>
        Run(workspace, options, null, cancellation);

    /// <summary>Checks a workspace that came from this session's by edits of some files.</summary>
    /// <exception cref="RuleFailure">A rule threw.</exception>
    /// <exception cref="OperationCanceledException">The check was ended.</exception>
    public CheckSession Next(Workspace workspace, CancellationToken cancellation = default) =>
        Run(workspace, _options, this, cancellation);

    /// <summary>
    /// What can be said of one file at once, while somebody types in it: syntax, names and the rules of its journeys are judged anew; what needs
    /// the whole workspace is taken from this session, moved along with the text. <see cref="Next"/> then tells the whole.
    /// </summary>
    /// <param name="workspace">The workspace with the file as it is now.</param>
    /// <param name="path">The file's path.</param>
    /// <exception cref="RuleFailure">A rule threw.</exception>
    public ImmutableArray<Finding> CheckFile(Workspace workspace, string path)
    {
        if (workspace.File(path) is not { } file)
        {
            return [];
        }

        var judge = new Judge(workspace, _options);
        var parts = file.Journeys.Select(journey => judge.Journey(workspace.View(journey)));
        var moved = Moved(file);
        return [.. new FindingMerge(workspace, _options)
            .OfFile(file, [moved, .. parts]).Where(finding => finding.Origin.File == path)];
    }

    /// <summary>
    /// Lets go of what was worked out on the way to the result: views of the journeys, texts cut into words. For whoever keeps the session
    /// for long; what is asked for again is worked out again.
    /// </summary>
    public void Rest()
    {
        Workspace.ForgetViews();
        ForgetTexts();
    }

    /// <summary>Lets go of the texts alone, for whoever still shows the journeys of <see cref="Workspace"/>.</summary>
    public void ForgetTexts() => WorkspaceTexts.Forget(Workspace);

    /// <summary>The findings in a file that all files had a part in, moved along with an edit of it.</summary>
    private List<Finding> Moved(FileModel file)
    {
        if (Workspace.File(file.Source.Path) is not { } before)
        {
            return [];
        }

        var shift = new EditShift(before.Source, file.Source);
        return [.. _ofAllFiles.Value[file.Source.Path].Select(shift.Moved).OfType<Finding>()];
    }

    private static CheckSession Run(Workspace workspace, CheckOptions options, CheckSession? before, CancellationToken cancellation)
    {
        var journeys = workspace.Journeys.All;
        var known = before?.StillTrue(workspace);
        var ofJourneys = new IReadOnlyList<Finding>[journeys.Length];
        var ofWorkspace = new IReadOnlyList<Finding>[options.Rules.Length];
        var judge = new Judge(workspace, options);
        var views = workspace.Views;
        RunAll(ofWorkspace.Length + ofJourneys.Length, cancellation, i =>
        {
            if (i < ofWorkspace.Length)
            {
                ofWorkspace[i] = judge.Workspace(options.Rules[i]);
                return;
            }

            var at = i - ofWorkspace.Length;
            ofJourneys[at] = known is not null && known.TryGetValue(journeys[at], out var findings) ? findings : judge.Journey(views[at]);
        });
        return new CheckSession(workspace, options, ofWorkspace, ofJourneys);
    }

    /// <summary>What was found in journeys that are the same, or null where what they all lean on has changed.</summary>
    private Dictionary<Journey, IReadOnlyList<Finding>>? StillTrue(Workspace workspace) =>
        ReferenceEquals(Workspace.Brand, workspace.Brand) && FlowGraph.HasSameEntries(Workspace, workspace) ? _ofJourney : null;

    /// <summary>Runs work in parallel; of several failures the first by number is told, whatever the number of cores.</summary>
    private static void RunAll(int count, CancellationToken cancellation, Action<int> work)
    {
        var failures = new Exception?[count];
        Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            try
            {
                work(i);
            }
            catch (RuleFailure failure)
            {
                failures[i] = failure;
            }
        });
        if (Array.Find(failures, failure => failure is not null) is { } first)
        {
            throw first;
        }
    }

    private sealed class ByReference : IEqualityComparer<Journey>
    {
        public static readonly ByReference Instance = new();

        public bool Equals(Journey? x, Journey? y) => ReferenceEquals(x, y);

        public int GetHashCode(Journey obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}

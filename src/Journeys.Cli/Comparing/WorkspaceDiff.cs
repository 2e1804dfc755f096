using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Language.Model;
using Journeys.Review;

namespace Journeys.Cli.Comparing;

/// <summary>From two states to what has changed between them: both are checked by the same rules, settings and day.</summary>
internal static class WorkspaceDiff
{
    /// <summary>Compares two states.</summary>
    /// <exception cref="CliException">A setting cannot be read.</exception>
    public static (ChangeReport Report, CheckReport Before, CheckReport After) Run(CliContext context, ComparedSide before, ComparedSide after, Date today)
    {
        var old = Check(context, before, today);
        var now = Check(context, after, today);
        var changes = Changes.Between(old.Workspace, now.Workspace, new FileNames(before.FileNames, after.FileNames));
        return (new ChangeReport(changes, FindingDelta.Between(old, now)), old, now);
    }

    private static CheckReport Check(CliContext context, ComparedSide side, Date today)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var analysis = new Analysis(context, side.Files, side.Texts, today);
        return analysis.Check(analysis.Texts);
    }
}

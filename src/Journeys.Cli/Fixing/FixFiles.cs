using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Fixing;

/// <summary>What <c>check --fix</c> did to the files.</summary>
/// <param name="Report">What is still found in them.</param>
/// <param name="Fixed">How many fixes were made.</param>
/// <param name="Written">How many files were written.</param>
/// <param name="LeftAlone">Files that changed while they were checked, and so were not written.</param>
internal sealed record FixedFiles(CheckReport Report, int Fixed, int Written, IReadOnlyList<SourceFile> LeftAlone);

/// <summary>Mends the files that the user means.</summary>
internal static class FixFiles
{
    /// <summary>Checks, mends in memory, and writes each file that became better.</summary>
    /// <param name="context">The context.</param>
    /// <param name="sources">The files; no other is written.</param>
    /// <param name="analysis">The files as they were read.</param>
    /// <param name="counts">Picks the findings that are to be mended.</param>
    /// <exception cref="CliException">A file cannot be written.</exception>
    public static FixedFiles Run(CliContext context, SourceSet sources, Analysis analysis, Func<CheckReport, IEnumerable<Finding>> counts)
    {
        var outcome = new Fixer(analysis.Check, counts, new HashSet<string>()).Run(analysis.Texts);
        var changed = Changed(sources, analysis, outcome);
        if (changed.Count > 0)
        {
            // A fix may reach into several files: it is made in all of them or in none.
            var frozen = changed.Select(file => file.ShownPath).ToHashSet(StringComparer.Ordinal);
            outcome = new Fixer(analysis.Check, counts, frozen).Run(analysis.Texts);
        }

        return new FixedFiles(outcome.Report, outcome.Fixes.Length, Write(context, sources, analysis, outcome), changed);
    }

    /// <summary>The files that would be written and no longer hold what was checked.</summary>
    private static List<SourceFile> Changed(SourceSet sources, Analysis analysis, FixOutcome outcome) =>
    [
        .. sources.Files.Where((file, i) => IsMended(analysis, outcome, i) && !IsStill(file, analysis.Texts[i].Source.Content)),
    ];

    private static int Write(CliContext context, SourceSet sources, Analysis analysis, FixOutcome outcome)
    {
        var written = 0;
        for (var i = 0; i < sources.Files.Length; i++)
        {
            if (IsMended(analysis, outcome, i))
            {
                context.Cancellation.ThrowIfCancellationRequested();
                ResultFile.Write(context, sources.Files[i].ShownPath, outcome.Texts[i].Source.Content);
                written++;
            }
        }

        return written;
    }

    private static bool IsMended(Analysis analysis, FixOutcome outcome, int file) =>
        analysis.Texts[file].Source.Content != outcome.Texts[file].Source.Content;

    /// <summary>Whether a file holds what it held when it was read.</summary>
    private static bool IsStill(SourceFile file, string content)
    {
        try
        {
            var now = SourceReader.ReadOne(file);
            return now.Findings.IsEmpty && now.Source.Content == content;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

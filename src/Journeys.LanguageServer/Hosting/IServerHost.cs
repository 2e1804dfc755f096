using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.LanguageServer.Hosting;

/// <summary>What the server cannot know by itself: files, rules and pages. Whoever starts it hands this over.</summary>
public interface IServerHost
{
    /// <summary>The product's version, told to the client.</summary>
    string Version { get; }

    /// <summary>Every rule that a finding or an <c>allow</c> may name.</summary>
    ImmutableArray<RuleDescriptor> Rules { get; }

    /// <summary>The day that counts as today.</summary>
    Date Today { get; }

    /// <summary>The names of the files right beside the journeys on which findings depend, too: when one changes, the folder is judged again.</summary>
    ImmutableArray<string> FilesBeside => [];

    /// <summary>Opens a folder of the editor's.</summary>
    /// <param name="root">Its full path.</param>
    /// <param name="isWhole">Whether everything below counts; else only the files directly in it.</param>
    IProjectHost Open(string root, bool isWhole);
}

/// <summary>One folder of journeys. Called from several threads.</summary>
public interface IProjectHost
{
    /// <summary>The folder whose files belong together; below or the same as the one that was opened.</summary>
    string SourceFolder { get; }

    /// <summary>Which code serves which touchpoint, with full paths; nothing where nobody traced.</summary>
    CodeTrace Trace => CodeTrace.None;

    /// <summary>The rules of this folder alone: the team's own, where they run.</summary>
    ImmutableArray<RuleDescriptor> OwnRules => [];

    /// <summary>The full paths of the journey files that belong to it.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    ImmutableArray<string> FindFiles(CancellationToken cancellation);

    /// <summary>Reads a file from disk.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="shownPath">The path by which findings call it.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    DecodedSource Read(string path, string shownPath);

    /// <summary>The configured severity of a rule in a file; null where nothing is configured.</summary>
    Severity? SeverityOf(string shownPath, RuleDescriptor rule);

    /// <summary>Runs the rules. May take the former analysis as its start; must give what it would have given without.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    AnalysisResult Analyse(AnalysisRequest request, CancellationToken cancellation);

    /// <summary>
    /// What can be said at once of one file that is being edited, without waiting for all the others; null where it can not.
    /// </summary>
    /// <param name="workspace">The files as they are now.</param>
    /// <param name="previous">The last analysis of this folder.</param>
    /// <param name="shownPath">The path of the file that is being edited.</param>
    ImmutableArray<Finding>? AnalyseFile(Workspace workspace, AnalysisResult previous, string shownPath);

    /// <summary>The settings beside the files have changed (<c>.editorconfig</c>, a team's own rules); what was read of them no longer counts.</summary>
    void ForgetSettings();

    /// <summary>
    /// Hands over what to call when an analysis would find something else than the last one, though no file has changed: rules that run
    /// elsewhere have answered.
    /// </summary>
    /// <param name="call">May be called from any thread, and returns at once.</param>
    void WhenReconsidered(Action call)
    {
    }

    /// <summary>The editor has closed the folder: nothing is asked of it any more, though what was asked before may still be under way.</summary>
    void Close()
    {
    }

    /// <summary>The map of one journey, as a page that stands by itself; null where there is none.</summary>
    string? Preview(AnalysisResult analysis, string journey, string language);
}

/// <summary>What to analyse, and what is known already.</summary>
/// <param name="Workspace">The files as they are now.</param>
/// <param name="Previous">The last analysis of this folder, or null.</param>
/// <param name="ChangedFiles">The shown paths of the files that differ from those of <paramref name="Previous"/>; all of them where there is none.</param>
/// <param name="Override">The severities that the editor's settings ask for; null where they say nothing. Wins over files of settings.</param>
public sealed record AnalysisRequest(
    Workspace Workspace, AnalysisResult? Previous, ImmutableArray<string> ChangedFiles, Func<RuleDescriptor, Severity?> Override)
{
    /// <summary>Whether the editor's user trusts the team's own rules, which are code.</summary>
    public bool TrustsTeamRules { get; init; }
}

/// <summary>What an analysis found.</summary>
/// <param name="Workspace">The files that were judged.</param>
/// <param name="Findings">What was found, sorted by file, place and id.</param>
public sealed record AnalysisResult(Workspace Workspace, ImmutableArray<Finding> Findings)
{
    /// <summary>What the user should know of the analysis itself (a setting that cannot be read), or null.</summary>
    public string? Notice { get; init; }

    /// <summary>What the analysis wants to find again when it is handed back as the former one.</summary>
    public object? Memory { get; init; }

    private Dictionary<string, ImmutableArray<Finding>>? _byFile;

    /// <summary>What was found in a file.</summary>
    /// <param name="shownPath">The path by which findings call it.</param>
    public ImmutableArray<Finding> In(string shownPath)
    {
        _byFile ??= Findings.GroupBy(finding => finding.Origin.File, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        return _byFile.TryGetValue(shownPath, out var findings) ? findings : [];
    }
}

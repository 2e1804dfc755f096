using System.Collections.Immutable;
using Journeys.Cli.Input;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Cli.Comparing;

/// <summary>One state of the journeys: that of a commit, of a folder, or of the working tree.</summary>
/// <param name="Label">What it is called where it is spoken of.</param>
/// <param name="Root">The folder that its files lie in; it need not be there for a commit.</param>
/// <param name="Files">The files, ordered by shown path.</param>
/// <param name="Texts">Their texts, in the same order.</param>
/// <param name="SkippedLinks">Symbolic links that were left alone.</param>
internal sealed record ComparedSide(
    string Label, string Root, ImmutableArray<SourceFile> Files, ImmutableArray<DecodedSource> Texts, ImmutableArray<string> SkippedLinks)
{
    /// <summary>The commit whose lines these are; null where there is none.</summary>
    public string? Commit { get; init; }

    /// <summary>What was measured, where the state's own findings and pages are to know it.</summary>
    public MeasuredFigures Measures { get; init; } = MeasuredFigures.None;

    /// <summary>Which code serves it, likewise.</summary>
    public CodeTrace Trace { get; init; } = CodeTrace.None;
}

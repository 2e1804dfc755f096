using System.Collections.Immutable;
using Journeys.Language.Diagnostics;

namespace Journeys.Interchange.Import;

/// <summary>A file cannot be imported as it is; nothing was made of it. Whoever wrote the file can put that right.</summary>
public sealed class ImportException : Exception
{
    /// <param name="problem">What is wrong, where, and what to do.</param>
    /// <param name="cause">What a library said, where it was one.</param>
    public ImportException(Phrase problem, Exception? cause = null)
        : this([problem], cause)
    {
    }

    /// <param name="problems">What is wrong, each with its place and what to do; at least one.</param>
    /// <param name="cause">What a library said, where it was one.</param>
    public ImportException(ImmutableArray<Phrase> problems, Exception? cause = null)
        : base(problems[0].English, cause) => Problems = problems;

    /// <summary>What is wrong, in the order of the file.</summary>
    public ImmutableArray<Phrase> Problems { get; }
}

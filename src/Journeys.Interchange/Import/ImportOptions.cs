using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Vocabulary;

namespace Journeys.Interchange.Import;

/// <summary>What an import is told beside the file.</summary>
/// <param name="File">The file's name, as it is shown; the title where the file has none.</param>
public sealed record ImportOptions(string File)
{
    /// <summary>The language of the file's texts, as a tag; null to tell it by its words.</summary>
    public string? Language { get; init; }

    /// <summary>Whether a <c>workspace</c> line is written; it stands once in a folder of journeys.</summary>
    public bool HasWorkspace { get; init; } = true;

    /// <summary>The dialect of the keywords.</summary>
    public Dialect Keywords { get; init; } = Dialect.English;
}

/// <summary>What came of an import.</summary>
/// <param name="Text">The journeys, as the text of a <c>.journey</c> file, laid out.</param>
/// <param name="Notes">What was decided on the way and the writer had better know.</param>
/// <param name="Touchpoints">How many touchpoints there are.</param>
public sealed record ImportResult(string Text, ImmutableArray<Phrase> Notes, int Touchpoints);

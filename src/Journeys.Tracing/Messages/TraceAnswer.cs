namespace Journeys.Tracing.Messages;

/// <summary>How code is tied to a touchpoint.</summary>
public enum TieKind
{
    /// <summary>By the attribute <c>[Touchpoint(…)]</c>, or by metadata of an endpoint.</summary>
    Attribute,

    /// <summary>By a call that the settings name.</summary>
    Call,
}

/// <summary>A stretch of a file, with lines and columns counted from 1, columns in UTF-16 code units.</summary>
public sealed record TracedRange(int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <summary>Code that names a touchpoint.</summary>
/// <param name="Name">The name as a text, or null where code uses a constant.</param>
/// <param name="Constant">The constant behind <c>Touchpoints.</c>, or null where code uses a text.</param>
/// <param name="Tie">How.</param>
/// <param name="IsCertain">Whether it is surely about touchpoints; where it is not, an unknown name is no mistake.</param>
/// <param name="File">The file.</param>
/// <param name="Range">Where the name stands.</param>
/// <param name="Symbol">The code that it stands in or on.</param>
/// <param name="Line">The line of that code, counted from 1.</param>
public sealed record TracedReference(
    string? Name, string? Constant, TieKind Tie, bool IsCertain, string File, TracedRange Range, string Symbol, int Line);

/// <summary>A place in code.</summary>
public sealed record TracedSymbolPlace(string File, int Line, string Symbol);

/// <summary>What a <c>code</c> line of the journeys came to.</summary>
/// <param name="Text">What it names.</param>
/// <param name="Places">The places, ordered by file and line; none where it is gone.</param>
/// <param name="Nearest">What was probably meant, where it is gone and something is near.</param>
public sealed record TracedSymbol(string Text, IReadOnlyList<TracedSymbolPlace> Places, string? Nearest);

/// <summary>A way into the code for a customer: an action, a minimal API's endpoint, a page.</summary>
/// <param name="Route">The method and the route: <c>POST /checkout</c>.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line.</param>
/// <param name="Symbol">The code that answers.</param>
/// <param name="IsCovered">Whether a touchpoint is tied to it.</param>
public sealed record TracedEndpoint(string Route, string File, int Line, string Symbol, bool IsCovered);

/// <summary>Why a file was not looked into.</summary>
public enum SkipReason
{
    /// <summary>It cannot be read.</summary>
    Unreadable,

    /// <summary>It is larger than any source that people write.</summary>
    TooLarge,

    /// <summary>It is no text.</summary>
    Binary,

    /// <summary>It is nested so deeply that reading it would end the program.</summary>
    TooDeep,
}

/// <summary>A file that was not looked into.</summary>
public sealed record SkippedFile(string File, SkipReason Reason);

/// <summary>What a trace found. The same input gives the same answer, whatever the number of cores and what was cached.</summary>
/// <param name="References">Code that names touchpoints, ordered by file and place.</param>
/// <param name="Symbols">The <c>code</c> lines, in the order asked for.</param>
/// <param name="Endpoints">The endpoints, ordered by file and line.</param>
/// <param name="Skipped">Files that were not looked into, ordered by file.</param>
/// <param name="Files">How many files were looked into.</param>
/// <param name="Lines">How many lines they have.</param>
/// <param name="Cached">Of how many files the facts were kept from an earlier time.</param>
public sealed record TraceAnswer(
    IReadOnlyList<TracedReference> References,
    IReadOnlyList<TracedSymbol> Symbols,
    IReadOnlyList<TracedEndpoint> Endpoints,
    IReadOnlyList<SkippedFile> Skipped,
    int Files,
    long Lines,
    int Cached);

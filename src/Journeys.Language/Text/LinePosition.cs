namespace Journeys.Language.Text;

/// <summary>A place as people count it: line and column from 1, columns in UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>A stretch of text as people count it; <paramref name="End"/> is just behind the last character.</summary>
public readonly record struct LineRange(LinePosition Start, LinePosition End);

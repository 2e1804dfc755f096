namespace Journeys.Language.Parsing;

/// <summary>Quotes that text processors put where <c>"</c> was meant.</summary>
internal static class ForeignQuotes
{
    /// <summary>The characters that may close what <paramref name="opening"/> opened; <c>\0</c> where it opens nothing.</summary>
    public static char ClosingOf(char opening) => opening switch
    {
        '\u201C' or '\u201D' or '\u201E' or '\u201F' => '\u201D',
        '\u00AB' => '\u00BB',
        '\u00BB' => '\u00AB',
        '\u2018' or '\u2019' or '\u201A' => '\u2019',
        '\'' => '\'',
        '`' => '`',
        _ => '\0',
    };

    /// <summary>Whether a character is a curly double quote, of which three may stand for <c>"""</c>.</summary>
    public static bool IsDouble(char character) => character is >= '\u201C' and <= '\u201F';

    /// <summary>Whether <paramref name="character"/> closes a text that began with <paramref name="opening"/>.</summary>
    public static bool Closes(char opening, char character) =>
        character == ClosingOf(opening) || character == '"' || (opening is '\u201E' or '\u201C' or '\u201D' && character is '\u201C' or '\u201D');
}

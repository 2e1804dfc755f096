using Journeys.Language.Diagnostics;
using Journeys.Language.Formatting;
using Journeys.Language.Text;

namespace Journeys.Rules.Messaging;

/// <summary>
/// Lines for the languages that are missing, with the original to be translated. The mark before it (<c>[nl → da]</c>) stands in
/// the text itself, so that nobody takes it for a translation.
/// </summary>
internal static class TranslationFix
{
    /// <summary>The cure for a text that lacks languages.</summary>
    /// <param name="keyword">What the line begins with: <c>text</c> or <c>says</c>.</param>
    /// <param name="name">What stands between the keyword and the text: a message's name and a blank, or nothing.</param>
    /// <param name="original">The literal of the text to translate.</param>
    /// <param name="from">Its language.</param>
    /// <param name="missing">The languages that are missing.</param>
    public static Fix Of(string keyword, string name, Origin original, string from, IReadOnlyList<string> missing)
    {
        var literal = original.Text;
        var word = StatementTranslation.DialectOf(original.Source).Keyword(keyword);
        var lines = missing.Select(language => $"{word}@{language} {name}\"[{from} → {language}] {literal.Substring(1)}");
        var between = Between(original);
        var edit = new TextEdit(original.Slice(original.Span.Length, 0), string.Concat(lines.Select(line => between + line)));
        var languages = Enumeration.Of(missing.Select(LanguageNames.Of));
        return new Fix(
            new Phrase(
                $"Add lines to translate into {languages.English}",
                $"Voeg regels toe om te vertalen naar het {languages.Dutch}",
                $"Tilføj linjer, der skal oversættes til {languages.Danish}"),
            FixKind.Suggestion,
            [edit]);
    }

    /// <summary>A new line with the same indentation; a block on one line stays on it.</summary>
    private static string Between(Origin original)
    {
        var range = original.Range;
        var line = original.Source.LineText(range.Start.Line);
        var isAlone = line.IndexOf('{') is var brace && (brace < 0 || brace > range.Start.Column - 1);
        return isAlone ? "\n" + line.Substring(0, line.Length - line.TrimStart().Length) : "  ";
    }
}

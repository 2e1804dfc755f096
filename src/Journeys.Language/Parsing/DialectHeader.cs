using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Parsing;

/// <summary>The first comment of a file where it names the language of the keywords: <c># language: nl</c>, as in Gherkin.</summary>
/// <param name="Language">The language's tag.</param>
/// <param name="Span">Where the tag stands.</param>
internal sealed record DialectHeader(string Language, TextSpan Span)
{
    private const string Word = "language:";

    /// <summary>Reads the header; null where the file begins otherwise.</summary>
    public static DialectHeader? Read(string text)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var end = text.IndexOfAny(['\r', '\n'], start);
        var line = text.AsSpan(start, (end < 0 ? text.Length : end) - start);
        if (line.IsEmpty || line[0] != '#')
        {
            return null;
        }

        var comment = line.Slice(1).TrimStart();
        if (!comment.StartsWith(Word.AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var tag = comment.Slice(Word.Length).Trim().ToString();
        var offset = text.IndexOf(tag, start + line.IndexOf(':') + 1, StringComparison.Ordinal);
        return NameText.IsLanguageTag(tag) ? new DialectHeader(tag, new TextSpan(offset, tag.Length)) : null;
    }

    /// <summary>The text with a header for another dialect; English needs none.</summary>
    public static string Replace(string text, Dialect dialect)
    {
        var rest = text;
        if (Read(text) is not null)
        {
            var end = text.IndexOf('\n');
            rest = end < 0 ? "" : text.Substring(end + 1);
        }

        return dialect.Language == Dialect.English.Language ? rest : "# language: " + dialect.Language + "\n" + rest;
    }
}

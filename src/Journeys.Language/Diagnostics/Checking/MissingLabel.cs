using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>
/// A text that lacks the word before it (<c>skip decision "Elsewhere"</c>), or has another one there (<c>since</c> for <c>because</c>,
/// <c>if</c> for <c>when</c>).
/// </summary>
internal static class MissingLabel
{
    /// <summary>What puts the word before a text behind the arguments; null where no text stands there.</summary>
    public static Fix? Fix(TokenList tokens, StatementSyntax statement, ArgumentShape shape)
    {
        if (shape is not { Label: { } label, Kind: ArgumentKind.Text } || Length(tokens, statement) is not { } length)
        {
            return null;
        }

        var word = tokens.Dialect.Label(label);
        var place = tokens.OriginOf(statement.SkippedFirst);
        return length == 2
            ? Findings.ChangeTo(word, place)
            : Findings.Replace(new($"Put `{word}` before it", $"Zet `{word}` ervoor", $"Sæt `{word}` foran"), place.Slice(0, 0), word + " ");
    }

    /// <summary>What is said of such a text behind the arguments; null where it is none, or could be several parts of the statement.</summary>
    public static Finding? Problem(TokenList tokens, StatementSyntax statement)
    {
        var shapes = statement.Definition!.Arguments;
        var open = shapes.Where((shape, index) => shape is { Label: not null, Kind: ArgumentKind.Text } && statement.Arguments[index] is null).ToList();
        if (open.Count != 1 || Fix(tokens, statement, open[0]) is not { } fix)
        {
            return null;
        }

        var (keyword, word, shown) = (Words.Token(tokens, statement.First), Words.Quoted(tokens.Dialect.Label(open[0].Label!)), Words.Token(tokens, statement.SkippedFirst));
        return LanguageRules.SyntaxError
            .At(tokens.OriginOf(statement.SkippedFirst), Length(tokens, statement) == 2
                ? new(
                    $"{shown} is not understood behind {keyword}. The word before this text is {word}.",
                    $"{shown} zegt niets achter {keyword}. Het woord vóór deze tekst is {word}.",
                    $"{shown} giver ikke mening efter {keyword}. Ordet før denne tekst er {word}.")
                : new($"Before {shown} comes {word}.", $"Vóór {shown} komt {word}.", $"Før {shown} kommer {word}."))
            .With(fix);
    }

    /// <summary>How much is left behind the arguments: a text, or one word and a text; null where it is anything else.</summary>
    private static int? Length(TokenList tokens, StatementSyntax statement)
    {
        var length = statement.SkippedEnd - statement.SkippedFirst;
        var isText = length is 1 or 2 && tokens[statement.SkippedEnd - 1].Kind == TokenKind.Text && !tokens[statement.SkippedEnd - 1].Is(TokenFlags.Unclosed);
        return isText && (length == 1 || tokens[statement.SkippedFirst].Kind == TokenKind.Word) ? length : null;
    }
}

using Journeys.Language.Parsing;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Language.Model.Binding;

/// <summary>Reads a value out of a text: what stands in quotes and could stand there without.</summary>
internal static class ValueText
{
    /// <summary>No value is longer.</summary>
    private const int Longest = 80;

    /// <summary>The value; null where the text is none, or more than that.</summary>
    public static Value? Read(string words)
    {
        if (words.Length is 0 or > Longest || words.IndexOf('#') >= 0)
        {
            return null;
        }

        var tokens = Lexer.Read(new SourceText("value", words));
        return (tokens.Count, tokens[0].Kind, tokens[tokens.Count > 1 ? 1 : 0].Kind) switch
        {
            (2, TokenKind.Number or TokenKind.Percentage or TokenKind.Score or TokenKind.Duration, _) => ValueReader.Amount(tokens, 0, 1),
            (3, TokenKind.Number, TokenKind.Word) or (3, TokenKind.Word, TokenKind.Number) => ValueReader.Amount(tokens, 0, 2),
            _ => null,
        };
    }
}

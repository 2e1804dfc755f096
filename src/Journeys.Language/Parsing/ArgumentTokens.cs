using Journeys.Language.Model.Binding;
using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Parsing;

/// <summary>Says how many tokens an argument takes, by its first tokens alone.</summary>
internal static class ArgumentTokens
{
    /// <summary>How many tokens from here are a value of this shape; 0 where they are none.</summary>
    public static int Length(TokenInput input, ArgumentShape shape) => shape.Kind switch
    {
        ArgumentKind.Name => One(input, TokenKind.Word),
        ArgumentKind.Text => One(input, TokenKind.Text),
        ArgumentKind.Prose => One(input, TokenKind.Text, TokenKind.Prose),
        ArgumentKind.NameOrText => One(input, TokenKind.Word, TokenKind.Text),
        ArgumentKind.Choice => IsChoice(input, shape) ? 1 : 0,
        ArgumentKind.Number => One(input, TokenKind.Number),
        ArgumentKind.Score => One(input, TokenKind.Score),
        ArgumentKind.Duration => One(input, TokenKind.Duration),
        ArgumentKind.Date => One(input, TokenKind.Date),
        ArgumentKind.Range => One(input, TokenKind.Range),
        ArgumentKind.Comparison => Comparison(input),
        ArgumentKind.FieldValue => input.Kind is TokenKind.Text or TokenKind.Number or TokenKind.Date ? 1 : 0,
        _ => ClaimValue(input),
    };

    /// <summary>How many tokens from here are a mistaken attempt at a value of this shape; 0 where nothing stands here.</summary>
    public static int WrongLength(TokenInput input, KeywordDefinition keyword, ArgumentShape shape)
    {
        if (EndsArguments(input.Kind))
        {
            return 0;
        }

        return shape.Kind switch
        {
            ArgumentKind.Text or ArgumentKind.Prose or ArgumentKind.FieldValue when MayBeUnquoted(input.Kind) => UnquotedText.Length(input, keyword, shape),
            ArgumentKind.Comparison when input.Kind == TokenKind.Operator && !EndsArguments(input.Next.Kind) =>
                1 + (IsTimeInWords(input.Next) ? 2 : WrongAmount(input.Next)),
            ArgumentKind.Duration when IsTimeInWords(input) => 2,
            ArgumentKind.ClaimValue => WrongAmount(input),
            ArgumentKind.Choice when SplitChoice(input, shape) is var length and > 0 => length,
            _ => 1,
        };
    }

    /// <summary>Whether a text that lacks its quotes may begin with such a token.</summary>
    public static bool MayBeUnquoted(TokenKind kind) =>
        kind is TokenKind.Word or TokenKind.Malformed or TokenKind.Date or TokenKind.Range || IsAmount(kind);

    /// <summary>Whether the word here begins another statement of the block that the keyword stands in.</summary>
    public static bool BeginsStatement(TokenInput input, KeywordDefinition keyword)
    {
        if (input.Kind != TokenKind.Word)
        {
            return false;
        }

        var word = input.Tokens.TextOf(input.Index);
        foreach (var block in keyword.StandsIn)
        {
            if (input.Tokens.Dialect.Find(block, word) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the word here, first on its line behind a comma, begins the next statement and is no item of the list: a keyword
    /// with something behind it that does not belong to a list.
    /// </summary>
    public static bool BeginsNextLine(TokenInput input, KeywordDefinition keyword) =>
        input.Tokens[input.Index].Is(TokenFlags.FirstOnLine)
        && BeginsStatement(input, keyword)
        && input.Next.Kind != TokenKind.Comma
        && !EndsArguments(input.Next.Kind);

    /// <summary>Whether a token ends the arguments of a statement.</summary>
    public static bool EndsArguments(TokenKind kind) =>
        kind is TokenKind.NewLine or TokenKind.EndOfFile or TokenKind.OpenBrace or TokenKind.CloseBrace;

    private static int One(TokenInput input, TokenKind kind) => input.Kind == kind ? 1 : 0;

    private static int One(TokenInput input, TokenKind kind, TokenKind other) => input.Kind == kind || input.Kind == other ? 1 : 0;

    private static bool IsChoice(TokenInput input, ArgumentShape shape)
    {
        if (input.Kind != TokenKind.Word)
        {
            return false;
        }

        foreach (var choice in shape.Choices)
        {
            if (input.Tokens.IsChoice(input.Index, choice))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many words from here are together one of the choices, with blanks for its hyphens (<c>moment of truth</c>); 0 where none are.</summary>
    public static int SplitChoice(TokenInput input, ArgumentShape shape)
    {
        var word = "";
        for (var length = 1; length <= MostParts && input.Kind == TokenKind.Word; length++)
        {
            word += (length > 1 ? "-" : "") + input.Tokens.TextOf(input.Index).ToString();
            input = input.Next;
            if (length > 1 && shape.Choices.Any(choice => input.Tokens.Dialect.IsChoice(word.AsSpan(), choice)))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>No choice has more parts.</summary>
    private const int MostParts = 4;

    private static int Comparison(TokenInput input)
    {
        if (input.Kind != TokenKind.Operator)
        {
            return 0;
        }

        var value = input.Next;
        return value.Kind switch
        {
            TokenKind.Number when IsCurrency(value.Next) => 3,
            TokenKind.Number when IsTimeInWords(value) => 0,
            TokenKind.Word when value.Next.Kind == TokenKind.Number => 3,
            _ => IsAmount(value.Kind) ? 2 : 0,
        };
    }

    private static bool IsAmount(TokenKind kind) =>
        kind is TokenKind.Number or TokenKind.Percentage or TokenKind.Score or TokenKind.Duration;

    private static bool IsCurrency(TokenInput input) =>
        input.Kind == TokenKind.Word && CurrencyWords.Behind(input.Tokens.TextOf(input.Index).ToString()) is not null;

    /// <summary>Whether a number and a unit of time stand here apart (<c>90 days</c>), which are one value written otherwise.</summary>
    private static bool IsTimeInWords(TokenInput input) =>
        input.Kind == TokenKind.Number && input.Next.Kind == TokenKind.Word
        && TimeUnits.Of(input.Tokens.TextOf(input.Next.Index).ToString()) is not null;

    /// <summary>A currency before what is no number (<c>EUR 49,95</c>) is wrong together with it.</summary>
    private static int WrongAmount(TokenInput input) =>
        input.Kind == TokenKind.Word && input.Next.Kind == TokenKind.Malformed ? 2 : 1;

    private static int ClaimValue(TokenInput input) => input.Kind switch
    {
        TokenKind.Number => input.Next.Kind == TokenKind.Word && !BelongsToClaim(input.Next) ? 2 : 1,
        TokenKind.Percentage or TokenKind.Duration or TokenKind.Score or TokenKind.Text => 1,
        TokenKind.Word when input.Next.Kind == TokenKind.Number => 2,
        _ => 0,
    };

    /// <summary>A unit word that is also a keyword of claims begins the next statement.</summary>
    private static bool BelongsToClaim(TokenInput input) =>
        input.Tokens.Dialect.Find(BlockKind.Claim, input.Tokens.TextOf(input.Index)) is not null;
}

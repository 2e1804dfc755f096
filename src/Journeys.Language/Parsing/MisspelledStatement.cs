using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Parsing;

/// <summary>
/// Tells where a misspelled keyword begins the next statement on a line, so that it is told of by itself and what it says is read. All
/// signs must agree, since any other word there is one mistake with the statement before it.
/// </summary>
internal static class MisspelledStatement
{
    /// <summary>Whether a word that no statement of the block begins with is meant as such, behind a statement that is complete.</summary>
    public static bool Begins(TokenInput input, StatementSyntax before, BlockKind block)
    {
        var word = input.Tokens.TextOf(input.Index);
        return before.HasAllArguments
            && KeywordGuess.Foreign(input.Tokens.Dialect, block, word) is null
            && KeywordGuess.For(input.Tokens.Dialect, block, word) is { Arguments.Length: > 0 } meant
            && Fits(BehindLanguage(input.Next), meant.Arguments[0])
            && !IsPartOf(before.Definition!, input.Tokens.Dialect, word.ToString());
    }

    private static TokenInput BehindLanguage(TokenInput input) => input.Kind == TokenKind.At ? input.Next.Next : input;

    private static bool Fits(TokenInput input, ArgumentShape shape) => shape.Label is { } label
        ? input.Tokens.IsLabel(input.Index, label)
        : ArgumentTokens.Length(input, shape) > 0;

    /// <summary>Whether the word is as near to a part of the statement before it, which then is meant (<c>every</c>, <c>because</c>).</summary>
    private static bool IsPartOf(KeywordDefinition keyword, Dialect dialect, string word)
    {
        var parts = keyword.Arguments.SelectMany(shape => shape.Choices.SelectMany(dialect.ChoiceWords))
            .Concat(keyword.Arguments.Where(shape => shape.Label is not null).SelectMany(shape => dialect.LabelWords(shape.Label!)));
        return Spelling.Nearest(word.ToLowerInvariant(), parts) is not null;
    }
}

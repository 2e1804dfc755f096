using Journeys.Language.Vocabulary;

namespace Journeys.Language.Parsing;

/// <summary>
/// Words that stand without quotes where a text must: they go on to the end of the line, but for what the keyword itself takes there
/// (<c>until 2027-01-01</c>, <c>basis consent</c>, <c>online</c>). Within the quotes that they lack it would say nothing any more.
/// </summary>
internal static class UnquotedText
{
    /// <summary>How many tokens the words are.</summary>
    /// <param name="input">The first of them.</param>
    /// <param name="keyword">The keyword of their statement.</param>
    /// <param name="shape">The argument of the keyword that they stand for.</param>
    public static int Length(TokenInput input, KeywordDefinition keyword, ArgumentShape shape)
    {
        var others = Others(keyword, shape);
        var length = 0;
        while (!ArgumentTokens.EndsArguments(input.Kind) && (length == 0 || !IsRest(input, others)))
        {
            length++;
            input = input.Next;
        }

        return length;
    }

    /// <summary>What may stand behind the words: the arguments that come later, and those that a word before them tells from a text.</summary>
    private static List<ArgumentShape> Others(KeywordDefinition keyword, ArgumentShape shape)
    {
        var own = keyword.Arguments.IndexOf(shape);
        var others = keyword.Arguments.Where((other, index) => index > own || (index < own && other.Label is not null)).ToList();
        if (keyword.Declares)
        {
            others.Add(ArgumentGrammar.FormerNameShape);
        }

        return others;
    }

    /// <summary>Whether all that follows, up to the end of the arguments, are other arguments, each once.</summary>
    private static bool IsRest(TokenInput input, List<ArgumentShape> others)
    {
        var left = others;
        while (!ArgumentTokens.EndsArguments(input.Kind))
        {
            if (left.FirstOrDefault(other => Length(input, other) > 0) is not { } found)
            {
                return false;
            }

            for (var length = Length(input, found); length > 0; length--)
            {
                input = input.Next;
            }

            left = [.. left.Where(other => other != found)];
        }

        return true;
    }

    private static int Length(TokenInput input, ArgumentShape shape)
    {
        if (shape.Label is not { } label)
        {
            return ArgumentTokens.Length(input, shape);
        }

        var value = input.Tokens.IsLabel(input.Index, label) ? ArgumentTokens.Length(input.Next, shape) : 0;
        return value == 0 ? 0 : value + 1;
    }
}

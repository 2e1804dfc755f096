using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;
using Sprache;

namespace Journeys.Language.Parsing;

/// <summary>
/// Makes parsers of the shapes in the vocabulary. They always succeed: what is missing is null, what is wrong is kept as a wrong
/// argument, so that one mistake costs one error and the rest of the statement keeps its meaning.
/// </summary>
internal static class ArgumentGrammar
{
    /// <summary>A parser for all arguments of a keyword, in their order.</summary>
    public static Parser<ArgumentSyntax?[]> For(KeywordDefinition keyword)
    {
        var parsers = new List<Parser<ArgumentSyntax?>>();
        for (var i = 0; i < keyword.Arguments.Length; i++)
        {
            var next = i + 1 < keyword.Arguments.Length ? keyword.Arguments[i + 1] : null;
            parsers.Add(Argument(keyword, keyword.Arguments[i], next));
        }

        return keyword.Declares ? WithFormerName(parsers) : TokenParsers.Sequence(parsers);
    }

    private static Parser<ArgumentSyntax?> Argument(KeywordDefinition keyword, ArgumentShape shape, ArgumentShape? next)
    {
        var value = Value(shape);
        var items = shape.IsList ? List(keyword, value) : value;
        var required = shape.IsOptional ? Optional(items) : Required(keyword, items, shape, next);
        return shape.Label is { } label ? Labelled(label, items, keyword, shape) : required;
    }

    /// <summary>The value of a shape, read when its first token fits.</summary>
    private static Parser<ArgumentSyntax> Value(ArgumentShape shape) => input =>
    {
        var length = ArgumentTokens.Length((TokenInput)input, shape);
        return length == 0 ? ((TokenInput)input).NotAnArgument : Take((TokenInput)input, length, ArgumentState.Good);
    };

    /// <summary>What <paramref name="value"/> reads, or null where it reads nothing.</summary>
    private static Parser<ArgumentSyntax?> Optional(Parser<ArgumentSyntax> value) => input =>
    {
        var result = TokenResult<ArgumentSyntax>.Of(value(input));
        return result.WasSuccessful ? result! : ((TokenInput)input).NoArgument;
    };

    /// <summary>Values with commas between; the list goes on behind its comma, also on the next line.</summary>
    private static Parser<ArgumentSyntax> List(KeywordDefinition keyword, Parser<ArgumentSyntax> value) => input =>
    {
        var first = TokenResult<ArgumentSyntax>.Of(value(input));
        if (!first.WasSuccessful)
        {
            return first;
        }

        var (head, rest) = (first.Value, first.Remainder);
        var last = head;
        while (rest.Current == (char)TokenKind.Comma)
        {
            var behindComma = SkipNewLines((TokenInput)rest.Advance());
            var item = value(behindComma);
            if (!item.WasSuccessful || ArgumentTokens.BeginsNextLine(behindComma, keyword))
            {
                var wrong = WrongItem(behindComma, (TokenInput)rest);
                last.Next = wrong.Value;
                rest = wrong.Remainder;
                break;
            }

            last = last.Next = item.Value;
            rest = item.Remainder;
        }

        return TokenResult<ArgumentSyntax>.Success(head, rest);
    };

    private static Parser<ArgumentSyntax?> Required(
        KeywordDefinition keyword, Parser<ArgumentSyntax> value, ArgumentShape shape, ArgumentShape? next) => input =>
    {
        if (IsNextInPlaceOfName((TokenInput)input, shape, next))
        {
            return ((TokenInput)input).NoArgument;
        }

        var result = TokenResult<ArgumentSyntax>.Of(value(input));
        return result.WasSuccessful ? result! : Below((TokenInput)input, value) ?? Wrong(keyword, (TokenInput)input, shape, next);
    };

    /// <summary>
    /// Whether a name is missing and what follows it stands there, with the word before it (<c>skip because "x"</c>): that word may be
    /// a name as well, but then something else stands behind it.
    /// </summary>
    private static bool IsNextInPlaceOfName(TokenInput input, ArgumentShape shape, ArgumentShape? next) =>
        shape.Kind == ArgumentKind.Name && next is not null && IsLabel(input, next) && ArgumentTokens.Length(input.Next, next) > 0;

    /// <summary>
    /// What must stand on the keyword's line and stands on the one below, indented deeper and no keyword itself, is meant; null where
    /// nothing such stands there.
    /// </summary>
    private static IResult<ArgumentSyntax?>? Below(TokenInput input, Parser<ArgumentSyntax> value)
    {
        var below = input.Next;
        if (input.Kind != TokenKind.NewLine || input.State.Statement is not { } statement
            || (below.Kind == TokenKind.Word && input.Tokens.Dialect.FindAnywhere(input.Tokens.TextOf(below.Index)) is not null)
            || input.Tokens.ColumnOf(below.Index) <= input.Tokens.ColumnOf(statement.First))
        {
            return null;
        }

        var result = value(below);
        statement.GoesOnBelow |= result.WasSuccessful;
        return result.WasSuccessful ? TokenResult<ArgumentSyntax>.Of(result)! : null;
    }

    private static Parser<ArgumentSyntax?> Labelled(
        string label, Parser<ArgumentSyntax> value, KeywordDefinition keyword, ArgumentShape shape)
    {
        var required = Required(keyword, value, shape, null);
        return input => Labelled((TokenInput)input, label, required);
    }

    private static IResult<ArgumentSyntax?> Labelled(TokenInput at, string label, Parser<ArgumentSyntax?> required)
    {
        if (!at.Tokens.IsLabel(at.Index, label))
        {
            return at.NoArgument;
        }

        var result = required(at.Next);
        var found = result.Value;
        var argument = found is null
            ? new ArgumentSyntax(at.Index + 1, at.Index + 1, ArgumentState.Missing, at.Index)
            : new ArgumentSyntax(found.First, found.End, found.State, at.Index) { Next = found.Next };
        return TokenResult<ArgumentSyntax?>.Success(argument, result.Remainder);
    }

    /// <summary>
    /// Something else stands where a value must: it is taken for a wrong value, unless it fits what comes next or begins the
    /// next statement; then the value is missing.
    /// </summary>
    private static IResult<ArgumentSyntax?> Wrong(
        KeywordDefinition keyword, TokenInput input, ArgumentShape shape, ArgumentShape? next)
    {
        var length = ArgumentTokens.WrongLength(input, keyword, shape);
        var isNext = next is not null && (next.Label is null ? ArgumentTokens.Length(input, next) > 0 : IsLabel(input, next));
        var isSplit = shape.Kind == ArgumentKind.Choice && length > 1;
        if (length == 0 || isNext || (!isSplit && ArgumentTokens.BeginsStatement(input, keyword)))
        {
            return input.NoArgument;
        }

        return Take(input, length, ArgumentState.Wrong)!;
    }

    private static bool IsLabel(TokenInput input, ArgumentShape shape) =>
        shape.Label is { } label && input.Tokens.IsLabel(input.Index, label);

    /// <summary>Behind a comma nothing stands that could be an item, or the next statement does: then the comma is too much.</summary>
    private static IResult<ArgumentSyntax> WrongItem(TokenInput input, TokenInput comma)
    {
        var isOver = ArgumentTokens.EndsArguments(input.Kind) || input.Tokens[input.Index].Is(TokenFlags.FirstOnLine);
        return isOver
            ? TokenResult<ArgumentSyntax>.Success(new ArgumentSyntax(comma.Index, comma.Index + 1, ArgumentState.Missing), comma.Next)
            : Take(input, 1, ArgumentState.Wrong);
    }

    private static IResult<ArgumentSyntax> Take(TokenInput input, int length, ArgumentState state)
    {
        var (first, last) = (input.Index, input.Index);
        for (var i = 0; i < length; i++)
        {
            last = input.Index;
            input = input.Next;
        }

        // A sign without meaning behind a value is no part of it; behind words that lack their quotes it is one of them.
        var end = state == ArgumentState.Good ? last + 1 : input.Index;
        return TokenResult<ArgumentSyntax>.Success(new ArgumentSyntax(first, end, state), input);
    }

    private static TokenInput SkipNewLines(TokenInput input)
    {
        while (input.Kind == TokenKind.NewLine)
        {
            input = input.Next;
        }

        return input;
    }

    /// <summary><c>was NAME</c> may stand anywhere behind the declared name; it is the last entry of the arguments.</summary>
    private static Parser<ArgumentSyntax?[]> WithFormerName(List<Parser<ArgumentSyntax?>> parsers) => input =>
    {
        var values = new ArgumentSyntax?[parsers.Count + 1];
        for (var i = 0; i < parsers.Count; i++)
        {
            var result = TokenResult<ArgumentSyntax?>.Of(parsers[i](input));
            values[i] = result.Value;
            input = result.Remainder;
            var former = FormerName(input);
            if (former.WasSuccessful)
            {
                values[parsers.Count] = former.Value;
                input = former.Remainder;
            }
        }

        return TokenResult<ArgumentSyntax?[]>.Success(values, input);
    };

    /// <summary>The earlier name behind a declared one.</summary>
    internal static ArgumentShape FormerNameShape { get; } =
        new("was", ArgumentKind.Name) { Label = "was", IsOptional = true, Example = "pay" };

    private static IResult<ArgumentSyntax> FormerName(IInput input)
    {
        var at = (TokenInput)input;
        if (!at.Tokens.IsLabel(at.Index, "was"))
        {
            return at.NotAnArgument;
        }

        var name = at.Next;
        return ArgumentTokens.Length(name, FormerNameShape) == 0
            ? TokenResult<ArgumentSyntax>.Success(new ArgumentSyntax(name.Index, name.Index, ArgumentState.Missing, at.Index), name)
            : TokenResult<ArgumentSyntax>.Success(new ArgumentSyntax(name.Index, name.Index + 1, ArgumentState.Good, at.Index), name.Next);
    }
}

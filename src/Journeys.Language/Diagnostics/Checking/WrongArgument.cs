using Journeys.Language.Parsing;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Describes something that stands where another thing is asked for, and how to mend it.</summary>
internal static class WrongArgument
{
    public static Finding Describe(TokenList tokens, StatementSyntax statement, ArgumentShape shape, ArgumentSyntax argument)
    {
        var place = tokens.OriginOf(argument.First, argument.End);
        var keyword = Words.Token(tokens, statement.First);
        var shown = Words.Token(tokens, argument.First);
        return shape.Kind switch
        {
            ArgumentKind.Text or ArgumentKind.Prose or ArgumentKind.NameOrText or ArgumentKind.FieldValue when tokens[argument.First].Kind is TokenKind.Word or TokenKind.Number =>
                Unquoted(tokens, place, keyword, argument),
            ArgumentKind.Choice => Choice(tokens, shape, place, keyword, argument),
            ArgumentKind.Name when tokens[argument.First].Kind == TokenKind.Text => QuotedName(tokens, shape, place, keyword, argument),
            _ when WithPoint(tokens, argument) is { } better => LanguageRules.InvalidValue
                .At(place, $"{shown} is no number: decimals stand behind a point, as in {Words.Quoted(better)}.")
                .With(Findings.Replace($"Change to {Words.Quoted(better)}", place, better, FixKind.Suggestion)),
            _ => LanguageRules.InvalidValue.At(place, $"{shown} is not what {keyword} asks for: {ArgumentWords.What(shape)}."),
        };
    }

    /// <summary>A number with a decimal comma, written with a point; null where that makes it no number either.</summary>
    private static string? WithPoint(TokenList tokens, ArgumentSyntax argument)
    {
        var text = tokens.TextOf(argument.First).ToString();
        var better = text.Replace(',', '.');
        var isMended = tokens[argument.First].Kind == TokenKind.Malformed && better != text
            && NumberShape.KindOf(better.AsSpan()) != TokenKind.Malformed;
        return isMended ? better : null;
    }

    /// <summary>Words without quotes: one stray quote among them is the text's end or start.</summary>
    private static Finding Unquoted(TokenList tokens, Origin place, string keyword, ArgumentSyntax argument)
    {
        var text = place.Text.Trim('"').Replace("\\", "\\\\").Replace("\"", "\\\"");
        return LanguageRules.SyntaxError
            .At(place, $"The text behind {keyword} begins without a quote at {Words.Token(tokens, argument.First)}. Put the whole text in \"…\".")
            .With(Findings.Replace("Put the text in quotes", place, "\"" + text + "\""));
    }

    private static Finding Choice(TokenList tokens, ArgumentShape shape, Origin place, string keyword, ArgumentSyntax argument)
    {
        var word = tokens.TextOf(argument.First).ToString().Trim('"').ToLowerInvariant();
        var finding = LanguageRules.InvalidValue.At(
            place, $"{Words.Token(tokens, argument.First)} is no value of {keyword}. It is {Words.Either(shape.Choices)}.");
        return Spelling.Nearest(word, shape.Choices) is { } nearest
            ? finding.With(Findings.Replace($"Change to {Words.Quoted(nearest)}", place, nearest))
            : finding;
    }

    private static Finding QuotedName(TokenList tokens, ArgumentShape shape, Origin place, string keyword, ArgumentSyntax argument)
    {
        var name = NameText.From(TextLiteral.ValueOf(tokens, argument.First));
        var finding = LanguageRules.InvalidValue.At(
            place, $"{keyword} asks for {ArgumentWords.What(shape)}, without quotes, and not for a text.");
        return name.Length == 0 ? finding : finding.With(Findings.Replace($"Change to {Words.Quoted(name)}", place, name, FixKind.Suggestion));
    }
}

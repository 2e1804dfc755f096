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
        if ((NumberChecker.Problem(tokens, shape, argument) ?? DurationChecker.Problem(tokens, shape, argument)) is { } number)
        {
            return number;
        }

        return shape.Kind switch
        {
            _ when SplitName.Of(tokens, statement, argument) is { } name => SplitName.Describe(tokens, statement, argument, name),
            ArgumentKind.Text or ArgumentKind.Prose or ArgumentKind.NameOrText or ArgumentKind.FieldValue when ArgumentTokens.MayBeUnquoted(tokens[argument.First].Kind) =>
                Unquoted(tokens, statement, place, argument),
            ArgumentKind.Choice => Choice(tokens, shape, place, keyword, argument),
            ArgumentKind.Name when tokens[argument.First].Kind == TokenKind.Text => QuotedName(tokens, shape, place, keyword, argument),
            _ => LanguageRules.InvalidValue.At(place, NotAskedFor(shown, keyword, ArgumentWords.What(tokens.Dialect, shape))),
        };
    }

    private static Phrase NotAskedFor(string shown, string keyword, Phrase what) => new(
        $"{shown} is not what {keyword} asks for: {what.English}.",
        $"{shown} past niet bij {keyword}. Daar hoort {what.Dutch}.",
        $"{shown} passer ikke til {keyword}. Der skal stå {what.Danish}.");

    /// <summary>
    /// Words without quotes: one stray quote among them is the text's end or start. Where a whole text stands among them it is not sure
    /// that they belong to it.
    /// </summary>
    private static Finding Unquoted(TokenList tokens, StatementSyntax statement, Origin place, ArgumentSyntax argument)
    {
        var keyword = Words.Token(tokens, statement.First);
        var text = place.Text.Trim('"').Replace("\\", "\\\\").Replace("\"", "\\\"");
        var first = Words.Token(tokens, argument.First);
        return LanguageRules.SyntaxError
            .At(place, new(
                $"The text behind {keyword} begins without a quote at {first}. Put the whole text in \"…\".",
                $"De tekst achter {keyword} begint bij {first} zonder aanhalingsteken. Zet de hele tekst tussen \"…\".",
                $"Teksten efter {keyword} begynder ved {first} uden anførselstegn. Sæt hele teksten i \"…\"."))
            .With(Findings.Replace(
                new("Put the text in quotes", "Zet de tekst tussen aanhalingstekens", "Sæt teksten i anførselstegn"),
                place,
                "\"" + text + "\"",
                HasText(tokens, argument) || GoesOnWithName(statement, argument) ? FixKind.Suggestion : FixKind.Always));
    }

    /// <summary>
    /// Whether a name follows the words, such as the earlier one: the word before it (<c>was</c>, <c>like</c>) may as well be one of theirs.
    /// </summary>
    private static bool GoesOnWithName(StatementSyntax statement, ArgumentSyntax argument)
    {
        for (var i = 0; i < statement.Arguments.Length; i++)
        {
            if (statement.Arguments[i] is { Label: >= 0 } other && other.First > argument.End
                && (i >= statement.Definition!.Arguments.Length || statement.Definition.Arguments[i].Kind is ArgumentKind.Name or ArgumentKind.NameOrText))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasText(TokenList tokens, ArgumentSyntax argument) => Enumerable.Range(argument.First, argument.End - argument.First)
        .Any(index => tokens[index].Kind is TokenKind.Text or TokenKind.Prose && !tokens[index].Is(TokenFlags.Unclosed));

    private static Finding Choice(TokenList tokens, ArgumentShape shape, Origin place, string keyword, ArgumentSyntax argument)
    {
        if (SpecialHyphen.Problem(place, plain => shape.Choices.Any(choice => tokens.Dialect.IsChoice(plain.AsSpan(), choice))) is { } hyphen)
        {
            return hyphen;
        }

        if (tokens[argument.First].Kind == TokenKind.Text)
        {
            return QuotedChoice(tokens, shape, place, keyword, argument);
        }

        var isSplit = argument.End - argument.First > 1;
        var word = isSplit
            ? string.Join("-", Enumerable.Range(argument.First, argument.End - argument.First)
                .Where(index => tokens[index].Kind == TokenKind.Word).Select(index => tokens.TextOf(index).ToString()))
            : tokens.TextOf(argument.First).ToString().ToLowerInvariant();
        var shown = Words.Source(place.Text);
        var choices = Words.Either(ArgumentWords.Values(tokens.Dialect, shape));
        var finding = LanguageRules.InvalidValue.At(place, new(
            $"{shown} is no value of {keyword}. It is {choices.English}.",
            $"{shown} is geen waarde van {keyword}. Kies {choices.Dutch}.",
            $"{shown} er ikke en værdi for {keyword}. Vælg {choices.Danish}."));
        var known = shape.Choices.SelectMany(tokens.Dialect.ChoiceWords);
        return (isSplit ? word : Spelling.Nearest(word, known)) is { } nearest ? finding.With(Findings.ChangeTo(nearest, place)) : finding;
    }

    private static Finding QuotedChoice(TokenList tokens, ArgumentShape shape, Origin place, string keyword, ArgumentSyntax argument)
    {
        var (shown, choices) = (Words.Source(place.Text), Words.Either(ArgumentWords.Values(tokens.Dialect, shape)));
        var finding = LanguageRules.InvalidValue.At(place, new(
            $"{shown} is a text: {keyword} asks for {choices.English}, without quotes.",
            $"{shown} is een tekst: bij {keyword} hoort {choices.Dutch}, zonder aanhalingstekens.",
            $"{shown} er en tekst: efter {keyword} skal der stå {choices.Danish}, uden anførselstegn."));
        var word = NameText.From(TextLiteral.ValueOf(tokens, argument.First));
        var known = shape.Choices.SelectMany(tokens.Dialect.ChoiceWords).ToList();
        return known.Contains(word) ? finding.With(Findings.ChangeTo(word, place))
            : Spelling.Nearest(word, known) is { } nearest ? finding.With(Findings.ChangeTo(nearest, place, FixKind.Suggestion))
            : finding;
    }

    private static Finding QuotedName(TokenList tokens, ArgumentShape shape, Origin place, string keyword, ArgumentSyntax argument)
    {
        var name = WordsForName.Of(TextLiteral.ValueOf(tokens, argument.First));
        var what = ArgumentWords.What(tokens.Dialect, shape);
        var finding = LanguageRules.InvalidValue.At(place, new(
            $"{keyword} asks for {what.English}, without quotes, and not for a text.",
            $"Bij {keyword} hoort geen tekst, maar {what.Dutch}, zonder aanhalingstekens.",
            $"Efter {keyword} skal der ikke stå en tekst, men {what.Danish}, uden anførselstegn."));
        return name.Length == 0 ? finding : finding.With(Findings.ChangeTo(name, place, FixKind.Suggestion));
    }
}

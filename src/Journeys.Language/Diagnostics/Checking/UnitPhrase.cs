using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Units of several words behind the number of a claim (<c>value 5 working days</c>): a unit is one word.</summary>
internal static class UnitPhrase
{
    /// <summary>Days of work, by the word before <c>days</c>, and the one word that says the same.</summary>
    private static readonly Dictionary<string, string[]> OfWork = new(StringComparer.Ordinal)
    {
        ["day"] = ["workday", "working", "work", "business", "banking", "bank", "week", "office"],
        ["days"] = ["workdays", "working", "work", "business", "banking", "bank", "week", "office"],
        ["dagen"] = ["werkdagen", "werk", "werkbare", "bank", "week"],
        ["dage"] = ["arbejdsdage", "arbejds", "hver", "bank"],
    };

    /// <summary>The one word for the unit, where it is known; null where the value does not go on so.</summary>
    public static Finding? Known(TokenList tokens, StatementSyntax statement)
    {
        if (!IsUnitWithMore(tokens, statement) || statement.SkippedEnd - statement.SkippedFirst != 1)
        {
            return null;
        }

        var kind = tokens.TextOf(statement.SkippedFirst - 1).ToString().ToLowerInvariant();
        var unit = tokens.TextOf(statement.SkippedFirst).ToString().ToLowerInvariant();
        return OneWord(kind, unit) is not { } word
            ? null
            : Told(tokens, statement, word).With(Findings.ChangeTo(word, Place(tokens, statement)));
    }

    /// <summary>Any other words behind the unit: the value may be a text. Null where something else stands there.</summary>
    public static Finding? Other(TokenList tokens, StatementSyntax statement)
    {
        if (!IsUnitWithMore(tokens, statement))
        {
            return null;
        }

        var value = tokens.OriginOf(statement.Arguments[0]!.First, statement.SkippedEnd);
        var text = "\"" + value.Text + "\"";
        var shown = Words.Source(Place(tokens, statement).Text);
        return LanguageRules.SyntaxError
            .At(Place(tokens, statement), new(
                $"{shown} is no unit: a unit is one word, such as `days`. Write one word, or the whole value in quotes: {Words.Source(text)}.",
                $"{shown} is geen eenheid: een eenheid is één woord, zoals `dagen`. Schrijf één woord, of de hele waarde tussen aanhalingstekens: {Words.Source(text)}.",
                $"{shown} er ikke en enhed: en enhed er ét ord, for eksempel `dage`. Skriv ét ord, eller hele værdien i anførselstegn: {Words.Source(text)}."))
            .With(Findings.ChangeTo(text, value, FixKind.Suggestion));
    }

    private static bool IsUnitWithMore(TokenList tokens, StatementSyntax statement) =>
        statement is { Definition.Word: "value", Arguments: [{ State: ArgumentState.Good } value] }
        && value.End - value.First == 2 && tokens[value.First].Kind == TokenKind.Number && statement.SkippedFirst == value.End
        && Enumerable.Range(statement.SkippedFirst, statement.SkippedEnd - statement.SkippedFirst).All(index => tokens[index].Kind == TokenKind.Word);

    private static string? OneWord(string kind, string unit)
    {
        if (unit == "dag")
        {
            return kind is "werk" or "werkbare" ? "werkdag" : kind is "arbejds" ? "arbejdsdag" : null;
        }

        if (!OfWork.TryGetValue(unit, out var words))
        {
            return null;
        }

        return kind is "calendar" or "kalender" ? unit : Array.IndexOf(words, kind.TrimEnd('-')) > 0 ? words[0] : null;
    }

    private static Finding Told(TokenList tokens, StatementSyntax statement, string word)
    {
        var place = Place(tokens, statement);
        var (shown, value) = (Words.Source(place.Text), Words.Quoted(tokens.TextOf(statement.Arguments[0]!.First).ToString() + " " + word));
        return LanguageRules.SyntaxError.At(place, new(
            $"{shown} is no unit: a unit is one word. Write {value}.",
            $"{shown} is geen eenheid: een eenheid is één woord. Schrijf {value}.",
            $"{shown} er ikke en enhed: en enhed er ét ord. Skriv {value}."));
    }

    /// <summary>Where the words of the unit stand.</summary>
    private static Origin Place(TokenList tokens, StatementSyntax statement) => tokens.OriginOf(statement.SkippedFirst - 1, statement.SkippedEnd);
}

using Journeys.Language.Model;
using Journeys.Language.Model.Binding;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Looks inside arguments of the right make: names and values that are still not right.</summary>
internal static class LiteralChecker
{
    /// <summary>What is wrong with an argument, or null.</summary>
    public static Finding? Problem(TokenList tokens, ArgumentShape shape, ArgumentSyntax argument)
    {
        var place = tokens.OriginOf(argument.First, argument.End);
        ref readonly var token = ref tokens[argument.First];
        return token.Kind switch
        {
            TokenKind.Text => TextChecker.Quoted(tokens, argument.First),
            TokenKind.Prose => TextChecker.Prose(tokens, argument.First),
            TokenKind.Word when shape.Kind is ArgumentKind.Name or ArgumentKind.NameOrText => NameProblem(NamePool.Get(tokens.TextOf(argument.First)), shape, place),
            _ => ValueProblem(tokens, shape, argument, place),
        };
    }

    private static Finding? NameProblem(string name, ArgumentShape shape, Origin place)
    {
        if (shape.Names == NameKind.Language)
        {
            return NameText.IsLanguageTag(name) ? null : NoLanguage(place);
        }

        // A rule's number is told of where the rules are known, which know its name.
        var isGood = shape.Slot == Slots.Branch || (shape.Names == NameKind.Rule && RuleDescriptor.IsId(name)) || NameText.IsName(name, mayBeDotted: shape is { Names: NameKind.Touchpoint, Declares: false });
        return isGood ? null : SpecialHyphen.Problem(place, plain => NameText.IsName(plain, mayBeDotted: true)) ?? NoName(shape, place);
    }

    private static Finding NoLanguage(Origin place)
    {
        var shown = Words.Source(place.Text);
        return LanguageRules.InvalidValue.At(place, new(
            $"{shown} is no language tag. A language is written like `nl`, `da` or `pt-BR`.",
            $"{shown} is geen taalcode. Een taal schrijf je als `nl`, `da` of `pt-BR`.",
            $"{shown} er ikke en sprogkode. Et sprog skriver du som `nl`, `da` eller `pt-BR`."));
    }

    private static Finding NoName(ArgumentShape shape, Origin place)
    {
        var shown = Words.Source(place.Text);
        var better = NameText.From(place.Text);
        var example = Words.Quoted(better.Length == 0 ? shape.Example : better);
        var finding = LanguageRules.InvalidValue.At(place, new(
            $"{shown} is no name. A name is lower-case letters, digits and single hyphens, such as {example}.",
            $"{shown} kan geen naam zijn. Een naam bestaat uit kleine letters, cijfers en koppeltekens (één tegelijk), bijvoorbeeld {example}.",
            $"{shown} kan ikke være et navn. Et navn består af små bogstaver, tal og bindestreger (én ad gangen), for eksempel {example}."));
        return better.Length == 0 ? finding : finding.With(Findings.ChangeTo(better, place, FixKind.Suggestion));
    }

    private static Finding? ValueProblem(TokenList tokens, ArgumentShape shape, ArgumentSyntax argument, Origin place)
    {
        var text = tokens.TextOf(argument.First);
        var isGood = shape.Kind switch
        {
            ArgumentKind.Date => Date.TryParse(text, out _),
            ArgumentKind.FieldValue when tokens[argument.First].Kind == TokenKind.Date => Date.TryParse(text, out _),
            ArgumentKind.FieldValue => !ValueReader.MayBeThousands(tokens, argument.First),
            ArgumentKind.Number => IsWithin(ValueReader.WholeNumber(text), shape),
            ArgumentKind.Score => ValueReader.Score(text) is not null,
            ArgumentKind.Duration => ValueReader.Period(text, shape.LeastUnit) is not null,
            ArgumentKind.Range => ValueReader.Range(text) is not null,
            ArgumentKind.ClaimValue => IsAmount(tokens, argument.First, argument.End),
            ArgumentKind.Comparison => IsAmount(tokens, argument.First + 1, argument.End),
            _ => true,
        };
        return isGood ? null : AmountProblem(tokens, shape, argument)
            ?? DurationChecker.TooShort(shape, place, ValueReader.Duration(text))
            ?? LanguageRules.InvalidValue.At(place, Reason(shape.Kind, place.Text) + Expected(ArgumentWords.What(tokens.Dialect, shape)));
    }

    /// <summary>Whether it is a value; a single token that fits always is.</summary>
    private static bool IsAmount(TokenList tokens, int first, int end) =>
        (end - first < 2 && !ValueReader.MayBeThousands(tokens, first)) || ValueReader.Amount(tokens, first, end) is not null;

    /// <summary>An amount that is written as elsewhere, or may be thousands; else null.</summary>
    private static Finding? AmountProblem(TokenList tokens, ArgumentShape shape, ArgumentSyntax argument)
    {
        var first = shape.Kind == ArgumentKind.Comparison ? argument.First + 1 : argument.First;
        if (tokens[first].Kind == TokenKind.Number && CurrencyWords.MayBeThousands(tokens.TextOf(first)) && !IsMoney(tokens, first, argument.End))
        {
            return NumberChecker.CountedThousands(tokens.OriginOf(first, argument.End), tokens.TextOf(first).ToString(), mustBeWhole: shape.Kind == ArgumentKind.Number);
        }

        if (shape.Kind is not (ArgumentKind.ClaimValue or ArgumentKind.Comparison) || argument.End - first < 2)
        {
            return null;
        }

        var amount = tokens.OriginOf(first, argument.End);
        return tokens[first].Kind == TokenKind.Word
            ? NumberChecker.Money(amount)
            : ValueReader.Number(tokens.TextOf(first)) is null ? null
            : NumberChecker.Thousands(amount, tokens.TextOf(first).ToString(), tokens.TextOf(argument.End - 1).ToString());
    }

    private static bool IsMoney(TokenList tokens, int first, int end) =>
        end - first > 1 && CurrencyWords.Behind(tokens.TextOf(end - 1).ToString()) is not null;

    private static Phrase Expected(Phrase what) =>
        new($"Expected is {what.English}.", $"Hier hoort {what.Dutch}.", $"Her skal der stå {what.Danish}.");

    private static bool IsWithin(int? number, ArgumentShape shape) =>
        number is { } value && (shape.Bounds is not { } bounds || (value >= bounds.Least && value <= bounds.Greatest));

    private static Phrase Reason(ArgumentKind kind, string written)
    {
        var shown = Words.Source(written);
        return (kind, written[0] == '-') switch
        {
            (ArgumentKind.Score, true) => new(
                $"{shown} is below zero, where every scale begins.", $"{shown} ligt onder nul, waar elke schaal begint.", $"{shown} ligger under nul, hvor enhver skala begynder."),
            (ArgumentKind.Duration, false) => new(
                $"{shown} is a period in which no time passes.", $"{shown} is een periode waarin geen tijd verstrijkt.", $"{shown} er en periode, hvor der ikke går nogen tid."),
            _ => Because(kind, shown),
        };
    }

    private static Phrase Because(ArgumentKind kind, string shown) => kind switch
    {
        ArgumentKind.Date or ArgumentKind.FieldValue => new(
            $"{shown} is no day of the calendar.", $"{shown} is geen dag op de kalender.", $"{shown} findes ikke i kalenderen."),
        ArgumentKind.Score => new(
            $"{shown} is more than its scale allows.", $"{shown} is meer dan de schaal toelaat.", $"{shown} er mere, end skalaen tillader."),
        ArgumentKind.Range => new($"{shown} does not go up.", $"{shown} loopt niet op.", $"{shown} går ikke opad."),
        ArgumentKind.ClaimValue or ArgumentKind.Comparison => new(
            $"{shown} is no amount of money (a currency has three capitals).",
            $"{shown} is geen geldbedrag (een munteenheid heeft drie hoofdletters).",
            $"{shown} er ikke et pengebeløb (en valuta har tre store bogstaver)."),
        _ => new($"{shown} is out of bounds.", $"{shown} valt buiten de grenzen.", $"{shown} ligger uden for grænserne."),
    };
}

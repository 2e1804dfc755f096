using System.Collections.Immutable;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Tells of numbers, amounts and comparisons that are written as elsewhere, and how they are written here.</summary>
internal static class NumberChecker
{
    /// <summary>What is said of a wrong argument that is such a number or comparison; null where it is none.</summary>
    public static Finding? Problem(TokenList tokens, ArgumentShape shape, ArgumentSyntax argument)
    {
        var first = argument.First;
        if (shape.Kind == ArgumentKind.Comparison)
        {
            if (tokens[first].Kind == TokenKind.Malformed && Comparison(tokens.OriginOf(first)) is { } comparison)
            {
                return comparison;
            }

            first += tokens[first].Kind == TokenKind.Operator && argument.End - first > 1 ? 1 : 0;
        }

        if (tokens[argument.End - 1].Kind != TokenKind.Malformed)
        {
            return null;
        }

        var number = tokens.OriginOf(first, argument.End);
        return NumberSpelling.Of(number.Text) is { } reading && Fits(shape, reading) ? Of(number, reading) : null;
    }

    /// <summary>What is said of an amount of money with a word for its currency before it, or with what may be thousands.</summary>
    public static Finding? Money(Origin place) => NumberSpelling.Of(place.Text) is { } reading ? Of(place, reading) : null;

    /// <summary>What is said of an amount before a currency's word that may be thousands (<c>1.000 euro</c>).</summary>
    public static Finding Thousands(Origin place, string amount, string word)
    {
        var readings = NumberSpelling.Thousands(amount).Select(number => number + " " + word).ToImmutableArray();
        return Of(place, new NumberReading(readings, IsCertain: false, NumberHabit.Thousands));
    }

    /// <summary>What is said of a number that may be thousands to those who read its file (<c>4.000 titels</c>).</summary>
    public static Finding CountedThousands(Origin place, string number, bool mustBeWhole)
    {
        var unit = place.Text.Substring(number.Length);
        var readings = NumberSpelling.CountedThousands(number).Select(reading => reading + unit).ToImmutableArray();
        return mustBeWhole ? Whole(place, readings[0]) : Of(place, new NumberReading(readings, IsCertain: false, NumberHabit.CountedThousands));
    }

    private static Finding Whole(Origin place, string thousands)
    {
        var (shown, better) = (Words.Source(place.Text), Words.Quoted(thousands));
        return LanguageRules.InvalidValue
            .At(place, new(
                $"{shown} is no whole number. Thousands stand without a sign between them: {better}.",
                $"{shown} is geen heel getal. Tussen duizendtallen staat geen teken: {better}.",
                $"{shown} er ikke et helt tal. Der står intet tegn mellem tusinder: {better}."))
            .With(Findings.ChangeTo(thousands, place, FixKind.Suggestion));
    }

    private static bool Fits(ArgumentShape shape, NumberReading reading)
    {
        var kind = Parsing.NumberShape.KindOf(reading.Readings[0].AsSpan());
        return shape.Kind switch
        {
            ArgumentKind.Number => kind == TokenKind.Number,
            ArgumentKind.FieldValue => kind is TokenKind.Number or TokenKind.Date,
            ArgumentKind.Date => kind == TokenKind.Date,
            ArgumentKind.Score or ArgumentKind.Duration or ArgumentKind.Range => kind != TokenKind.Malformed,
            ArgumentKind.ClaimValue or ArgumentKind.Comparison => true,
            _ => false,
        };
    }

    private static Finding Of(Origin place, NumberReading reading)
    {
        var shown = Words.Source(place.Text);
        var better = Words.Quoted(reading.Readings[0]);
        var finding = LanguageRules.InvalidValue.At(place, reading.Reason switch
        {
            NumberHabit.Thousands => Either(shown, better, Words.Quoted(reading.Readings[1])),
            NumberHabit.CountedThousands => EitherCount(shown, better, Words.Quoted(reading.Readings[1])),
            NumberHabit.Currency => new(
                $"{shown} is written with the code of its currency and a point before the cents, as in {better}.",
                $"{shown} schrijf je met de code van de munteenheid en een punt voor de centen, zoals in {better}.",
                $"{shown} skrives med valutaens kode og punktum foran decimalerne, som i {better}."),
            NumberHabit.Percent => new(
                $"{shown} is written without a space: {better}.",
                $"{shown} schrijf je zonder spatie: {better}.",
                $"{shown} skrives uden mellemrum: {better}."),
            NumberHabit.Dash => new(
                $"{shown} begins with a dash. A minus is a hyphen, as in {better}.",
                $"{shown} begint met een gedachtestreepje. Schrijf een min met een gewoon streepje, zoals in {better}.",
                $"{shown} begynder med en tankestreg. Skriv minus med en bindestreg, som i {better}."),
            _ => new(
                $"{shown} is no number: decimals stand behind a point, as in {better}.",
                $"{shown} is geen getal: schrijf decimalen met een punt, zoals in {better}.",
                $"{shown} er ikke et tal: skriv decimaler med punktum, som i {better}."),
        });
        var kind = reading.IsCertain ? FixKind.Always : FixKind.Suggestion;
        return reading.Readings.Aggregate(finding, (all, text) => all.With(Findings.ChangeTo(text, place, kind)));
    }

    private static Phrase Either(string shown, string thousands, string decimals) => new(
        $"{shown} may be {thousands} or {decimals}: an amount of money has two decimals at most. Write which it is.",
        $"{shown} kan {thousands} of {decimals} zijn: een bedrag heeft hoogstens twee decimalen. Schrijf welke van de twee het is.",
        $"{shown} kan være {thousands} eller {decimals}: et beløb har højst to decimaler. Skriv, hvilket af dem det er.");

    private static Phrase EitherCount(string shown, string thousands, string decimals) => new(
        $"{shown} may be {thousands} or {decimals}: here thousands stand without a sign between them. Write which it is.",
        $"{shown} kan {thousands} of {decimals} zijn: hier staat tussen duizendtallen geen teken. Schrijf welke van de twee het is.",
        $"{shown} kan være {thousands} eller {decimals}: her står der intet tegn mellem tusinder. Skriv, hvilket af dem det er.");

    /// <summary>What is said of a sign that compares in other languages; null where it is none.</summary>
    private static Finding? Comparison(Origin sign)
    {
        if (sign.Text[0] is not ('<' or '>' or '=' or '!' or '\u2260' or '\u2264' or '\u2265'))
        {
            return null;
        }

        var shown = Words.Source(sign.Text);
        if (sign.Text switch { "\u2265" or "=>" => ">=", "\u2264" or "=<" => "<=", "==" or "===" => "=", _ => null } is not { } known)
        {
            return LanguageRules.InvalidValue.At(sign, new(
                $"{shown} compares nothing here. A target is given with `=`, `<`, `<=`, `>` or `>=`.",
                $"{shown} vergelijkt hier niets. Een streefwaarde geef je met `=`, `<`, `<=`, `>` of `>=`.",
                $"{shown} sammenligner ikke noget her. En målsætning angives med `=`, `<`, `<=`, `>` eller `>=`."));
        }

        var better = Words.Quoted(known);
        return LanguageRules.InvalidValue
            .At(sign, new($"{shown} is written {better} here.", $"{shown} schrijf je hier als {better}.", $"{shown} skrives her som {better}."))
            .With(Findings.ChangeTo(known, sign));
    }
}

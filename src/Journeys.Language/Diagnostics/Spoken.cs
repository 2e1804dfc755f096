using System.Globalization;
using Journeys.Language.Model;

namespace Journeys.Language.Diagnostics;

/// <summary>
/// Sentences in which values stand as their reader writes them: <c>14 dagen</c>, <c>2,5/5</c>, <c>2. januar 2025</c>. In English they
/// stand as the language of journeys has them, which is English too.
/// </summary>
public static class Spoken
{
    private static readonly NumberFormatInfo Numbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    private static readonly string[] DutchMonths =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] DanishMonths =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    private static readonly (string One, string Other)[] DutchUnits =
    [
        ("ms", "ms"), ("seconde", "seconden"), ("minuut", "minuten"), ("uur", "uur"), ("dag", "dagen"), ("week", "weken"), ("maand", "maanden"), ("jaar", "jaar"),
    ];

    private static readonly (string One, string Other)[] DanishUnits =
    [
        ("ms", "ms"), ("sekund", "sekunder"), ("minut", "minutter"), ("time", "timer"), ("dag", "dage"), ("uge", "uger"), ("måned", "måneder"), ("år", "år"),
    ];

    private static readonly string[] DutchKinds = ["niet", "eerste contact", "transactie", "eerste gebruik", "service", "moment van de waarheid"];

    private static readonly string[] DanishKinds = ["ikke", "første kontakt", "transaktion", "onboarding", "service", "sandhedens øjeblik"];

    /// <summary>A value by itself.</summary>
    /// <param name="value">A value, a target, a date, or a kind of critical touchpoint; anything else stands as it is.</param>
    public static Phrase Of(object value) =>
        new(value is Comparison target ? Sign(target.Operator) + " " + target.Bound : value.ToString()!, Word(value, false), Word(value, true));

    /// <summary>A Dutch sentence.</summary>
    /// <param name="sentence">The sentence with its values; dates, values, targets and kinds of critical touchpoints are put into words.</param>
    public static string Dutch(FormattableString sentence) => Fill(sentence, false);

    /// <summary>A Danish sentence.</summary>
    /// <param name="sentence">The sentence with its values; dates, values, targets and kinds of critical touchpoints are put into words.</param>
    public static string Danish(FormattableString sentence) => Fill(sentence, true);

    private static string Fill(FormattableString sentence, bool isDanish) => string.Format(
        CultureInfo.InvariantCulture, sentence.Format, Array.ConvertAll(sentence.GetArguments(), argument => (object?)Word(argument, isDanish)));

    private static string Word(object? value, bool isDanish) => value switch
    {
        Date date => Day(date, isDanish),
        Phrase phrase => isDanish ? phrase.Danish : phrase.Dutch,
        CriticalKind kind => (isDanish ? DanishKinds : DutchKinds)[(int)kind],
        Comparison target => Sign(target.Operator) + " " + Word(target.Bound, isDanish),
        NumberValue number => Number(number.Amount),
        PercentageValue share => Number(share.Percent) + (isDanish ? " %" : "%"),
        ScoreValue score => Number(score.Points) + "/" + Number(score.Maximum),
        DurationValue length => Length(length, isDanish ? DanishUnits : DutchUnits),
        MoneyValue money => (money.Currency == "EUR" && !isDanish ? "€" : money.Currency) + " " + Money(money.Amount),
        CountValue count => Number(count.Amount) + " " + count.Unit,
        DayValue day => Day(day.Day, isDanish),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };

    private static string Day(Date date, bool isDanish) => isDanish
        ? Text(date.Day) + ". " + DanishMonths[date.Month - 1] + " " + Text(date.Year)
        : Text(date.Day) + " " + DutchMonths[date.Month - 1] + " " + Text(date.Year);

    private static string Length(DurationValue length, (string One, string Other)[] units) =>
        Number(length.Amount) + " " + (length.Amount == 1 ? units[(int)length.Unit].One : units[(int)length.Unit].Other);

    private static string Sign(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => "<",
        ComparisonOperator.AtMost => "≤",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.AtLeast => "≥",
        _ => "=",
    };

    private static string Number(decimal number) => number.ToString("#,##0.############", Numbers);

    private static string Money(decimal amount) => amount.ToString(amount % 1 == 0 ? "#,##0" : "#,##0.00", Numbers);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

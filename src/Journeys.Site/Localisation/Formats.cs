using System.Collections.Concurrent;
using System.Globalization;
using Journeys.Language.Model;
using Journeys.Site.Markup;

namespace Journeys.Site.Localisation;

/// <summary>Numbers, dates and values as a language writes them. No culture of the machine has a say.</summary>
public sealed class Formats
{
    /// <summary>How many days are kept as they were written: journeys name the same few again and again.</summary>
    private const int MostDays = 4096;

    private readonly ConcurrentDictionary<Date, Html> _days = new();
    private readonly Interface _texts;
    private readonly NumberFormatInfo _numbers;
    private readonly Html[] _wholes;
    private readonly Html[] _tenths;
    private readonly Html[] _outOfFive;
    private readonly bool _isEnglish;
    private readonly bool _isDanish;

    internal Formats(Interface texts)
    {
        _texts = texts;
        _isEnglish = texts.Language == "en";
        _isDanish = texts.Language == "da";
        _numbers = new NumberFormatInfo
        {
            NumberDecimalSeparator = _isEnglish ? "." : ",",
            NumberGroupSeparator = _isEnglish ? "," : ".",
            NegativeSign = "\u2212",
        };
        _wholes = [.. Enumerable.Range(0, 1000).Select(number => Html.Text(((decimal)number).ToString("#,##0.####", _numbers)))];
        _tenths = [.. Enumerable.Range(0, 101).Select(number => Html.Text((number / 10m).ToString("0.0", _numbers)))];
        _outOfFive = [.. _tenths.Take(51).Select(score => texts.Format("out-of", score, Html.Number(5)).AsOne())];
    }

    /// <summary>A number: <c>1,234.5</c>, <c>1.234,5</c>.</summary>
    public Html Number(decimal number)
    {
        var whole = WholeUnder(number, _wholes.Length);
        return whole >= 0 ? _wholes[whole] : Html.Text(number.ToString("#,##0.####", _numbers));
    }

    /// <summary>A score with one decimal: <c>3.6</c>, <c>3,6</c>.</summary>
    public Html Score(decimal score)
    {
        var tenths = WholeUnder(score * 10, _tenths.Length);
        return tenths >= 0 ? _tenths[tenths] : Html.Text(score.ToString("0.0", _numbers));
    }

    /// <summary>A score on the scale to five in words: <c>3.6 of 5</c>.</summary>
    public Html OutOfFive(decimal score)
    {
        var tenths = WholeUnder(score * 10, _outOfFive.Length);
        return tenths >= 0 ? _outOfFive[tenths] : _texts.Format("out-of", Score(score), Html.Number(5));
    }

    /// <summary>A number with its sign: <c>+1</c>, <c>−2</c>, <c>0</c>.</summary>
    public Html Signed(int number) => Html.Text(number.ToString("+0;\u22120;0", _numbers));

    /// <summary>A day: <c>1 October 2026</c>, <c>1 oktober 2026</c>, <c>1. oktober 2026</c>.</summary>
    public Html Day(Date date)
    {
        if (_days.TryGetValue(date, out var known))
        {
            return known;
        }

        var day = Html.Format("<time datetime=\"{0}\">{1}</time>", Html.Text(date.ToString()), PlainDay(date)).AsOne();
        if (_days.Count < MostDays)
        {
            _days.TryAdd(date, day);
        }

        return day;
    }

    /// <summary>A day without markup.</summary>
    public Html PlainDay(Date date) => _texts.Format(
        "date",
        Html.Number(date.Day),
        _texts["month." + date.Month.ToString(CultureInfo.InvariantCulture)],
        Html.Text(date.Year.ToString("0000", CultureInfo.InvariantCulture)));

    /// <summary>A month where there is little room: <c>Jun 2025</c>, <c>jun 2025</c>.</summary>
    public Html ShortMonth(Date date) => _texts["month-short." + date.Month.ToString(CultureInfo.InvariantCulture)]
        + Html.Text(" " + date.Year.ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>A length of time: <c>30 days</c>, <c>30 dagen</c>.</summary>
    public Html Duration(DurationValue duration)
    {
        var unit = ChoiceWords<DurationUnit>.Of(duration.Unit);
        var form = duration.Amount == 1 ? ".one" : ".other";
        return _texts.Format("unit." + unit + form, Number(duration.Amount));
    }

    /// <summary>A rhythm: <c>every 90 days</c>.</summary>
    public Html Every(DurationValue duration) => _texts.Format("every", Duration(duration));

    /// <summary>Any value of the language.</summary>
    public Html Value(Value value) => value switch
    {
        NumberValue number => Number(number.Amount),
        PercentageValue share => Number(share.Percent) + Html.Text(_isDanish ? "\u00A0%" : "%"),
        ScoreValue score => _texts.Format("out-of", Number(score.Points), Number(score.Maximum)),
        DurationValue duration => Duration(duration),
        MoneyValue money => Money(money),
        CountValue count => Number(count.Amount) + Html.Text("\u00A0" + count.Unit),
        _ => Html.Text(value.ToString()!),
    };

    /// <summary>A target: <c>≥ 40</c>, with words for who hears it.</summary>
    public Html Target(Comparison target)
    {
        var sign = target.Operator switch
        {
            ComparisonOperator.Less => "<",
            ComparisonOperator.AtMost => "≤",
            ComparisonOperator.Greater => ">",
            ComparisonOperator.AtLeast => "≥",
            _ => "=",
        };
        return Html.Text(sign + "\u00A0") + Value(target.Bound);
    }

    /// <summary>A number as a place in a table of texts; -1 where it is none.</summary>
    private static int WholeUnder(decimal number, int end) =>
        number >= 0 && number < end && decimal.IsInteger(number) && !IsMinusZero(number) ? (int)number : -1;

    private static bool IsMinusZero(decimal number) => number == 0 && decimal.IsNegative(number);

    private Html Money(MoneyValue money)
    {
        var amount = Html.Text(money.Amount.ToString(
            decimal.IsInteger(money.Amount) ? "#,##0" : "#,##0.00", _numbers));
        return money.Currency == "EUR" && !_isDanish
            ? Html.Text(_isEnglish ? "€" : "€\u00A0") + amount
            : Html.Text(money.Currency + "\u00A0") + amount;
    }
}

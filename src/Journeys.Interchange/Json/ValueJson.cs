using System.Globalization;
using System.Text.Json;
using Journeys.Language.Model;

namespace Journeys.Interchange.Json;

/// <summary>Values: as the language writes them, and in parts.</summary>
internal static class ValueJson
{
    /// <summary>A value, where there is one: <c>{ "kind": "duration", "text": "30d", "amount": 30, "unit": "days" }</c>.</summary>
    public static void Value(this Utf8JsonWriter json, string property, Value? value) =>
        json.Object(property, value, known => Parts(json, known));

    /// <summary>A target, where there is one: <c>{ "text": "&gt;= 40", "operator": "&gt;=", "bound": { … } }</c>.</summary>
    public static void Target(this Utf8JsonWriter json, string property, Comparison? target) =>
        json.Object(property, target, known =>
        {
            json.WriteString("text", known.ToString());
            json.WriteString("operator", Sign(known.Operator));
            json.Value("bound", known.Bound);
        });

    private static void Parts(Utf8JsonWriter json, Value value)
    {
        json.WriteString("kind", KindOf(value));
        json.WriteString("text", value.ToString());
        switch (value)
        {
            case NumberValue number:
                Amount(json, "amount", number.Amount);
                break;
            case PercentageValue percentage:
                Amount(json, "amount", percentage.Percent);
                break;
            case ScoreValue score:
                Amount(json, "points", score.Points);
                Amount(json, "maximum", score.Maximum);
                break;
            case DurationValue duration:
                Amount(json, "amount", duration.Amount);
                json.Word<DurationUnit>("unit", duration.Unit);
                break;
            case MoneyValue money:
                Amount(json, "amount", money.Amount);
                json.WriteString("currency", money.Currency);
                break;
            case CountValue count:
                Amount(json, "amount", count.Amount);
                json.WriteString("unit", count.Unit);
                break;
        }
    }

    private static string KindOf(Value value) => value switch
    {
        NumberValue => "number",
        PercentageValue => "percentage",
        ScoreValue => "score",
        DurationValue => "duration",
        MoneyValue => "money",
        CountValue => "count",
        DayValue => "date",
        _ => "text",
    };

    private static string Sign(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.AtMost => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    /// <summary>Without trailing zeros, so that 49.90 and 49.9 are the same bytes.</summary>
    private static void Amount(Utf8JsonWriter json, string property, decimal amount)
    {
        const int MostDigits = 64;
        Span<byte> digits = stackalloc byte[MostDigits];
        _ = amount.TryFormat(digits, out var length, "0.############################", CultureInfo.InvariantCulture);
        json.WritePropertyName(property);
        json.WriteRawValue(digits[..length], skipInputValidation: true);
    }
}

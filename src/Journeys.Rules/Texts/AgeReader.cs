using Journeys.Rules.Languages;

namespace Journeys.Rules.Texts;

/// <summary>Tells whether a number is an age, by the words around it: people write them without a unit.</summary>
internal static class AgeReader
{
    private const int FarthestName = 5;
    private const int Year = 12;
    private const int Oldest = 120;

    /// <summary>A number after a verb alone ("you must be 4") may be anything.</summary>
    private const int LeastWithoutName = 10;

    /// <summary>Whether a value is how old somebody is.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="value">A bare number, or years.</param>
    public static bool IsAge(TextScan scan, Quantity value)
    {
        var words = scan.Language.Measures.Ages;
        return words.Beginnings.Length > 0 && Years(value) is > 0 and <= Oldest and var years && years % 1 == 0
            && (IsToldBehind(scan, value, words) || IsToldBefore(scan, value, words));
    }

    /// <summary>An age as a length of time.</summary>
    /// <param name="age">A bare number, or years.</param>
    public static Quantity AsTime(Quantity age) => age.Dimension == Unit.Months ? age : age with
    {
        Dimension = Unit.Months,
        Low = age.Low * Year,
        High = age.High * Year,
        Thing = null,
    };

    /// <summary>An age in years.</summary>
    /// <param name="age">A bare number, or a length of time in months.</param>
    public static decimal Years(Quantity age) => age.Dimension switch
    {
        Unit.Number => age.Low,
        Unit.Months => age.Low / Year,
        _ => 0,
    };

    /// <summary>"18+", "16 or over", "18 jaar en ouder", "18 zijn".</summary>
    private static bool IsToldBehind(TextScan scan, Quantity value, AgeWords words)
    {
        var at = value.Last + 1;
        var isPlus = scan.At(at) is { IsGlued: true } sign && sign.IsSign('+') && scan.At(at + 1).Kind != TokenKind.Number;
        var behind = scan.IsAny(at, scan.Language.Measures.Conjunctions) ? at + 1 : at;
        return isPlus || scan.IsAny(behind, words.Behind) || (IsAlone(scan, value) && scan.IsAny(at, words.Being));
    }

    /// <summary>"The minimum age is 18", "aged 16", "du skal være fyldt 18", "you must be at least 18".</summary>
    private static bool IsToldBefore(TextScan scan, Quantity value, AgeWords words)
    {
        for (var at = value.First - 1; at >= Math.Max(0, value.First - FarthestName); at--)
        {
            var token = scan.Tokens[at];
            if (token.Sentence != scan.Tokens[value.First].Sentence || token.IsQuoted)
            {
                return false;
            }

            if (words.Reached.Contains(token.Text) || (token.IsWord && words.IsName(token.Text)))
            {
                return true;
            }

            if (words.Being.Contains(token.Text) && IsAlone(scan, value))
            {
                return true;
            }

            if (!token.IsSign(':') && !words.Leading.Contains(token.Text))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether nothing is counted by the number.</summary>
    private static bool IsAlone(TextScan scan, Quantity value) => value is { Dimension: Unit.Number, Low: >= LeastWithoutName }
        && (value.Thing is null || scan.Language.FunctionWords.Contains(value.Thing));
}

using Journeys.Language.Model;
using Journeys.Language.Model.Binding;
using Journeys.Language.Parsing;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Tells of lengths of time that are written as elsewhere (<c>90 days</c>), and of minutes where months were meant.</summary>
internal static class DurationChecker
{
    /// <summary>What is said of a wrong argument that is a number with a unit of time in words; null where it is none.</summary>
    public static Finding? Problem(TokenList tokens, ArgumentShape shape, ArgumentSyntax argument)
    {
        var first = shape.Kind == ArgumentKind.Comparison && tokens[argument.First].Kind == TokenKind.Operator ? argument.First + 1 : argument.First;
        if (shape.Kind is not (ArgumentKind.Duration or ArgumentKind.Comparison) || first >= argument.End
            || InWords(tokens.OriginOf(first, argument.End).Text) is not { } length)
        {
            return null;
        }

        var place = tokens.OriginOf(first, argument.End);
        return TooShort(shape, place, length) ?? Written(place, length.ToString());
    }

    /// <summary>What is said of a length of time after which nothing can come again yet; null where it is long enough.</summary>
    public static Finding? TooShort(ArgumentShape shape, Origin place, DurationValue? length)
    {
        if (length is not { Amount: > 0 } || !(length.Unit < shape.LeastUnit))
        {
            return null;
        }

        var shown = Words.Source(place.Text);
        if (length.Unit != DurationUnit.Minutes)
        {
            return LanguageRules.InvalidValue.At(place, new(
                $"{shown} is too short for what comes again and again. Write days, weeks, months or years, such as `90d`, `2w`, `3mo` or `1y`.",
                $"{shown} is te kort voor wat steeds terugkomt. Schrijf dagen, weken, maanden of jaren, bijvoorbeeld `90d`, `2w`, `3mo` of `1y`.",
                $"{shown} er for kort til det, der kommer igen og igen. Skriv dage, uger, måneder eller år, for eksempel `90d`, `2w`, `3mo` eller `1y`."));
        }

        var months = new DurationValue(length.Amount, DurationUnit.Months).ToString();
        return LanguageRules.InvalidValue
            .At(place, new(
                $"{shown} is in minutes, too short for what comes again and again. Months are written `{months}`, days like `90d`.",
                $"{shown} is in minuten, te kort voor wat steeds terugkomt. Maanden schrijf je als `{months}`, dagen als `90d`.",
                $"{shown} er i minutter, for kort til det, der kommer igen og igen. Måneder skrives `{months}`, dage som `90d`."))
            .With(Findings.ChangeTo(months, place, FixKind.Suggestion));
    }

    private static Finding Written(Origin place, string better)
    {
        var shown = Words.Source(place.Text);
        return LanguageRules.InvalidValue
            .At(place, new(
                $"{shown} is written `{better}` here: the unit is short and stands close behind its number.",
                $"{shown} schrijf je hier als `{better}`: de eenheid is kort en staat vlak achter het getal.",
                $"{shown} skrives `{better}` her: enheden er kort og står lige efter tallet."))
            .With(Findings.ChangeTo(better, place));
    }

    /// <summary>The length of time that a number with a unit in words says, also as the Danes count: <c>3. måned</c>.</summary>
    private static DurationValue? InWords(string written)
    {
        var length = NumberShape.NumberLength(written.AsSpan());
        return length > 0 && TimeUnits.Of(written.Substring(length).TrimStart('.', ' ', '\t', '\u00A0').TrimEnd('.')) is { } unit
            && ValueReader.Number(written.AsSpan()) is { } amount && amount >= 0
            ? new DurationValue(amount, unit)
            : null;
    }
}

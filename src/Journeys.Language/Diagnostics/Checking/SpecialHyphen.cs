using Journeys.Language.Parsing;
using Journeys.Language.Text;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Tells of hyphens that word processors put into a name or a choice, which look like the plain one and are another sign.</summary>
internal static class SpecialHyphen
{
    /// <summary>What is said of a word that is right but for its hyphens; null where it has none such.</summary>
    /// <param name="place">Where the word stands.</param>
    /// <param name="fits">Whether the word with plain hyphens is what is asked for.</param>
    public static Finding? Problem(Origin place, Func<string, bool> fits)
    {
        var written = place.Text;
        var first = written.FirstOrDefault(Lexer.IsDash);
        var plain = new string([.. written.Select(sign => Lexer.IsDash(sign) ? '-' : sign)]);
        if (first == '\0' || !fits(plain))
        {
            return null;
        }

        var (shown, sign, better) = (Words.Source(written), Visible.CodePoint(first), Words.Quoted(plain));
        return LanguageRules.InvalidValue
            .At(place, new(
                $"The hyphen in {shown} is a special one ({sign}), such as a word processor writes. Write a plain one: {better}.",
                $"Het koppelteken in {shown} is een bijzonder teken ({sign}), zoals een tekstverwerker dat schrijft. Schrijf een gewoon: {better}.",
                $"Bindestregen i {shown} er et særligt tegn ({sign}), som tekstbehandling skriver det. Skriv en almindelig: {better}."))
            .With(Findings.ChangeTo(plain, place));
    }
}

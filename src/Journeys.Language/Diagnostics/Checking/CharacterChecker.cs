using System.Collections.Immutable;
using System.Globalization;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Tells of characters that may stand nowhere; never shows the character itself.</summary>
internal static class CharacterChecker
{
    public static void Check(TokenList tokens, ImmutableArray<Finding>.Builder findings)
    {
        var lastLine = 0;
        foreach (var forbidden in tokens.Forbidden)
        {
            var line = tokens.Source.PositionOf(forbidden.Offset).Line;
            if (line != lastLine)
            {
                findings.Add(Finding(tokens.Source, forbidden));
                lastLine = line;
            }
        }
    }

    private static Finding Finding(SourceText source, ForbiddenCharacter forbidden)
    {
        var place = new Origin(source, new TextSpan(forbidden.Offset, 1));
        var code = "U+" + forbidden.CodePoint.ToString("X4", CultureInfo.InvariantCulture);
        var what = forbidden.CodePoint switch
        {
            0 => "a NUL character",
            _ when DirectionControls.Contain(forbidden.CodePoint) => "a control for the direction of writing, which can hide what the text says",
            _ => "half of a character",
        };
        return LanguageRules.InvalidEncoding.At(place, $"The character {code} is {what}. Remove it.")
            .With(Findings.Replace($"Remove {code}", place, ""));
    }
}

using System.Collections.Immutable;
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

    /// <summary>
    /// Tells of characters without meaning, once a line, and only where nothing else is told of the line: within words without
    /// quotes, say, they are part of that mistake.
    /// </summary>
    public static void CheckMeaningless(TokenList tokens, ImmutableArray<Finding>.Builder findings)
    {
        HashSet<int>? lines = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Bad || tokens.TextOf(i).SequenceEqual(Ellipsis.AsSpan()) || ForeignPieces.IsTold(tokens, i))
            {
                continue;
            }

            lines ??= [.. findings.SelectMany(LinesOf)];
            if (lines.Add(tokens.OriginOf(i).Range.Start.Line))
            {
                findings.Add(ForeignPieces.Problem(tokens, i) ?? Meaningless(tokens, i));
            }
        }
    }

    /// <summary>Stands for what is still to be written, in drafts and in documentation; it says nothing, so nothing is said of it.</summary>
    private const string Ellipsis = "…";

    private static IEnumerable<int> LinesOf(Finding finding)
    {
        var range = finding.Origin.Range;
        return Enumerable.Range(range.Start.Line, Math.Min(range.End.Line - range.Start.Line, MostLines) + 1);
    }

    /// <summary>A finding over more lines than this is about something else than the characters in them.</summary>
    private const int MostLines = 3;

    private static Finding Meaningless(TokenList tokens, int index)
    {
        var shown = Words.Token(tokens, index);
        return LanguageRules.SyntaxError
            .At(tokens.OriginOf(index), new(
                $"{shown} has no meaning here. Remove it.", $"{shown} betekent hier niets. Haal het weg.", $"{shown} betyder ikke noget her. Fjern det."))
            .With(Findings.Replace(
                new("Remove it", "Haal het weg", "Fjern det"),
                WithBlanks(tokens, index),
                "",
                SaysNothing(tokens, index) ? FixKind.Always : FixKind.Suggestion));
    }

    /// <summary>
    /// Whether nothing is lost with a sign: a bullet, a colon behind a word, a full stop or semicolon at the end. Another sign among the
    /// arguments may change what they say, so that its writer must look.
    /// </summary>
    private static bool SaysNothing(TokenList tokens, int index)
    {
        var isLast = index + 1 >= tokens.Count || tokens[index + 1].Kind is TokenKind.NewLine or TokenKind.EndOfFile or TokenKind.CloseBrace;
        return tokens[index].Is(TokenFlags.FirstOnLine)
            || tokens.TextOf(index) switch
            {
                ":" => tokens[index - 1].Kind == TokenKind.Word,
                ";" => true,
                "." => isLast,
                _ => false,
            };
    }

    /// <summary>A token with the blanks behind it where it begins its line, so that removing it leaves the indentation.</summary>
    private static Origin WithBlanks(TokenList tokens, int index) =>
        tokens[index].Is(TokenFlags.FirstOnLine) && index + 1 < tokens.Count && tokens[index + 1].Kind != TokenKind.NewLine
            ? new Origin(tokens.Source, TextSpan.FromBounds(tokens[index].Start, tokens[index + 1].Start))
            : tokens.OriginOf(index);

    private static Finding Finding(SourceText source, ForbiddenCharacter forbidden)
    {
        var place = new Origin(source, new TextSpan(forbidden.Offset, 1));
        var code = Visible.CodePoint(forbidden.CodePoint);
        var what = What(forbidden.CodePoint);
        return LanguageRules.InvalidEncoding
            .At(place, new(
                $"The character {code} is {what.English}. Remove it.",
                $"Het teken {code} is {what.Dutch}. Haal het weg.",
                $"Tegnet {code} er {what.Danish}. Fjern det."))
            .With(Findings.Replace(new($"Remove {code}", $"Haal {code} weg", $"Fjern {code}"), place, ""));
    }

    private static Phrase What(int codePoint) => codePoint switch
    {
        0 => new("a NUL character", "een NUL-teken", "et NUL-tegn"),
        _ when DirectionControls.Contain(codePoint) => new(
            "a control for the direction of writing, which can hide what the text says",
            "een onzichtbaar teken voor de schrijfrichting, dat kan verbergen wat er echt staat",
            "et usynligt tegn for skriveretningen, som kan skjule, hvad der egentlig står"),
        _ => new("half of a character", "een half teken", "et halvt tegn"),
    };
}

using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>
/// Cures for a text that contradicts its claims: the claim's value in the place of the other one, or the claim's own phrase in
/// the place of the sentence. Proposals only, since it may be the claim that is out of date; and none is offered that does not
/// bring the text and its claims together.
/// </summary>
internal sealed class ClaimFixes(CustomerText text, TextScan scan, ClaimLexicon lexicon, Workspace workspace)
{
    /// <summary>The cures for what a text says against its claims.</summary>
    public ImmutableArray<Fix> For(IReadOnlyList<ClaimConflict> conflicts)
    {
        if (!text.Text.IsExact)
        {
            return [];
        }

        var fixes = ImmutableArray.CreateBuilder<Fix>();
        if (Values(conflicts) is { } values)
        {
            fixes.Add(values);
        }

        if (conflicts.Count == 1 && !text.IsMoment && Sentence(conflicts[0]) is { } sentence)
        {
            fixes.Add(sentence);
        }

        return fixes.ToImmutable();
    }

    private Fix? Values(IReadOnlyList<ClaimConflict> conflicts)
    {
        var pieces = new List<Piece>();
        foreach (var conflict in conflicts)
        {
            if (conflict.Value is not { } value || ValueWriter.Write(scan, value, conflict.Claim) is not { } written)
            {
                return null;
            }

            var start = scan.Tokens[value.First].Start;
            var piece = new Piece(start, scan.Tokens[value.Last].End - start, written);
            if (pieces.Exists(other => other != piece && other.Overlaps(piece)))
            {
                // Two claims want two things in one place: it is the writer who has to choose.
                return null;
            }

            if (!pieces.Contains(piece))
            {
                pieces.Add(piece);
            }
        }

        var shown = string.Join(", ", pieces.Select(piece => piece.Written).Distinct(StringComparer.Ordinal));
        return Cures(pieces) ? Fix(shown, pieces) : null;
    }

    /// <summary>The claim's own phrase for the sentence that contradicts it.</summary>
    private Fix? Sentence(ClaimConflict conflict)
    {
        var phrase = conflict.Claim.Claim.Phrases.FirstOrDefault(candidate => workspace.LanguageOf(candidate) == text.Language)?.Value;
        var place = conflict.Value?.First ?? lexicon.MentionsOf(conflict.Claim, scan).FirstOrDefault().First;
        if (phrase is null || phrase.Length == 0 || phrase == text.Text.Value || phrase.IndexOfAny(['"', '\\', '\n', '\r']) >= 0)
        {
            return null;
        }

        var tokens = scan.TokensIn(scan.Tokens[place].Sentence).ToArray();
        var last = tokens.Length - 1;
        while (last > 0 && tokens[last].Kind == TokenKind.Sign && tokens[last].Text[0] is '.' or '!')
        {
            last--;
        }

        var start = tokens[0].Start;
        var written = LetterCase.Of(scan.Text.Substring(start, 1), phrase.TrimEnd('.'));
        List<Piece> pieces = [new Piece(start, tokens[last].End - start, written)];
        return Cures(pieces) ? Fix(written, pieces) : null;
    }

    /// <summary>Whether the text then says what its claims say.</summary>
    private bool Cures(List<Piece> pieces)
    {
        var mended = text.Text.Value;
        foreach (var piece in pieces.OrderByDescending(piece => piece.Start))
        {
            mended = mended.Remove(piece.Start, piece.Length).Insert(piece.Start, piece.Written);
        }

        return new ClaimJudge(lexicon).Judge(TextScan.Of(mended, scan.Language), text.Claims, text.IsMoment).Count == 0;
    }

    private Fix Fix(string shown, List<Piece> pieces) => new(
        new Phrase($"Write \"{shown}\"", $"Schrijf \"{shown}\"", $"Skriv \"{shown}\""),
        FixKind.Suggestion,
        [.. pieces.Select(piece => new TextEdit(text.Text.PlaceOf(piece.Start, piece.Length), piece.Written))]);

    /// <summary>What is to be written in the place of a piece of the text.</summary>
    private readonly record struct Piece(int Start, int Length, string Written)
    {
        public bool Overlaps(Piece other) => Start < other.Start + other.Length && other.Start < Start + Length;
    }
}

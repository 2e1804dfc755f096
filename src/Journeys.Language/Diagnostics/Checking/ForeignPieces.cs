using Journeys.Language.Syntax;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Tells of comments as other languages have them, and of a merge conflict that nobody has solved.</summary>
internal static class ForeignPieces
{
    /// <summary>Whether a piece is told of with an earlier one: the marks of a conflict behind its first.</summary>
    public static bool IsTold(TokenList tokens, int index) =>
        IsMark(tokens, index, '>') || IsMark(tokens, index, '=') || IsMark(tokens, index, '|');

    /// <summary>What is said of a piece without meaning; null where it is no such piece.</summary>
    public static Finding? Problem(TokenList tokens, int index)
    {
        var text = tokens.TextOf(index);
        if (IsMark(tokens, index, '<'))
        {
            return Conflict(tokens, index);
        }

        return text.StartsWith("//".AsSpan()) || text.StartsWith("/*".AsSpan()) || text.StartsWith("<!--".AsSpan()) ? Comment(tokens, index) : null;
    }

    private static bool IsMark(TokenList tokens, int index, char sign)
    {
        var text = tokens.TextOf(index);
        return text.Length >= 7 && text.Slice(0, 7).ToString() == new string(sign, 7);
    }

    private static Finding Conflict(TokenList tokens, int index) => LanguageRules.SyntaxError.At(tokens.OriginOf(index).Slice(0, 7), new(
        "A merge conflict begins here that is not solved yet. Keep what is right of its two sides, and remove the lines with <<<<<<<, ======= and >>>>>>>.",
        "Hier begint een samenvoegconflict dat nog niet is opgelost. Houd van de twee kanten wat klopt, en haal de regels met <<<<<<<, ======= en >>>>>>> weg.",
        "Her begynder en flettekonflikt, der ikke er løst endnu. Behold det rigtige fra de to sider, og fjern linjerne med <<<<<<<, ======= og >>>>>>>."));

    private static Finding Comment(TokenList tokens, int index)
    {
        var place = tokens.OriginOf(index);
        var length = place.Text.StartsWith("<!--", StringComparison.Ordinal) ? 4 : 2;
        var shown = Words.Quoted(place.Text.Substring(0, length));
        var finding = LanguageRules.SyntaxError.At(place.Slice(0, length), new(
            $"A comment begins with `#`, not with {shown}.",
            $"Een opmerking begint met `#`, niet met {shown}.",
            $"En kommentar begynder med `#`, ikke med {shown}."));

        // What stands behind the comment on its line would become a part of it.
        return index + 1 < tokens.Count && tokens[index + 1].Kind is not (TokenKind.NewLine or TokenKind.EndOfFile)
            ? finding
            : finding.With(Findings.Replace(new("Begin it with #", "Begin met #", "Begynd med #"), place, Rewritten(place.Text, length)));
    }

    private static string Rewritten(string comment, int length)
    {
        var closing = length == 4 ? "-->" : comment.StartsWith("/*", StringComparison.Ordinal) ? "*/" : "";
        var body = comment.Substring(length);
        body = closing.Length > 0 && body.EndsWith(closing, StringComparison.Ordinal) ? body.Substring(0, body.Length - closing.Length) : body;
        var lines = body.Replace("\r\n", "\n").Split('\n', '\r').Select(line => ("# " + line.Trim()).TrimEnd());
        return string.Join("\n", lines);
    }
}

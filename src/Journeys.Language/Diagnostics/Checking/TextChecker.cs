using System.Collections.Immutable;
using Journeys.Language.Syntax;
using Journeys.Language.Text;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Looks inside texts: their quotes, their backslashes and the indentation of those over several lines.</summary>
internal static class TextChecker
{
    private const int MostEscapes = 8;

    private static readonly Phrase NoClosingQuote = new(
        "This text has no closing quote. Put a \" behind its last word; a longer text stands between \"\"\" and \"\"\".",
        "Deze tekst heeft geen aanhalingsteken aan het eind. Zet een \" achter het laatste woord; een langere tekst zet je tussen \"\"\" en \"\"\".",
        "Denne tekst mangler et anførselstegn til sidst. Sæt et \" efter det sidste ord; en længere tekst sætter du mellem \"\"\" og \"\"\".");

    private static readonly Phrase CloseTheText = new("Close the text", "Sluit de tekst af", "Afslut teksten");

    /// <summary>What is wrong with the quotes of <c>"…"</c>, or null.</summary>
    public static Finding? Quoted(TokenList tokens, int index)
    {
        ref readonly var token = ref tokens[index];
        if (token.Is(TokenFlags.Unclosed))
        {
            return Unclosed(tokens, index);
        }

        if (token.Is(TokenFlags.OverLines))
        {
            return OverLines(tokens, index);
        }

        return token.Is(TokenFlags.ForeignQuotes) ? ForeignQuotes(tokens, index) : null;
    }

    /// <summary>Tells of backslashes that begin no escape, in a text whose quotes are right. Of very many in one text the first are told of.</summary>
    public static void Escapes(TokenList tokens, int index, ImmutableArray<Finding>.Builder findings)
    {
        if (tokens[index].Kind != TokenKind.Text || !tokens[index].Is(TokenFlags.HasEscapes))
        {
            return;
        }

        foreach (var bad in TextLiteral.BadEscapes(tokens, index).Take(MostEscapes))
        {
            findings.Add(BadEscape(tokens.OriginOf(index).Slice(bad.Start + 1, bad.Length)));
        }
    }

    /// <summary>What is wrong with <c>"""…"""</c>, or null.</summary>
    public static Finding? Prose(TokenList tokens, int index)
    {
        var place = tokens.OriginOf(index);
        if (tokens[index].Is(TokenFlags.Unclosed))
        {
            return LanguageRules.SyntaxError.At(place.Slice(0, 3), new(
                "This text has no closing \"\"\". Put \"\"\" on a line of its own behind its last line.",
                "Deze tekst heeft geen \"\"\" aan het eind. Zet \"\"\" op een eigen regel na de laatste regel.",
                "Denne tekst mangler \"\"\" til sidst. Sæt \"\"\" på en linje for sig selv efter den sidste linje."));
        }

        if (tokens[index].Is(TokenFlags.ForeignQuotes))
        {
            return ForeignFences(place);
        }

        var line = ProseLiteral.FirstUnderIndented(place.Text);
        return line < 0 ? null : UnderIndented(tokens.Source, place.Range.Start.Line + line);
    }

    private static Finding ForeignFences(Origin place)
    {
        var (opening, closing) = (place.Slice(0, 3), place.Slice(place.Span.Length - 3, 3));
        var straight = new Phrase("Use straight quotes", "Gebruik rechte aanhalingstekens", "Brug lige anførselstegn");
        return LanguageRules.SyntaxError
            .At(opening, new(
                $"This text stands in {opening.Text}. Longer texts stand in straight quotes: between \"\"\" and \"\"\".",
                $"Deze tekst staat tussen {opening.Text}. Zet langere teksten tussen rechte aanhalingstekens: \"\"\" en \"\"\".",
                $"Denne tekst står i {opening.Text}. Sæt længere tekster i lige anførselstegn: mellem \"\"\" og \"\"\"."))
            .With(new Fix(straight, FixKind.Always, [new TextEdit(opening, "\"\"\""), new TextEdit(closing, "\"\"\"")]));
    }

    private static Finding Unclosed(TokenList tokens, int index)
    {
        var end = new Origin(tokens.Source, new TextSpan(tokens[index].End, 0));
        return LanguageRules.SyntaxError
            .At(tokens.OriginOf(index), NoClosingQuote)
            .With(Findings.Replace(CloseTheText, end, "\"", FixKind.Suggestion));
    }

    /// <summary>
    /// What is said of words that stand close behind a text's closing quote, up to another one: quotes within a text. Null where it is not so.
    /// </summary>
    /// <param name="tokens">The file's tokens.</param>
    /// <param name="first">The first of the words.</param>
    /// <param name="end">Just behind the last.</param>
    public static Finding? QuotesWithin(TokenList tokens, int first, int end)
    {
        var isClose = tokens[first - 1].Kind == TokenKind.Text && tokens[first - 1].End == tokens[first].Start
            && tokens[end - 1].Kind == TokenKind.Text && end - first > 1 && !tokens[first - 1].Is(TokenFlags.ForeignQuotes);
        if (!isClose)
        {
            return null;
        }

        var place = tokens.OriginOf(first - 1, end);
        var finding = LanguageRules.SyntaxError.At(tokens.OriginOf(first, end), new(
            "A quote within a text is written \\\": \"She said \\\"yes\\\".\"",
            "Een aanhalingsteken binnen een tekst schrijf je als \\\": \"Zij zei \\\"ja\\\".\"",
            "Et anførselstegn inde i en tekst skrives \\\": \"Hun sagde \\\"ja\\\".\""));
        if (tokens[end - 1].Is(TokenFlags.Unclosed) || place.Text.IndexOf('\\') >= 0)
        {
            return finding;
        }

        var within = place.Text.Substring(1, place.Text.Length - 2).Replace("\"", "\\\"");
        return finding.With(Findings.Replace(
            new("Write \\\" within the text", "Schrijf \\\" binnen de tekst", "Skriv \\\" inde i teksten"), place, "\"" + within + "\"", FixKind.Suggestion));
    }

    private static Finding OverLines(TokenList tokens, int index)
    {
        var place = tokens.OriginOf(index);
        var lines = place.Text.Split('\n', '\r').Select(line => line.Trim()).Where(line => line.Length > 0);
        return LanguageRules.SyntaxError
            .At(place, new(
                "This text goes on over several lines. A text in \"…\" stands on one; a longer text stands between \"\"\" and \"\"\".",
                "Deze tekst loopt over meer regels door. Een tekst tussen \"…\" staat op één regel; een langere tekst zet je tussen \"\"\" en \"\"\".",
                "Denne tekst går over flere linjer. En tekst i \"…\" står på én linje; en længere tekst sætter du mellem \"\"\" og \"\"\"."))
            .With(Findings.Replace(
                new("Put the text on one line", "Zet de tekst op één regel", "Sæt teksten på én linje"), place, string.Join(" ", lines), FixKind.Suggestion));
    }

    private static Finding ForeignQuotes(TokenList tokens, int index)
    {
        var place = tokens.OriginOf(index);
        var shown = $"{place.Text[0]}…{place.Text[place.Text.Length - 1]}";
        var straight = "\"" + TextLiteral.ValueOf(tokens, index).Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
        return LanguageRules.SyntaxError
            .At(place, new(
                $"This text stands in {shown}. Texts stand in straight quotes: \"…\".",
                $"Deze tekst staat tussen {shown}. Zet teksten tussen rechte aanhalingstekens: \"…\".",
                $"Denne tekst står i {shown}. Sæt tekster i lige anførselstegn: \"…\"."))
            .With(Findings.Replace(new("Use straight quotes", "Gebruik rechte aanhalingstekens", "Brug lige anførselstegn"), place, straight));
    }

    private static Finding BadEscape(Origin at)
    {
        var shown = Words.Source(at.Text);
        return LanguageRules.InvalidValue
            .At(at, new(
                $"{shown} is no escape. A backslash stands before \", \\, n, t or u{{…}}; for a backslash itself write \\\\.",
                $"{shown} betekent niets. Na een backslash komt \", \\, n, t of u{{…}}; voor een backslash zelf schrijf je \\\\.",
                $"{shown} betyder ikke noget. Efter en backslash kommer \", \\, n, t eller u{{…}}; selve tegnet skriver du \\\\."))
            .With(Findings.Replace(new("Write a backslash", "Schrijf een backslash", "Skriv en backslash"), at.Slice(0, 1), "\\\\"));
    }

    private static Finding UnderIndented(SourceText source, int line) =>
        LanguageRules.SyntaxError.At(new Origin(source, source.LineSpan(line)), new(
            "This line is indented less than the closing \"\"\" of its text. Indent it at least as far, or move the closing \"\"\" to the left.",
            "Deze regel springt minder ver in dan de laatste \"\"\" van de tekst. Laat de regel minstens zo ver inspringen, of zet de laatste \"\"\" verder naar links.",
            "Denne linje er rykket mindre ind end de sidste \"\"\" i teksten. Ryk linjen mindst lige så langt ind, eller flyt de sidste \"\"\" til venstre."));
}

using Journeys.Language.Parsing;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>Tells of statements that do not begin with a keyword that may stand there.</summary>
internal static class KeywordChecker
{
    private const int MostPlaces = 5;

    /// <summary>What is wrong with the beginning of a statement, or null.</summary>
    public static Finding? Problem(TokenList tokens, StatementSyntax statement, BlockKind block) => statement.Problem switch
    {
        StatementProblem.UnknownKeyword => Unknown(tokens, statement, block),
        StatementProblem.MisplacedKeyword => Misplaced(tokens, statement, block),
        StatementProblem.NoKeyword => NoKeyword(tokens, statement),
        StatementProblem.StrayOpenBrace => StrayOpen(tokens, statement),
        StatementProblem.StrayCloseBrace => StrayClose(tokens, statement),
        _ => null,
    };

    private static Finding Unknown(TokenList tokens, StatementSyntax statement, BlockKind block)
    {
        var word = Words.Token(tokens, statement.First);
        var place = tokens.OriginOf(statement.First);
        if (statement.Definition is not { } meant)
        {
            var here = PlaceWords.In(block);
            var message = new Phrase(
                $"{word} is no keyword that stands {here.English}.",
                $"{word} is geen sleutelwoord dat {here.Dutch} kan staan.",
                $"{word} er ikke et nøgleord, der kan stå {here.Danish}.");
            return LanguageRules.UnknownKeyword.At(place, message + PlaceWords.Allowed(tokens.Dialect, block));
        }

        if (KeywordGuess.Foreign(tokens.Dialect, block, tokens.TextOf(statement.First)) is { } dialect)
        {
            return OfDialect(tokens, word, meant, dialect, place);
        }

        var nearest = KeywordGuess.Nearest(tokens.Dialect, block, tokens.TextOf(statement.First).ToString().ToLowerInvariant()) ?? meant.Word;
        return LanguageRules.UnknownKeyword
            .At(place, Phrase.Of(
                (word, nearest),
                static of => $"{of.word} is not known here; did you mean {Words.Quoted(of.nearest)}?",
                static of => $"{of.word} is hier niet bekend; bedoelde je {Words.Quoted(of.nearest)}?",
                static of => $"{of.word} er ikke kendt her; mente du {Words.Quoted(of.nearest)}?"))
            .With(Findings.ChangeTo(nearest, place));
    }

    /// <summary>The Dutch or Danish keywords of a file that does not say so are one mistake: its first line is missing.</summary>
    public static bool IsOfOtherDialect(TokenList tokens, StatementSyntax statement, BlockKind block) =>
        statement.Problem == StatementProblem.UnknownKeyword && KeywordGuess.Foreign(tokens.Dialect, block, tokens.TextOf(statement.First)) is not null;

    /// <summary>Whether what stands at a place begins with a value or a connective of a dialect that is not the file's.</summary>
    public static bool IsWordOfOtherDialect(TokenList tokens, Origin place)
    {
        var text = tokens.Source.Content.AsSpan(place.Span.Start, Math.Min(place.Span.Length, LongestWord));
        var end = text.IndexOfAny(' ', '\n');
        var word = (end < 0 ? text : text.Slice(0, end)).ToString();
        return Dialect.All.Any(dialect => dialect != tokens.Dialect && (dialect.EnglishChoice(word) != word || dialect.EnglishLabel(word) != word));
    }

    private const int LongestWord = 64;

    private static Finding OfDialect(TokenList tokens, string word, KeywordDefinition meant, Dialect dialect, Origin place)
    {
        var header = "# language: " + dialect.Language;
        var (keyword, line) = (Words.Quoted(meant.Word), Words.Quoted(header));
        var isDutch = dialect.Language == "nl";
        var finding = LanguageRules.UnknownKeyword.At(place, new(
            $"{word} is {(isDutch ? "Dutch" : "Danish")} for {keyword}. It is understood where the first line of the file is {line}.",
            $"{word} is {(isDutch ? "Nederlands" : "Deens")} voor {keyword}. Dat wordt begrepen als de eerste regel van het bestand {line} is.",
            $"{word} er {(isDutch ? "hollandsk" : "dansk")} for {keyword}. Det forstås, når filens første linje er {line}."));
        var start = new Origin(tokens.Source, new TextSpan(tokens.Source.Content.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0, 0));
        return DialectHeader.Read(tokens.Source.Content) is not null
            ? finding
            : finding.With(Findings.Replace(
                new($"Begin the file with {line}", $"Begin het bestand met {line}", $"Begynd filen med {line}"), start, header + "\n", FixKind.Suggestion));
    }

    private static Finding Misplaced(TokenList tokens, StatementSyntax statement, BlockKind block)
    {
        var word = Words.Quoted(tokens.TextOf(statement.First).ToString());
        var places = JourneyVocabulary.All
            .Where(keyword => keyword.Word == statement.Definition!.Word)
            .SelectMany(keyword => keyword.StandsIn)
            .Distinct()
            .Take(MostPlaces)
            .Select(PlaceWords.In)
            .ToList();
        var here = PlaceWords.In(block);
        return LanguageRules.MisplacedKeyword.At(tokens.OriginOf(statement.First), new(
            $"{word} does not stand {here.English}; it stands {string.Join(", ", places.Select(place => place.English))}.",
            $"{word} hoort niet {here.Dutch}; het hoort {Words.Listed([.. places.Select(place => place.Dutch)], "of")}.",
            $"{word} hører ikke til {here.Danish}; det hører til {Words.Listed([.. places.Select(place => place.Danish)], "eller")}."));
    }

    private static Finding NoKeyword(TokenList tokens, StatementSyntax statement)
    {
        var shown = Words.Token(tokens, statement.First);
        return LanguageRules.SyntaxError.At(tokens.OriginOf(statement.First), new(
            $"{shown} stands where a keyword is expected. Begin the line with what it says, such as `need`.",
            $"Waar {shown} staat, hoort een sleutelwoord. Begin de regel met waar die over gaat, bijvoorbeeld `need`.",
            $"Hvor {shown} står, skal der stå et nøgleord. Begynd linjen med, hvad den handler om, for eksempel `need`."));
    }

    private static Finding StrayOpen(TokenList tokens, StatementSyntax statement) =>
        LanguageRules.SyntaxError.At(tokens.OriginOf(statement.First), new(
            "This { belongs to no statement. Write before it what it opens, such as `touchpoint checkout \"Checkout\"`.",
            "Deze { hoort nergens bij. Schrijf ervoor wat er begint, bijvoorbeeld `touchpoint checkout \"Checkout\"`.",
            "Denne { hører ikke til noget. Skriv foran den, hvad der begynder, for eksempel `touchpoint checkout \"Checkout\"`."));

    private static Finding StrayClose(TokenList tokens, StatementSyntax statement)
    {
        var place = tokens.OriginOf(statement.First);
        return LanguageRules.SyntaxError
            .At(place, new("This } closes nothing. Remove it.", "Deze } sluit niets af. Haal die weg.", "Denne } afslutter ikke noget. Fjern den."))
            .With(Findings.Replace(new("Remove the brace", "Haal de } weg", "Fjern }"), place, ""));
    }
}

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

        var nearest = Spelling.Nearest(tokens.TextOf(statement.First).ToString().ToLowerInvariant(), tokens.Dialect.WordsIn(block)) ?? meant.Word;
        return LanguageRules.UnknownKeyword
            .At(place, Phrase.Of(
                (word, nearest),
                static of => $"{of.word} is not known here; did you mean {Words.Quoted(of.nearest)}?",
                static of => $"{of.word} is hier niet bekend; bedoelde je {Words.Quoted(of.nearest)}?",
                static of => $"{of.word} er ikke kendt her; mente du {Words.Quoted(of.nearest)}?"))
            .With(Findings.ChangeTo(nearest, place));
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

using Journeys.Language.Text;

namespace Journeys.Language.Navigation.Completion;

/// <summary>Within a text that customers read: the words that the brand uses, and how its claims are put, in the text's language.</summary>
internal static class TextProposals
{
    public static IEnumerable<Proposal> For(CompletionPlace place)
    {
        var tokens = place.Tokens;
        if (place.Cursor.Statement is not { Definition.IsLocalizable: true } statement)
        {
            return [];
        }

        var language = place.LanguageOf(statement);
        var span = Typed(tokens.Source.Content, tokens[place.Cursor.Touched].Start + 1, place.Cursor.Offset);
        return Terms(place, language, span).Concat(Phrases(place, language, span)).Distinct();
    }

    private static IEnumerable<Proposal> Terms(CompletionPlace place, string language, TextSpan span)
    {
        var terms = place.Workspace.Terms.Where(term => term.Origin.File != place.File.Path).Concat(place.File.Model.Terms);
        return terms.Where(term => place.Workspace.LanguageOf(term.Word) == language)
            .Select(term => Words(term.Word.Value, span, term.Because?.Value, rank: 0));
    }

    private static IEnumerable<Proposal> Phrases(CompletionPlace place, string language, TextSpan span)
    {
        foreach (var claim in place.File.All(place.Workspace.Claims, place.File.Model.Claims))
        {
            foreach (var phrase in claim.Phrases.Where(phrase => place.Workspace.LanguageOf(phrase) == language))
            {
                yield return Words(phrase.Value, span, place.Workspace.Best(claim.Title, place.Request.Language)?.Value, rank: 1);
            }
        }
    }

    private static Proposal Words(string words, TextSpan span, string? detail, int rank) =>
        new(words, ProposalKind.Text, Quote(words), span) { Detail = detail, Rank = rank };

    /// <summary>Words as they stand between quotes.</summary>
    private static string Quote(string words) => words.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n");

    /// <summary>The letters of the word before the cursor.</summary>
    private static TextSpan Typed(string content, int first, int offset)
    {
        var start = offset;
        while (start > first && (char.IsLetterOrDigit(content[start - 1]) || content[start - 1] == '-'))
        {
            start--;
        }

        return TextSpan.FromBounds(start, offset);
    }
}

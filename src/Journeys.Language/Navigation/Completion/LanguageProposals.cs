using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation.Completion;

/// <summary>Proposes languages.</summary>
internal static class LanguageProposals
{
    /// <summary>The languages of the European Union's larger markets and their neighbours; others are typed.</summary>
    private static readonly string[] Common = ["en", "nl", "da", "de", "fr", "es", "it", "sv", "nb", "fi", "pl", "pt"];

    /// <summary>Behind <c>@</c>: those that the workspace speaks and the block does not say yet.</summary>
    public static IEnumerable<Proposal> Tags(CompletionPlace place)
    {
        var statement = place.Cursor.Statement;
        var written = statement?.Definition is { IsRepeatable: false } keyword
            ? place.Cursor.Block.Statements.Where(other => !ReferenceEquals(other, statement) && ReferenceEquals(other.Definition, keyword))
                .Select(place.LanguageOf).ToList()
            : [];
        return place.Languages.Where(language => !written.Contains(language)).Select((language, i) => Language(place, language, i));
    }

    /// <summary>Behind <c>languages</c>: in a journey those of the workspace, in the workspace the common ones.</summary>
    public static IEnumerable<Proposal> Names(CompletionPlace place) =>
        (place.Cursor.Block.Kind == BlockKind.Journey ? place.Languages : Common).Select((language, i) => Language(place, language, i));

    private static Proposal Language(CompletionPlace place, string language, int rank) =>
        new(language, ProposalKind.Language, language, place.Span) { Rank = rank };
}

using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation.Completion;

/// <summary>In the first comment of a file: the header that says in which language its keywords are.</summary>
internal static class DialectProposals
{
    private static readonly Phrase Help = new(
        "The language of this file's keywords", "De taal van de sleutelwoorden in dit bestand", "Sproget for nøgleordene i denne fil");

    public static IEnumerable<Proposal> For(CompletionPlace place)
    {
        var source = place.File.Tree.Source;
        if (source.PositionOf(place.Cursor.Offset).Line != 1)
        {
            return [];
        }

        var start = source.Content.IndexOf('#');
        var span = TextSpan.FromBounds(start, source.LineSpan(1).End);
        return Dialect.All.Where(dialect => dialect != Dialect.English)
            .Select(dialect => "# language: " + dialect.Language)
            .Select(header => new Proposal(header, ProposalKind.Language, header, span) { Detail = Help.In(place.Request.Language) });
    }
}

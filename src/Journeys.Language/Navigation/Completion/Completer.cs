using System.Collections.Immutable;
using Journeys.Language.Syntax;

namespace Journeys.Language.Navigation.Completion;

/// <summary>Proposes what could stand at an offset. A pure function: same file, same offset, same proposals.</summary>
public static class Completer
{
    /// <summary>The proposals at an offset, in the order to show them.</summary>
    /// <param name="file">The file within its workspace.</param>
    /// <param name="offset">Where; an offset outside the text counts as the nearest one inside.</param>
    /// <param name="request">What else to know.</param>
    public static ImmutableArray<Proposal> At(FileView file, int offset, CompletionRequest request)
    {
        var cursor = Cursor.At(file.Tree, offset);
        return [.. All(new CompletionPlace(file, cursor, request)).OrderBy(proposal => proposal.Rank).ThenBy(proposal => proposal.Label, StringComparer.Ordinal)];
    }

    private static IEnumerable<Proposal> All(CompletionPlace place)
    {
        var cursor = place.Cursor;
        if (cursor.IsInComment)
        {
            return DialectProposals.For(place);
        }

        if (cursor.TouchedKind is TokenKind.Text or TokenKind.Prose)
        {
            return cursor.IsInText ? TextProposals.For(place) : [];
        }

        var before = cursor.Before < 0 ? TokenKind.NewLine : place.Tokens[cursor.Before].Kind;
        if (before == TokenKind.At)
        {
            return LanguageProposals.Tags(place);
        }

        return cursor.Statement is null || before is TokenKind.NewLine or TokenKind.OpenBrace or TokenKind.CloseBrace
            ? KeywordProposals.For(place, rank: 0)
            : ArgumentProposals.For(place, cursor.Statement);
    }
}

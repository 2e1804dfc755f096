using System.Collections.Immutable;
using Journeys.Cli.Output.Changes;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Review;
using Journeys.Site;

namespace Journeys.Cli.Comparing;

/// <summary>Hands what was compared over to the site, which does not know how to compare.</summary>
internal static class SiteChanges
{
    private const int LongestValue = 600;

    /// <summary>The changes as the site shows them.</summary>
    /// <param name="against">What the other state is called.</param>
    /// <param name="before">The other state.</param>
    /// <param name="changes">The changes, in their order.</param>
    public static ChangeSet Of(string against, Workspace before, ImmutableArray<Change> changes) =>
        new(against, before, [.. changes.Select(Line)]);

    private static ChangeLine Line(Change change)
    {
        var shown = Phrase.Languages.Select(language => ShownChange.Of(change, language)).ToList();
        return new ChangeLine(
            Impact(change.Weight),
            ChangeWords.Word(change.Weight),
            change.Subject.Noun.One,
            change.Title,
            change.Path,
            new Phrase(shown[0].Field, shown[1].Field, shown[2].Field))
        {
            Titles = change.Titles,
            Before = Values(shown, row => row.Before),
            After = Values(shown, row => row.After),
            Journeys = change.Journey is { } own ? [own] : change.Reaches,
            IsShared = change.Journey is null,
            Place = change.Side == ChangeSide.After ? change.Origin : null,
        };
    }

    private static ImmutableArray<Phrase> Values(List<ShownChange> shown, Func<ShownChange, ImmutableArray<string>> read) =>
    [
        .. read(shown[0]).Select((value, i) => new Phrase(
            ShownChange.Short(value, LongestValue), ShownChange.Short(read(shown[1])[i], LongestValue), ShownChange.Short(read(shown[2])[i], LongestValue))),
    ];

    private static ChangeImpact Impact(ChangeWeight weight) => weight switch
    {
        ChangeWeight.Breaking => ChangeImpact.Breaking,
        ChangeWeight.Notable => ChangeImpact.Notable,
        _ => ChangeImpact.Minor,
    };
}

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
        new(against, before, [.. changes.Select(change => Line(change, LongestValue))]);

    /// <summary>A change as the site shows it.</summary>
    /// <param name="change">The change.</param>
    /// <param name="longest">How many letters of a value are shown at most.</param>
    public static ChangeLine Line(Change change, int longest)
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
            Before = Values(change, shown, row => row.Before, value => (value.Before, value.SpokenBefore), longest),
            After = Values(change, shown, row => row.After, value => (value.After, value.SpokenAfter), longest),
            Journeys = change.Journey is { } own ? [own] : change.Reaches,
            IsShared = change.Journey is null,
            Place = change.Side == ChangeSide.After ? change.Origin : null,
        };
    }

    /// <summary>The values of one side: amounts and dates as the reader of each language writes them, other things as they stand.</summary>
    private static ImmutableArray<Phrase> Values(
        Change change, List<ShownChange> shown, Func<ShownChange, ImmutableArray<string>> read, Func<ValueChange, (string? Text, Phrase? Spoken)> side, int longest)
    {
        var spoken = change.Values.Select(side).Where(value => value.Text is not null).Select(value => value.Spoken).ToArray();
        return [.. spoken.Select((phrase, i) => phrase ?? new Phrase(Short(0, i), Short(1, i), Short(2, i)))];

        string Short(int language, int i) => ShownChange.Short(read(shown[language])[i], longest);
    }

    private static ChangeImpact Impact(ChangeWeight weight) => weight switch
    {
        ChangeWeight.Breaking => ChangeImpact.Breaking,
        ChangeWeight.Notable => ChangeImpact.Notable,
        _ => ChangeImpact.Minor,
    };
}

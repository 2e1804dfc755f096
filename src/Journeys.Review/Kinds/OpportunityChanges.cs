using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Review.Comparing;

namespace Journeys.Review.Kinds;

/// <summary>What can change of an opportunity. It is an intention, so nothing of it changes for the customer yet.</summary>
internal static class OpportunityChanges
{
    public static readonly KindRules<Opportunity> Rules = new(Subject.Opportunity, NameKind.Opportunity, CommonFields.And<Opportunity>(
        new("impact", (it, _) => Reading.Plain(it.Impact)),
        new("effort", (it, _) => Reading.Plain(it.Effort)),
        new("owner", (it, reading) => reading.Name(it.Owner, NameKind.Team)),
        new("due", (it, _) => Reading.Plain(it.Due)),
        new("status", (it, _) => Reading.Choice(it.Status)),
        new("link", (it, _) => it.Link is { } link ? [Pictures.Of(link)] : [])));

    /// <summary>Compares the opportunities of a touchpoint or a stage.</summary>
    public static void Compare(
        ReviewContext context, Place place, (ImmutableArray<Opportunity> List, Reading Reading) before, (ImmutableArray<Opportunity> List, Reading Reading) after)
    {
        var matched = Matching.Of(
            before.List, after.List, it => Rules.ContentOf(it, before.Reading), it => Rules.ContentOf(it, after.Reading));
        foreach (var gone in matched.Gone)
        {
            context.Removed(Subject.Opportunity, ChangeWeight.Minor, gone, place, Rules.ContentOf(gone, before.Reading));
        }

        var hints = new Hints<Opportunity>(
            context, matched.Gone, matched.Added, it => Rules.ContentOf(it, before.Reading), it => Rules.ContentOf(it, after.Reading));
        foreach (var added in matched.Added)
        {
            context.Added(Subject.Opportunity, ChangeWeight.Minor, added, place, hints.For(added), Rules.ContentOf(added, after.Reading));
        }

        foreach (var (old, now) in matched.Pairs)
        {
            if (old.Name.Value != now.Name.Value)
            {
                context.Renamed(Subject.Opportunity, old, now, place);
            }

            Declared.Fields(context, Subject.Opportunity, Rules.Fields, place, false, (old, before.Reading), (now, after.Reading));
        }
    }

    /// <summary>All that opportunities say, as one text.</summary>
    public static string Content(ImmutableArray<Opportunity> list, Reading reading) => string.Join(
        '\u0004', list.Select(it => it.Name.Value + '\u0005' + Rules.ContentOf(it, reading)).Order(StringComparer.Ordinal));
}

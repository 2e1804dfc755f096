using Journeys.Language.Model;

namespace Journeys.Review.Comparing;

/// <summary>Compares the declarations of one kind at the top of files.</summary>
internal static class Declared
{
    /// <summary>Tells what came, went, was renamed or differs, and gives the pairs for whoever looks further into them.</summary>
    public static Matched<T> Compare<T>(ReviewContext context, KindRules<T> rules, DeclarationTable<T> before, DeclarationTable<T> after)
        where T : Declaration
    {
        var matched = Match(context, rules, before, after);
        foreach (var gone in matched.Gone)
        {
            Removed(context, rules, gone);
        }

        var hints = Hints(context, rules, matched);
        foreach (var added in matched.Added)
        {
            Added(context, rules, added, hints);
        }

        foreach (var (old, now) in matched.Pairs)
        {
            Pair(context, rules, old, now);
        }

        return matched;
    }

    /// <summary>Pairs the declarations and notes their new names; tells nothing yet.</summary>
    public static Matched<T> Match<T>(ReviewContext context, KindRules<T> rules, DeclarationTable<T> before, DeclarationTable<T> after)
        where T : Declaration => Matching.Of(
            before.All, after.All, it => rules.ContentOf(it, context.Before), it => rules.ContentOf(it, context.After), context.NamesOf(rules.Kind));

    /// <summary>What the new ones may have been.</summary>
    public static Hints<T> Hints<T>(ReviewContext context, KindRules<T> rules, Matched<T> matched)
        where T : Declaration => new(context, matched.Gone, matched.Added, it => rules.ContentOf(it, context.Before), it => rules.ContentOf(it, context.After));

    /// <summary>Tells that one is gone.</summary>
    public static void Removed<T>(ReviewContext context, KindRules<T> rules, T gone)
        where T : Declaration => context.Removed(
            rules.Subject, rules.Removed(context, gone), gone, At(context, rules, ChangeSide.Before, gone));

    /// <summary>Tells that one is new.</summary>
    public static void Added<T>(ReviewContext context, KindRules<T> rules, T added, Hints<T> hints)
        where T : Declaration => context.Added(
            rules.Subject, rules.Added(context, added), added, At(context, rules, ChangeSide.After, added), hints.For(added));

    /// <summary>Tells what differs between the two states of one.</summary>
    public static void Pair<T>(ReviewContext context, KindRules<T> rules, T old, T now)
        where T : Declaration
    {
        if (context.IsUntouched(old.Origin, now.Origin))
        {
            return;
        }

        var place = At(context, rules, ChangeSide.After, now);
        if (old.Name.Value != now.Name.Value)
        {
            context.Renamed(rules.Subject, old, now, place);
        }

        Fields(context, rules.Subject, rules.Fields, place, rules.IsInForce(context, old) || rules.IsInForce(context, now), (old, context.Before), (now, context.After));
    }

    /// <summary>Tells which fields differ; <paramref name="shown"/> is the present one under the title that it is shown by.</summary>
    public static void Fields<T>(
        ReviewContext context, Subject subject, IReadOnlyList<Field<T>> fields, Place place, bool isInForce, (T It, Reading Reading) old, (T It, Reading Reading) now, T? shown = null)
        where T : Declaration
    {
        foreach (var difference in FieldComparison.Compare(fields, old, now))
        {
            var weight = isInForce ? difference.Weight : ChangeWeight.Minor;
            context.Field(ChangeKind.Changed, subject, shown ?? now.It, place, difference with { Weight = weight });
        }
    }

    private static Place At<T>(ReviewContext context, KindRules<T> rules, ChangeSide side, T it)
        where T : Declaration => Place.Top with { Reaches = rules.Reaches(context, side, it.Name.Value) };
}

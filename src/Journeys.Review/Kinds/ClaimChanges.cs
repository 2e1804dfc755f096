using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Review.Comparing;

namespace Journeys.Review.Kinds;

/// <summary>What can change of a claim. Another value is a promise broken; a first value is a promise made.</summary>
internal static class ClaimChanges
{
    public static readonly KindRules<Claim> Rules = new(Subject.Claim, NameKind.Claim, CommonFields.And<Claim>(
        new("value", (it, _) => Value(it)) { Judge = (before, _) => before.Value is null ? ChangeWeight.Notable : ChangeWeight.Breaking },
        new("until", (it, _) => Reading.Plain(it.Until, it.UntilOrigin), ChangeWeight.Notable),
        new("phrase", (it, reading) => reading.Texts(it.Phrases)),
        new("watch", (it, reading) => reading.Texts(it.Watch))))
    {
        Added = (_, _) => ChangeWeight.Notable,
        Removed = (_, it) => it.Value is null ? ChangeWeight.Minor : ChangeWeight.Breaking,
        Reaches = (context, side, name) => context.UsageOn(side).JourneysPromising(name),
    };

    private static IEnumerable<Item> Value(Claim claim) => Reading.Value(claim.Value, claim.ValueOrigin)
        .Select(item => claim.Value is TextValue text && QuotedValue.Of(text) is { } meant ? item with { Canonical = Canonical.Of(meant) } : item);
}

using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Review.Comparing;

namespace Journeys.Review.Kinds;

/// <summary>What can change of a journey. A live one that is gone breaks what customers go through.</summary>
internal static class JourneyChanges
{
    public static readonly KindRules<Journey> Rules = new(Subject.Journey, NameKind.Journey, CommonFields.And<Journey>(
        new("status", (it, _) => Reading.Choice<JourneyStatus>(it.Status), ChangeWeight.Notable),
        new("persona", (it, reading) => reading.Name(it.Persona, NameKind.Persona), ChangeWeight.Notable),
        new("goal", (it, reading) => reading.Text(it.Goal)),
        new("owner", (it, reading) => reading.Name(it.Owner, NameKind.Team), ChangeWeight.Notable),
        new("stages", Model, ChangeWeight.Notable),
        new("languages", Languages, ChangeWeight.Notable) { ShowsWhole = true },
        new("tone", (it, reading) => reading.Name(it.Tone, NameKind.Tone)),
        new("within", (it, reading) => reading.Name(it.Within, NameKind.Journey)),
        new("variant", (it, reading) => it.Variant is { } variant ? [VariantOf(variant, reading)] : []),
        new("reviewed", (it, _) => Reading.Plain(it.Reviewed?.On, it.Reviewed?.Origin)),
        new("reviewed", (it, _) => Reading.Value(it.Reviewed?.Every).Select(item => item with { Place = it.Reviewed?.Origin })) { Part = "every" },
        new("tags", (it, reading) => reading.Names(it.Tags, NameKind.None)) { ShowsWhole = true },
        new("skip", (it, reading) => it.Skips.Select(skip => Skip(skip, reading)))))
    {
        Content = StageChanges.ContentOf,
        Removed = (_, it) => Usage.IsInForce(it) ? ChangeWeight.Breaking : ChangeWeight.Minor,
        Added = (_, it) => Usage.IsInForce(it) ? ChangeWeight.Notable : ChangeWeight.Minor,
        IsInForce = (_, it) => Usage.IsInForce(it),
    };

    /// <summary>Finds out which journey became which; tells nothing yet.</summary>
    public static Matched<Journey> Match(ReviewContext context) =>
        Declared.Match(context, Rules, context.Before.Workspace.Journeys, context.After.Workspace.Journeys);

    /// <summary>Tells all that differs in the journeys, with what is in them.</summary>
    public static void Tell(ReviewContext context, Matched<Journey> matched)
    {
        foreach (var gone in matched.Gone)
        {
            Declared.Removed(context, Rules, gone);
        }

        var hints = Declared.Hints(context, Rules, matched);
        foreach (var added in matched.Added)
        {
            Declared.Added(context, Rules, added, hints);
        }

        foreach (var (old, now) in matched.Pairs)
        {
            if (!context.IsUntouched(old.Origin, now.Origin) || old.Stages.Any(stage => stage.Items.Any(item => item.IsUse)))
            {
                new JourneyPair(context, old, now).Compare();
            }
        }
    }

    /// <summary>A journey that names no model has the standard one.</summary>
    private static IEnumerable<Item> Model(Journey journey, Reading reading)
    {
        var name = reading.NewName(NameKind.StageModel, journey.StageModel?.Value ?? StandardStages.Name);
        return [new Item(name, name) { Place = journey.StageModel?.Origin }];
    }

    /// <summary>A journey that names no language speaks all of the workspace's, and a change of those is the workspace's.</summary>
    private static IEnumerable<Item> Languages(Journey journey, Reading reading)
    {
        var names = journey.Languages.Select(language => language.Value).ToHashSet(StringComparer.Ordinal);
        var isAll = names.Count == 0 || reading.Workspace.Languages.All(names.Contains);
        return isAll ? [] : journey.Languages.Select(language => new Item(language.Value, language.Value) { Place = language.Origin });
    }

    private static Item VariantOf(Variant variant, Reading reading)
    {
        var of = reading.NewName(NameKind.Journey, variant.Of.Value);
        var text = $"{of} {Canonical.Word(variant.Kind)}";
        return new Item(text, text) { Place = variant.Origin };
    }

    private static Item Skip(Skip skip, Reading reading)
    {
        var stage = reading.NewName(NameKind.Stage, skip.Stage.Value);
        var title = reading.Titles.Stage(skip.Stage.Value);
        return skip.Because is { } because
            ? new Item(stage + "\0" + because.Value, $"{stage} ({because.Value})")
            {
                Place = skip.Origin,
                Named = new Phrase($"{title.English}: \"{because.Value}\"", $"{title.Dutch}, \"{because.Value}\"", $"{title.Danish}, \"{because.Value}\""),
            }
            : new Item(stage + "\0", stage) { Place = skip.Origin, Named = title };
    }
}

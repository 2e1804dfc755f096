using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Review.Comparing;

namespace Journeys.Review.Kinds;

/// <summary>What can change of a touchpoint, and what it weighs where customers meet it today.</summary>
internal static class TouchpointFields
{
    public static readonly Field<Touchpoint>[] All = CommonFields.And<Touchpoint>(
        new("status", (it, _) => Reading.Choice<TouchpointState>(it.Status?.State ?? TouchpointState.Live, it.Status?.Origin), ChangeWeight.Notable),
        new("status", (it, _) => Reading.Plain(it.Status?.Until, it.Status?.Origin)) { Part = "until" },
        new("critical", (it, _) => Reading.Choice(it.Critical?.Kind, it.Critical?.Origin)) { Judge = Criticality },
        new("critical", (it, reading) => reading.OneText(it.Critical?.Because)) { Part = "because" },
        new("priority", (it, _) => Reading.Choice(it.Priority?.Level, it.Priority?.Origin)) { Judge = Priority },
        new("priority", (it, reading) => reading.OneText(it.Priority?.Because)) { Part = "because" },
        new("channel", (it, reading) => reading.Names(it.Channels, NameKind.Channel), ChangeWeight.Notable) { ShowsWhole = true },
        new("need", (it, reading) => reading.Text(it.Need), ChangeWeight.Notable),
        new("says", Messages, ChangeWeight.Notable),
        new("says", Wordings) { Part = "wording", OnlyKeptGroups = true },
        new("owner", (it, reading) => reading.Name(it.Owner, NameKind.Team), ChangeWeight.Notable),
        new("moment", (it, reading) => reading.Text(it.Moment)),
        new("thinks", (it, reading) => reading.Text(it.Thinks)),
        new("quote", (it, reading) => reading.Text(it.Quote)),
        new("satisfaction", (it, _) => Reading.Score(it.Satisfaction)),
        new("satisfaction", (it, _) => Reading.Choice(it.Satisfaction?.Evidence, it.Satisfaction?.Origin)) { Part = "evidence" },
        new("satisfaction", (it, _) => Reading.Plain(it.Satisfaction?.On, it.Satisfaction?.Origin)) { Part = "on" },
        new("satisfaction", (it, reading) => reading.Name(it.Satisfaction?.FromMetric, NameKind.Metric).Concat(reading.OneText(it.Satisfaction?.FromText))) { Part = "from" },
        new("satisfaction", (it, _) => Reading.Plain(it.Satisfaction?.SampleSize, it.Satisfaction?.Origin)) { Part = "n" },
        new("emotion", (it, _) => Reading.Plain(it.Emotion?.Level, it.Emotion?.Origin)),
        new("emotion", (it, reading) => it.Emotion is { } emotion ? reading.Text(emotion.Words) : []) { Part = "words" },
        new("personalised", Personalised),
        new("metric", (it, reading) => it.Metrics.Select(use => Metric(use, reading))),
        new("feedback", (it, reading) => it.Feedback.Select(Feedback)),
        new("pain", (it, reading) => reading.Texts(it.Pains)),
        new("backstage", (it, reading) => reading.Texts(it.Backstage)),
        new("system", (it, reading) => reading.Texts(it.Systems)),
        new("then", Then),
        new("image", (it, _) => it.Images.Select(Pictures.Of)),
        new("link", (it, _) => it.Links.Select(Pictures.Of)),
        new("notes", (it, reading) => reading.Text(it.Notes)),
        new("code", (it, reading) => it.Code.Select(code => new Item(code.Value, code.Value) { Place = code.Origin })));

    /// <summary>All but where it leads: somewhere else it leads somewhere else.</summary>
    private static readonly Field<Touchpoint>[] Movable = [.. All.Where(field => field.Name != "then")];

    /// <summary>Whether much depends on a touchpoint.</summary>
    public static bool IsCritical(Touchpoint touchpoint) => touchpoint.Critical is { Kind: not CriticalKind.No };

    /// <summary>All that a touchpoint says, with its opportunities, as one text.</summary>
    public static string Content(Touchpoint touchpoint, Reading reading) =>
        FieldComparison.Content(All, touchpoint, reading) + OpportunityChanges.Content(touchpoint.Opportunities, reading);

    /// <summary>All that a touchpoint says wherever it stands.</summary>
    public static string ContentElsewhere(Touchpoint touchpoint, Reading reading) =>
        FieldComparison.Content(Movable, touchpoint, reading) + OpportunityChanges.Content(touchpoint.Opportunities, reading);

    private static ChangeWeight Criticality(Touchpoint before, Touchpoint after) =>
        IsCritical(before) && !IsCritical(after) ? ChangeWeight.Breaking : ChangeWeight.Notable;

    private static ChangeWeight Priority(Touchpoint before, Touchpoint after) =>
        IsCritical(before) && after.Priority is null ? ChangeWeight.Breaking : ChangeWeight.Notable;

    private static IEnumerable<Item> Messages(Touchpoint it, Reading reading) => it.Says
        .DistinctBy(saying => saying.Message.Value, StringComparer.Ordinal)
        .Select(saying => (name: reading.NewName(NameKind.Message, saying.Message.Value), saying))
        .Select(message => new Item(message.name, message.name)
        {
            Place = message.saying.Origin,
            Named = reading.Titles.Message(message.saying.Message),
            IsToldElsewhere = reading.Withdrawn.Contains(message.saying.Message.Value),
        });

    private static IEnumerable<Item> Wordings(Touchpoint it, Reading reading) => it.Says
        .Where(saying => !reading.Withdrawn.Contains(saying.Message.Value))
        .Select(saying => new Item(saying.Wording?.Value ?? "", saying.Wording?.Value, saying.Wording is null ? null : reading.Tag(saying.Language))
        {
            IsUntagged = saying.Language is null,
            Group = reading.NewName(NameKind.Message, saying.Message.Value),
            Place = saying.Origin,
        });

    private static IEnumerable<Item> Personalised(Touchpoint it, Reading reading) => it.Personalisations.SelectMany(use => use.With.Select(with =>
    {
        var basis = use.Basis is { } known ? Canonical.Word(known) : null;
        return new Item(with.Value + "\0" + basis, basis is null ? with.Value : $"{with.Value} ({basis})", reading.Tag(with.Language)) { IsUntagged = with.Language is null, Place = use.Origin };
    }));

    private static Item Metric(MetricUse use, Reading reading)
    {
        var metric = reading.NewName(NameKind.Metric, use.Metric.Value);
        var item = use.Target is { } target ? new Item($"{metric} {Canonical.Of(target)}", $"{metric} {target}") : new Item(metric, metric);
        return item with { Place = use.Origin };
    }

    private static Item Feedback(Feedback feedback)
    {
        var kind = Canonical.Word(feedback.Kind);
        var every = feedback.Every is { } length ? $" every {length}" : "";
        var via = feedback.Via is { } text ? $" via {text.Value}" : "";
        return new Item($"{kind}\0{(feedback.Every is { } known ? Canonical.Of(known) : "")}\0{feedback.Via?.Value}", kind + every + via) { Place = feedback.Origin };
    }

    private static IEnumerable<Item> Then(Touchpoint it, Reading reading) => it.Then.SelectMany(flow => flow.Targets.Select(target =>
    {
        var name = reading.TouchpointName(target.Value);
        var title = reading.Titles.Touchpoint(target.Value);
        return flow.When is { } when
            ? new Item(name + "\0" + when.Value, $"{name} ({when.Value})") { Place = target.Origin, Named = new($"{title.English} ({when.Value})", $"{title.Dutch} ({when.Value})", $"{title.Danish} ({when.Value})") }
            : new Item(name + "\0", name) { Place = target.Origin, Named = title };
    }));
}

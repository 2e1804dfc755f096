using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Journeys.Language.Model;
using Journeys.Site.Localisation;
using Journeys.Site.Markup;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>What a touchpoint says in each lane, as small pieces of HTML that maps, lists and touchpoint pages share.</summary>
internal sealed class Fragments(PageScope scope)
{
    private readonly Interface _texts = scope.Texts;

    private Formats Formats => _texts.Formats;

    private Workspace Workspace => scope.Workspace;

    public Html Moment(Touchpoint facts) => scope.Words(facts.Moment);

    public Html Need(Touchpoint facts) => scope.Words(facts.Need);

    /// <summary>The channels, each with a sign and the word for online or offline.</summary>
    public Html Channels(Touchpoint facts) => Several(facts.Channels, static (here, name) => here.Channel(name));

    /// <summary>The words that the brand uses here.</summary>
    public Html Says(Touchpoint facts) => facts.Says.IsEmpty ? Html.None : Several(ImmutableArray.CreateRange(Sayings.In(scope, facts), Saying));

    /// <summary>The score in words, with how it is known.</summary>
    public Html Satisfaction(Touchpoint facts) => facts.Satisfaction is { } satisfaction
        ? With(Score(satisfaction), Evidence(satisfaction))
        : Html.None;

    /// <summary>How a score is known, and for who does not see the curve the score itself.</summary>
    public Html SatisfactionNotes(Satisfaction satisfaction) =>
        With(Html.Format("<span class=\"sr\">{0}</span>", Score(satisfaction)), Evidence(satisfaction));

    /// <summary>A score with its bar, for a reader who sees it among others; of an aim both say that it is one.</summary>
    public Html ScoreWithBar(Satisfaction satisfaction)
    {
        var isAim = satisfaction.Evidence == Language.Model.Evidence.Proposed;
        return With(Score(satisfaction), isAim ? _texts["evidence.proposed"] : Html.None)
            + Curve.Bar(Math.Clamp(satisfaction.Score.OutOfFive, 0, 5), isAim);
    }

    public Html Emotion(Touchpoint facts) => facts.Emotion is not { } emotion
        ? Html.None
        : Html.Format(
            "<span class=\"feel feel{0}\">{1}</span> {2}",
            Html.Text(emotion.Level switch { < 0 => "-down", > 0 => "-up", _ => "-even" }),
            Formats.Signed(emotion.Level),
            scope.Words(emotion.Words));

    /// <summary>The customer's own words.</summary>
    public Html Thinks(Touchpoint facts) => facts is { Thinks.IsNone: true, Quote.IsNone: true }
        ? Html.None
        : Several(
            [.. new[] { facts.Thinks, facts.Quote }
                .Select(scope.Words)
                .Where(words => !words.IsNone)
                .Select(words => Html.Format("<q>{0}</q>", words))]);

    public Html Pains(Touchpoint facts) => Several(scope.Words(facts.Pains));

    public Html Opportunities(Touchpoint facts) => Opportunities(facts.Opportunities);

    public Html Opportunities(ImmutableArray<Opportunity> opportunities) => Several(opportunities, static (here, one) => here.Opportunity(one));

    /// <summary>What is measured at a touchpoint: each value against its target, where one is known.</summary>
    public Html Metrics(EffectiveTouchpoint touchpoint) => Metrics(touchpoint.Facts, touchpoint, false);

    /// <summary>The same with how each value is known, for the page of the touchpoint itself.</summary>
    /// <param name="facts">The touchpoint.</param>
    /// <param name="place">Where it stands; null for a shared one by itself.</param>
    public Html MetricsInFull(Touchpoint facts, EffectiveTouchpoint? place) => Metrics(facts, place, true);

    public Html Personalisation(Touchpoint facts) => Several(facts.Personalisations, static (here, one) => here.Personalisation(one));

    public Html Feedback(Touchpoint facts) => Several(facts.Feedback, static (here, one) => here.Feedback(one));

    public Html Backstage(Touchpoint facts) => Several(scope.Words(facts.Backstage));

    public Html Systems(Touchpoint facts) => Html.Join(", ", scope.Words(facts.Systems));

    /// <summary>Where the customer goes next, each with an arrow.</summary>
    public Html Then(Touchpoint facts, EffectiveJourney? journey) => facts.Then.IsEmpty
        ? Html.None
        : Several(Ways(facts, journey));

    /// <summary>The ways on one by one, each with its arrow and when it is taken.</summary>
    public ImmutableArray<Html> Ways(Touchpoint facts, EffectiveJourney? journey)
    {
        var ways = ImmutableArray.CreateBuilder<Html>(facts.Then.Length);
        foreach (var flow in facts.Then)
        {
            foreach (var target in flow.Targets)
            {
                ways.Add(Next(journey, target, flow.When));
            }
        }

        return ways.DrainToImmutable();
    }

    /// <summary>Why it is critical and how urgent: <c>Transaction · high priority</c>.</summary>
    public Html Weight(Touchpoint facts)
    {
        var critical = facts.Critical is { Kind: not CriticalKind.No } known ? _texts.Choice("critical.", known.Kind) : Html.None;
        var priority = facts.Priority is { } urgency ? _texts.Choice("priority.", urgency.Level) : Html.None;
        return Html.Join(" · ", [critical, priority]);
    }

    /// <summary>Whether it is still planned, or on its way out.</summary>
    public Html State(Touchpoint facts) => facts.Status switch
    {
        { State: TouchpointState.Planned, Until: null } => _texts["state.planned"],
        { State: TouchpointState.Planned, Until: { } day } => _texts.Format("state.planned-until", Formats.Day(day)),
        { State: TouchpointState.Retiring, Until: null } => _texts["state.retiring"],
        { State: TouchpointState.Retiring, Until: { } day } => _texts.Format("state.retiring-until", Formats.Day(day)),
        _ => Html.None,
    };

    /// <summary>A channel without its kind.</summary>
    public Html ChannelTitle(Identifier name) => Workspace.Channels.Find(name) is { } channel ? scope.Title(channel) : Html.Text(name.Value);

    public Html Team(Identifier? name) => name is not { } known
        ? Html.None
        : Workspace.Teams.Find(known) is { } team ? scope.Link(team) : Html.Text(known.Value);

    /// <summary>A team's title without a link, for where none can stand.</summary>
    public Html TeamTitle(Identifier name) =>
        Workspace.Teams.Find(name) is { } team ? scope.PlainTitle(team) : Html.Text(name.Value);

    /// <summary>Opportunities with who does them and by when, where that is known.</summary>
    public Html Work(ImmutableArray<Opportunity> opportunities) => Several(opportunities, static (here, one) => here.Work(one));

    /// <summary>An opportunity with who does it and by when, where that is known.</summary>
    public Html Work(Opportunity opportunity)
    {
        var notes = Notes(opportunity);
        if (opportunity.Owner is { } owner)
        {
            notes.Add(TeamTitle(owner));
        }

        if (opportunity.Due is { } due)
        {
            var isOverdue = opportunity.IsOpen && due < scope.Site.Input.Today;
            notes.Add(isOverdue ? Html.Format("{0} <span class=\"bad\">{1}</span>", Formats.Day(due), _texts["opportunity.overdue"]) : Formats.Day(due));
        }

        return With(scope.Title(opportunity), CollectionsMarshal.AsSpan(notes));
    }

    public Html Opportunity(Opportunity opportunity) => With(scope.Title(opportunity), CollectionsMarshal.AsSpan(Notes(opportunity)));

    private List<Html> Notes(Opportunity opportunity)
    {
        var notes = new List<Html>();
        if (opportunity.Impact is { } impact && opportunity.Effort is { } effort)
        {
            notes.Add(_texts.Format("impact-effort", Html.Number(impact), Html.Number(effort)));
        }

        if (opportunity.Status is { } status)
        {
            notes.Add(_texts.Choice("opportunity.", status));
        }

        return notes;
    }

    /// <summary>One thing as it is, several as a list.</summary>
    public static Html Several(ImmutableArray<Html> things) => things.Length switch
    {
        0 => Html.None,
        1 => things[0],
        _ => Html.List("<ul class=\"bits\">", "<li>", things.AsSpan(), "</li>", "</ul>"),
    };

    /// <summary>The same for things that are still to be shown; most touchpoints have none, and that is to cost nothing.</summary>
    private Html Several<T>(ImmutableArray<T> things, Func<Fragments, T, Html> show)
    {
        if (things.Length < 2)
        {
            return things.IsEmpty ? Html.None : show(this, things[0]);
        }

        var shown = new Html[things.Length];
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = show(this, things[i]);
        }

        return Several(ImmutableCollectionsMarshal.AsImmutableArray(shown));
    }

    /// <summary>Something with smaller notes behind it.</summary>
    private static Html With(Html thing, params ReadOnlySpan<Html> notes)
    {
        var joined = Html.Join(" · ", notes);
        return joined.IsNone ? thing : Html.Format("{0} <small>{1}</small>", thing, joined);
    }

    private Html Channel(Identifier name)
    {
        if (Workspace.Channels.Find(name) is not { } channel)
        {
            return Html.Text(name.Value);
        }

        var kind = channel.Kind switch { ChannelKind.Online => "online", ChannelKind.Offline => "offline", _ => null };
        return kind is null
            ? scope.Link(channel)
            : Html.Format("<span class=\"{0}\">{1}, {2}</span>", Html.Markup(kind), scope.Link(channel), _texts["channel.", kind]);
    }

    private Html Saying(SaidHere said) => Disputes.Said(scope, said);

    private Html Score(Satisfaction satisfaction) =>
        _texts.Format("out-of", Formats.Score(satisfaction.Score.Points), Formats.Number(satisfaction.Score.Maximum));

    private Html[] Evidence(Satisfaction satisfaction) =>
    [
        satisfaction.Evidence is { } evidence ? _texts.Choice("evidence.", evidence) : Html.None,
        satisfaction.On is { } day ? Formats.Day(day) : Html.None,
        Source(satisfaction),
        satisfaction.SampleSize is { } size ? _texts.Count("answers", size) : Html.None,
    ];

    private Html Source(Satisfaction satisfaction)
    {
        if (satisfaction.FromMetric is not { } metric)
        {
            return scope.Words(satisfaction.FromText);
        }

        return Workspace.Metrics.Find(metric) is { } known ? scope.Link(known) : Html.Text(metric.Value);
    }

    private Html Metrics(Touchpoint facts, EffectiveTouchpoint? place, bool isFull) => facts.Metrics.IsEmpty
        ? Html.None
        : Several(ImmutableArray.CreateRange(facts.Metrics, use => Workspace.Metrics.Find(use.Metric) is { } metric
            ? Metric(metric, use.Target ?? metric.Target, (place is null ? scope.Site.Measures.AtShared(metric, facts.Name) : scope.Site.Measures.At(metric, place))?.Latest, isFull)
            : Html.Text(use.Metric.Value)));

    private Html Metric(Metric metric, Language.Model.Comparison? target, MetricPeriod? measured, bool isFull)
    {
        var goal = target is null ? Html.None : _texts.Format("target", Formats.Target(target));
        if (measured is null)
        {
            return With(scope.Link(metric), goal);
        }

        var value = Html.Format(" <span class=\"measured\">{0}</span>", MetricValues.InWords(scope, metric, measured.Value));
        var verdict = MetricValues.Verdict(scope, TargetVerdicts.Of(metric, target, measured));
        return With(scope.Link(metric) + value, isFull ? [goal, verdict, .. MetricValues.Known(scope, metric, measured)] : [goal, verdict]);
    }

    private Html Personalisation(Personalisation personalisation)
    {
        var with = Html.Join(", ", scope.Words(personalisation.With));
        return personalisation.Basis is { } basis ? With(with, _texts.Choice("basis.", basis)) : with;
    }

    private Html Feedback(Feedback feedback)
    {
        var notes = new List<Html>();
        if (feedback.Every is { } every)
        {
            notes.Add(Formats.Every(every));
        }

        notes.Add(scope.Words(feedback.Via));
        return With(_texts.Choice("feedback.", feedback.Kind), CollectionsMarshal.AsSpan(notes));
    }

    private Html Next(EffectiveJourney? journey, Identifier target, LocalText? when)
    {
        var next = journey?.Touchpoint(target.Value);
        var link = next is null ? Html.Text(target.Value) : scope.Link(next);
        var arrow = Html.Format("<span class=\"arrow\" aria-hidden=\"true\">{0}</span> {1}", Html.Text("→"), link);
        return With(arrow, scope.Words(when));
    }
}

using Journeys.Language.Model;
using Journeys.Site.Localisation;
using Journeys.Site.Markup;

namespace Journeys.Site.Pages;

/// <summary>What a touchpoint says in each lane, as small pieces of HTML that maps, lists and touchpoint pages share.</summary>
internal sealed class Fragments(PageScope scope)
{
    private readonly Interface _texts = scope.Texts;

    private Formats Formats => _texts.Formats;

    private Workspace Workspace => scope.Workspace;

    public Html Moment(EffectiveTouchpoint touchpoint) => scope.Words(touchpoint.Facts.Moment);

    public Html Need(EffectiveTouchpoint touchpoint) => scope.Words(touchpoint.Facts.Need);

    /// <summary>The channels, each with a sign and the word for online or offline.</summary>
    public Html Channels(EffectiveTouchpoint touchpoint) =>
        Several([.. touchpoint.Facts.Channels.Select(Channel)]);

    /// <summary>The words that the brand uses here.</summary>
    public Html Says(EffectiveTouchpoint touchpoint) =>
        Several([.. Sayings.In(scope, touchpoint.Facts).Select(Saying)]);

    /// <summary>The score in words, with how it is known.</summary>
    public Html Satisfaction(EffectiveTouchpoint touchpoint)
    {
        if (touchpoint.Facts.Satisfaction is not { } satisfaction)
        {
            return Html.None;
        }

        var notes = new List<Html>();
        if (satisfaction.Evidence is { } evidence)
        {
            notes.Add(_texts["evidence." + evidence.ToString().ToLowerInvariant()]);
        }

        if (satisfaction.On is { } day)
        {
            notes.Add(Formats.Day(day));
        }

        notes.Add(Source(satisfaction));
        if (satisfaction.SampleSize is { } size)
        {
            notes.Add(_texts.Count("answers", size));
        }

        return With(_texts.Format("out-of", Formats.Score(satisfaction.Score.Points), Formats.Number(satisfaction.Score.Maximum)), notes);
    }

    public Html Emotion(EffectiveTouchpoint touchpoint) => touchpoint.Facts.Emotion is not { } emotion
        ? Html.None
        : Html.Format(
            "<span class=\"feel feel{0}\">{1}</span> {2}",
            Html.Text(emotion.Level switch { < 0 => "-down", > 0 => "-up", _ => "-even" }),
            Formats.Signed(emotion.Level),
            scope.Words(emotion.Words));

    /// <summary>The customer's own words.</summary>
    public Html Thinks(EffectiveTouchpoint touchpoint) => Several(
        [.. new[] { touchpoint.Facts.Thinks, touchpoint.Facts.Quote }
            .Select(scope.Words)
            .Where(words => !words.IsNone)
            .Select(words => Html.Format("<q>{0}</q>", words))]);

    public Html Pains(EffectiveTouchpoint touchpoint) => Several(scope.Words(touchpoint.Facts.Pains));

    public Html Opportunities(EffectiveTouchpoint touchpoint) => Several([.. touchpoint.Facts.Opportunities.Select(Opportunity)]);

    public Html Metrics(EffectiveTouchpoint touchpoint) => Several([.. touchpoint.Facts.Metrics.Select(Metric)]);

    public Html Personalisation(EffectiveTouchpoint touchpoint) =>
        Several([.. touchpoint.Facts.Personalisations.Select(Personalisation)]);

    public Html Feedback(EffectiveTouchpoint touchpoint) => Several([.. touchpoint.Facts.Feedback.Select(Feedback)]);

    public Html Backstage(EffectiveTouchpoint touchpoint) => Several(scope.Words(touchpoint.Facts.Backstage));

    public Html Systems(EffectiveTouchpoint touchpoint) => Html.Join(", ", scope.Words(touchpoint.Facts.Systems));

    /// <summary>Where the customer goes next, each with an arrow.</summary>
    public Html Then(EffectiveTouchpoint touchpoint) =>
        Several([.. touchpoint.Facts.Then.SelectMany(flow => flow.Targets.Select(target => Next(touchpoint, target, flow.When)))]);

    /// <summary>Why it is critical and how urgent: <c>Transaction · high priority</c>.</summary>
    public Html Weight(EffectiveTouchpoint touchpoint)
    {
        var parts = new List<Html>();
        if (touchpoint.Facts.Critical is { Kind: not CriticalKind.No } critical)
        {
            parts.Add(_texts["critical." + Kebab(critical.Kind.ToString())]);
        }

        if (touchpoint.Facts.Priority is { } priority)
        {
            parts.Add(_texts["priority." + priority.Level.ToString().ToLowerInvariant()]);
        }

        return Html.Join(" · ", parts);
    }

    /// <summary>Whether it is still planned, or on its way out.</summary>
    public Html State(EffectiveTouchpoint touchpoint) => touchpoint.Facts.Status switch
    {
        { State: TouchpointState.Planned, Until: null } => _texts["state.planned"],
        { State: TouchpointState.Planned, Until: { } day } => _texts.Format("state.planned-until", Formats.Day(day)),
        { State: TouchpointState.Retiring, Until: null } => _texts["state.retiring"],
        { State: TouchpointState.Retiring, Until: { } day } => _texts.Format("state.retiring-until", Formats.Day(day)),
        _ => Html.None,
    };

    public Html Team(Identifier? name) => name is not { } known
        ? Html.None
        : Workspace.Teams.Find(known) is { } team ? scope.Title(team) : Html.Text(known.Value);

    public Html Opportunity(Opportunity opportunity)
    {
        var notes = new List<Html>();
        if (opportunity.Impact is { } impact && opportunity.Effort is { } effort)
        {
            notes.Add(_texts.Format("impact-effort", Html.Number(impact), Html.Number(effort)));
        }

        if (opportunity.Status is { } status)
        {
            notes.Add(_texts["opportunity." + status.ToString().ToLowerInvariant()]);
        }

        return With(scope.Title(opportunity), notes);
    }

    /// <summary>One thing as it is, several as a list.</summary>
    public static Html Several(IReadOnlyCollection<Html> things) => things.Count switch
    {
        0 => Html.None,
        1 => things.First(),
        _ => Html.Format("<ul class=\"bits\">{0}</ul>", Html.Join("", things.Select(thing => Html.Format("<li>{0}</li>", thing)))),
    };

    internal static string Kebab(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) && i > 0 ? "-" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));

    /// <summary>Something with smaller notes behind it.</summary>
    private static Html With(Html thing, IEnumerable<Html> notes)
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
            ? scope.Title(channel)
            : Html.Format("<span class=\"{0}\">{1}, {2}</span>", Html.Markup(kind), scope.Title(channel), _texts["channel." + kind]);
    }

    private Html Saying(SaidHere said) => Html.Format("<q>{0}</q>", said.Words);

    private Html Source(Satisfaction satisfaction)
    {
        if (satisfaction.FromMetric is not { } metric)
        {
            return scope.Words(satisfaction.FromText);
        }

        return Workspace.Metrics.Find(metric) is { } known ? scope.Title(known) : Html.Text(metric.Value);
    }

    private Html Metric(MetricUse use)
    {
        var metric = Workspace.Metrics.Find(use.Metric);
        var title = metric is null ? Html.Text(use.Metric.Value) : scope.Title(metric);
        return (use.Target ?? metric?.Target) is { } target
            ? With(title, [_texts.Format("target", Formats.Target(target))])
            : title;
    }

    private Html Personalisation(Personalisation personalisation)
    {
        var with = Html.Join(", ", scope.Words(personalisation.With));
        return personalisation.Basis is { } basis ? With(with, [_texts["basis." + Kebab(basis.ToString())]]) : with;
    }

    private Html Feedback(Feedback feedback)
    {
        var notes = new List<Html>();
        if (feedback.Every is { } every)
        {
            notes.Add(Formats.Every(every));
        }

        notes.Add(scope.Words(feedback.Via));
        return With(_texts["feedback." + feedback.Kind.ToString().ToLowerInvariant()], notes);
    }

    private Html Next(EffectiveTouchpoint from, Identifier target, LocalText? when)
    {
        var next = from.Stage.Journey.Touchpoint(target.Value);
        var link = next is null ? Html.Text(target.Value) : scope.Link(next);
        var arrow = Html.Format("<span class=\"arrow\" aria-hidden=\"true\">{0}</span> {1}", Html.Text("→"), link);
        return With(arrow, [scope.Words(when)]);
    }
}

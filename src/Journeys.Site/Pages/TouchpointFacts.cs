using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>What is known of a touchpoint, as names with values. What it says has a place of its own on the page.</summary>
internal static class TouchpointFacts
{
    private const int MostKinds = 18;

    /// <param name="scope">The page.</param>
    /// <param name="facts">The touchpoint.</param>
    /// <param name="place">Where it stands; null for a shared one by itself.</param>
    /// <param name="owner">The team that looks after it.</param>
    public static ImmutableArray<FactView> Of(PageScope scope, Touchpoint facts, EffectiveTouchpoint? place, Identifier? owner)
    {
        var stage = place?.Stage;
        var fragments = new Fragments(scope);
        var bar = facts.OutOfFive() is { } score ? Curve.Bar(score) : Html.None;
        var known = ImmutableArray.CreateBuilder<FactView>(MostKinds);
        Lane("need", fragments.Need(facts));
        Lane("channel", fragments.Channels(facts), facts.Channels.Length);
        Fact("touchpoint.stage", stage is null ? Html.None : scope.LinkedTitle(stage));
        Fact("fact.owner", fragments.Team(owner));
        Fact("touchpoint.because", Reasons(scope, facts));
        Lane("satisfaction", fragments.Satisfaction(facts) + bar);
        Lane("emotion", fragments.Emotion(facts));
        Lane("thinks", fragments.Thinks(facts));
        Lane("pain", fragments.Pains(facts), facts.Pains.Length);
        Lane("opportunity", fragments.Work(facts.Opportunities), facts.Opportunities.Length);
        Lane("metric", fragments.MetricsInFull(facts, place), facts.Metrics.Length);
        Lane("personalised", fragments.Personalisation(facts));
        Lane("feedback", fragments.Feedback(facts));
        Lane("backstage", fragments.Backstage(facts));
        Lane("system", fragments.Systems(facts));
        Lane("then", fragments.Then(facts, stage?.Journey));
        Fact("touchpoint.links", facts.Links.IsEmpty ? Html.None : Fragments.Several(ImmutableArray.CreateRange(facts.Links, Link)));
        Fact("touchpoint.code", Code(scope, facts));
        known.AddRange(OwnFields.Of(scope, facts));
        return known.ToImmutable();

        void Lane(string kind, Html value, int count = 1) => Add(scope.Texts[count > 1 ? "lanes." : "lane.", kind], value, kind);
        void Fact(string key, Html value) => Add(scope.Texts[key], value, null);
        void Add(Html title, Html value, string? kind)
        {
            if (!value.IsNone)
            {
                known.Add(new FactView(title, value, kind));
            }
        }
    }

    private static Html Code(PageScope scope, Touchpoint facts) => facts.Code.IsEmpty
        ? Html.None
        : Fragments.Several([.. facts.Code.Where(code => IsOpen(scope, code)).Select(code => Html.Format("<code>{0}</code>", Html.Text(code.Value)))]);

    /// <summary>Code that was found stands in a table of its own, with its places.</summary>
    private static bool IsOpen(PageScope scope, LocalText code) => scope.Site.Input.Code.IsNone || scope.Site.Input.Code.FindGone(code.Value) is not null;

    private static Html Reasons(PageScope scope, Touchpoint facts) => (facts.Critical?.Because ?? facts.Priority?.Because) is null
        ? Html.None
        : Fragments.Several(
            [.. new[] { scope.Words(facts.Critical?.Because), scope.Words(facts.Priority?.Because) }.Where(reason => !reason.IsNone)]);

    private static Html Link(Link link)
    {
        var label = Html.Text(link.Label?.Value ?? link.Address.Value);
        return PageScope.Link(Address.Outside(link.Address.Value), label);
    }
}

using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The personas, and for each one the journeys and the moments that hurt.</summary>
internal static class PersonaPages
{
    private const int PageSize = 60;
    private const int MostMoments = 6;

    public static ListParts IndexParts(SiteModel site) => new(OverviewPaths.Personas, Overviews.Pages(site.Workspace.Personas).Length, PageSize);

    public static ListParts Parts(SiteModel site, Persona persona) =>
        new(OverviewPaths.Folder(OverviewPaths.Personas, persona.Name.Value), site.Usages.Of(persona).Length, PageSize);

    public static PersonasView Index(PageScope scope, int part)
    {
        var parts = IndexParts(scope.Site);
        return new PersonasView
        {
            Title = scope.Texts["nav.personas"],
            Description = scope.Texts["personas.lede"],
            Section = OverviewPaths.Personas,
            Crumbs = part == 1 ? [] : Overviews.Crumbs(scope, OverviewPaths.Personas),
            Heading = scope.Texts["nav.personas"],
            Lede = scope.Texts["personas.lede"],
            Cards = [.. Overviews.Pages(scope.Workspace.Personas)[parts.Of(part)].Select(persona => Card(scope, persona))],
            Pager = parts.Pager(scope, part),
        };
    }

    public static PersonaPageView Build(PageScope scope, Persona persona, int part)
    {
        var journeys = scope.Site.Usages.Of(persona);
        var parts = Parts(scope.Site, persona);
        var isFirst = part == 1;
        ImmutableArray<EffectiveTouchpoint> touchpoints = isFirst ? [.. journeys.SelectMany(journey => journey.Touchpoints)] : [];
        return new PersonaPageView
        {
            Title = scope.PlainTitle(persona),
            Description = scope.Plain(persona.Goal),
            Section = OverviewPaths.Personas,
            Crumbs = Overviews.Crumbs(scope, OverviewPaths.Personas),
            Source = scope.Site.SourceOf(persona.Name.Origin),
            Heading = scope.Title(persona),
            Lede = scope.Words(persona.Goal),
            Persona = JourneyPage.Person(scope, persona),
            Facts = isFirst ? Facts(scope, persona, journeys, touchpoints) : [],
            Worst = Places.Of(scope, scope.Texts["personas.worst"], Worst(touchpoints), scope.Texts["lane.pain"], touchpoint => Pains(scope, touchpoint)),
            Best = Places.Of(scope, scope.Texts["personas.best"], Best(touchpoints), scope.Texts["lane.thinks"], touchpoint => Thinks(scope, touchpoint)),
            Journeys = [.. journeys[parts.Of(part)].Select(journey => HomePage.Card(scope, scope.Site.SummaryOf(journey)))],
            Pager = parts.Pager(scope, part),
        };
    }

    private static PersonaCardView Card(PageScope scope, Persona persona)
    {
        var journeys = scope.Site.Usages.Of(persona);
        return new PersonaCardView(
            JourneyPage.Person(scope, persona) with { About = Html.None },
            scope.ToPage(OverviewPaths.Personas, persona),
            Facts(scope, persona, journeys, [.. journeys.SelectMany(journey => journey.Touchpoints)]));
    }

    private static ImmutableArray<FactView> Facts(
        PageScope scope, Persona persona, ImmutableArray<EffectiveJourney> journeys, ImmutableArray<EffectiveTouchpoint> touchpoints) =>
        Overviews.Known([
            new(scope.Texts["nav.journeys"], scope.Formats.Number(journeys.Length)),
            new(scope.Texts["fact.touchpoints"], scope.Formats.Number(touchpoints.Length)),
            Places.Average(scope, persona, touchpoints),
            .. OwnFields.Of(scope, persona),
        ]);

    private static ImmutableArray<EffectiveTouchpoint> Worst(ImmutableArray<EffectiveTouchpoint> touchpoints) =>
        Places.Worst(touchpoints.Where(touchpoint => touchpoint.OutOfFive() < TouchpointReading.High), MostMoments);

    private static ImmutableArray<EffectiveTouchpoint> Best(ImmutableArray<EffectiveTouchpoint> touchpoints) => [.. touchpoints
        .Where(touchpoint => touchpoint.OutOfFive() >= TouchpointReading.High)
        .OrderByDescending(touchpoint => touchpoint.OutOfFive())
        .Take(MostMoments / 2)];

    private static Html Pains(PageScope scope, EffectiveTouchpoint touchpoint) => new Fragments(scope).Pains(touchpoint.Facts);

    private static Html Thinks(PageScope scope, EffectiveTouchpoint touchpoint)
    {
        var fragments = new Fragments(scope);
        var words = fragments.Thinks(touchpoint.Facts);
        return words.IsNone ? fragments.Emotion(touchpoint.Facts) : words;
    }
}

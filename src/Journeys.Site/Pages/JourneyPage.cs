using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The page of a journey: the minute's facts, the map, and what is being done.</summary>
internal static class JourneyPage
{
    public static JourneyView Build(PageScope scope, JourneySummary summary)
    {
        var journey = summary.Journey.Declaration;
        var map = new MapBuilder(scope, summary.Journey);
        var persona = scope.Workspace.Personas.Find(journey.Persona);
        return new JourneyView
        {
            Title = scope.PlainTitle(journey),
            Description = scope.Plain(journey.Goal),
            Section = "journeys",
            Crumbs = Crumbs.Of(scope, summary.Journey),
            Source = scope.Site.SourceOf(journey.Name.Origin),
            Data = ApiFiles.Of(scope.Site, summary.Journey) is { } data ? scope.ToFile(data) : Address.None,
            Heading = scope.Title(journey),
            Lede = Lede(scope, journey, persona),
            Status = StatusOf(scope, journey.Status),
            Facts = JourneyFacts.Of(scope, summary),
            Map = map.Build(),
            Comparison = JourneyComparison.Of(scope, summary.Journey),
            Downloads = ImmutableArray.CreateRange(scope.Site.Input.Formats, format => new LinkView(
                scope.To(SitePaths.JourneyFile(journey.Name.Value, format.Kind)), scope.Texts["download." + format.Kind])),
            About = scope.Block(journey.About),
            Persona = persona is null ? null : Person(scope, persona),
            Findings = FindingViews.Notes(scope, summary.Findings, summary.Journey),
            Opportunities = OpportunitiesOf(scope, summary.Journey, map.Fragments),
            Relations = Relations(scope, summary.Journey),
        };
    }

    /// <summary>Draft or retired in words; nothing where the journey is in force.</summary>
    public static Html StatusOf(PageScope scope, JourneyStatus status) => status switch
    {
        JourneyStatus.Draft => scope.Texts["status.draft"],
        JourneyStatus.Retired => scope.Texts["status.retired"],
        _ => Html.None,
    };

    private static Html Lede(PageScope scope, Journey journey, Persona? persona)
    {
        var goal = scope.Words(journey.Goal);
        return persona is null || goal.IsNone
            ? goal
            : Html.Format("<span class=\"who\">{0}</span> {1}", scope.Link(persona) + Html.Text(":"), goal);
    }

    public static PersonaView Person(PageScope scope, Persona persona)
    {
        var picture = persona.Image is { } image ? new PageLinks(scope, "").Picture(image.Path.Value) : Address.None;
        return new PersonaView(
            scope.Link(persona),
            scope.Words(persona.Goal),
            scope.Words(persona.Quote),
            scope.Block(persona.About),
            picture,
            Html.Text(persona.Image?.Alternative?.Value ?? ""));
    }

    /// <summary>The opportunities that are open, by what they bring for the work they take.</summary>
    private static ImmutableArray<OpportunityView> OpportunitiesOf(PageScope scope, EffectiveJourney journey, Fragments fragments)
    {
        var ofTouchpoints = journey.Touchpoints.SelectMany(touchpoint =>
            touchpoint.Facts.Opportunities.Select(opportunity => (Opportunity: opportunity, Where: scope.Link(touchpoint))));
        var ofStages = journey.Stages.SelectMany(stage =>
            stage.Declaration.Opportunities.Select(opportunity => (Opportunity: opportunity, Where: scope.LinkedTitle(stage))));
        return [.. ofStages.Concat(ofTouchpoints)
            .Where(entry => entry.Opportunity.IsOpen)
            .OrderByDescending(entry => (entry.Opportunity.Impact ?? 0) - (entry.Opportunity.Effort ?? 0))
            .ThenByDescending(entry => entry.Opportunity.Impact ?? 0)
            .Select(entry => View(scope, entry.Opportunity, entry.Where, fragments))];
    }

    private static OpportunityView View(PageScope scope, Opportunity opportunity, Html where, Fragments fragments)
    {
        var link = opportunity.Link is { } written ? Address.Outside(written.Address.Value) : Address.None;
        return new OpportunityView(
            PageScope.Link(link, scope.Title(opportunity)),
            where,
            opportunity.Impact is { } impact ? Html.Number(impact) : Html.None,
            opportunity.Effort is { } effort ? Html.Number(effort) : Html.None,
            fragments.Team(opportunity.Owner),
            opportunity.Due is { } due ? scope.Formats.Day(due) : Html.None,
            opportunity.Status is { } status ? scope.Texts.Choice("opportunity.", status) : Html.None,
            opportunity.Due is { } day && day < scope.Site.Input.Today);
    }

    private static ImmutableArray<FactView> Relations(PageScope scope, EffectiveJourney journey)
    {
        var relations = ImmutableArray.CreateBuilder<FactView>();
        if (scope.Site.Journey(journey.Declaration.Within) is { } parent)
        {
            relations.Add(new FactView(scope.Texts["journey.within"], scope.Link(parent)));
        }

        var parts = scope.Site.PartsOf(journey);
        if (parts.Count > 0)
        {
            relations.Add(new FactView(scope.Texts["journey.parts"], Html.Join(", ", parts.Select(scope.Link))));
        }

        AddVariants(scope, journey, relations);
        if (WallPages.IsTalking(journey))
        {
            relations.Add(new FactView(scope.Texts["nav.messages"], WallPages.Link(scope, journey, scope.Texts["wall.title"])));
        }

        relations.AddRange(OwnFields.Of(scope, journey.Declaration));
        return relations.ToImmutable();
    }

    /// <summary>Today's journey beside the one to come: what this one is a variant of, and its variants.</summary>
    private static void AddVariants(PageScope scope, EffectiveJourney journey, ImmutableArray<FactView>.Builder relations)
    {
        if (journey.Declaration.Variant is { } variant && scope.Site.Journey(variant.Of) is { } original)
        {
            relations.Add(new FactView(scope.Texts[Kind(variant.Kind)], scope.Link(original)));
        }

        if (!scope.Site.HasVariants(journey))
        {
            return;
        }

        foreach (var variants in scope.Site.VariantsOf(journey).GroupBy(other => other.Declaration.Variant!.Kind).OrderBy(group => group.Key))
        {
            relations.Add(new FactView(
                scope.Texts["journey.variants." + variants.Key.ToString().ToLowerInvariant()], Html.Join(", ", variants.Select(other => Variant(scope, other)))));
        }
    }

    /// <summary>A variant, with the way to the comparison on its page.</summary>
    private static Html Variant(PageScope scope, EffectiveJourney variant) => scope.Link(variant) + Html.Format(
        " <small>{0}</small>", PageScope.Link(scope.To(SitePaths.Journey(variant.Name.Value), "compare"), scope.Texts["compare.see"]));

    private static string Kind(VariantKind kind) => kind == VariantKind.ToBe ? "journey.variant.tobe" : "journey.variant.asis";
}

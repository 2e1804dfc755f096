using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Measurement;

/// <summary>JRN6006: a metric in use does not say where its figures come from.</summary>
public sealed class MetricWithoutSource() : Rule(new RuleDescriptor(
    "JRN6006",
    "metric-without-source",
    Severity.Info,
    new(
        "A metric in use does not say where its figures come from.",
        "Een meting die gebruikt wordt, zegt niet waar de cijfers vandaan komen.",
        "En måling i brug siger ikke, hvor tallene kommer fra."),
    new(
        """
        A figure that nobody can look up is an opinion with decimals. With `source`, a file with the answers beside the journeys, anyone can
        check it, `measure` makes the figures of it, and the site draws them. An address may stand there too, for who wants to look; it is not
        read. A metric counts as in use when a touchpoint names it with `metric` or takes its `satisfaction` from it.
        """,
        """
        Een cijfer dat niemand kan opzoeken, is een mening met cijfers achter de komma. Met `source`, een bestand met de antwoorden naast de
        klantreizen, kan iedereen het nagaan, maakt `measure` er cijfers van en tekent de site die. Er mag ook een adres staan, voor wie wil
        kijken; dat wordt niet gelezen. Een meting is in gebruik als een contactmoment hem noemt met `metric` of er zijn `satisfaction` uit
        haalt.
        """,
        """
        Et tal, som ingen kan slå op, er en mening med decimaler. Med `source`, en fil med svarene ved siden af kunderejserne, kan alle
        efterprøve det, `measure` laver tallene af den, og sitet tegner dem. Der må også stå en adresse, for den, der vil se efter; den læses
        ikke. En måling er i brug, når et kontaktpunkt nævner den med `metric` eller tager sin `satisfaction` fra den.
        """),
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    team growth "Growth"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    metric visits "People who come in" count { target >= 200 } #! metric-without-source
    journey shoes "Buying shoes" {
      stages visit
      owner  growth
      stage come {
        touchpoint window "Shop window" {
          channel  shop
          need     "See what there is"
          says     hello
          critical first-contact
          priority high
          metric   visits
        }
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    team growth "Growth"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    metric visits "People who come in" count { target >= 200  source "feedback/visits.csv" }
    journey shoes "Buying shoes" {
      stages visit
      owner  growth
      stage come {
        touchpoint window "Shop window" {
          channel  shop
          need     "See what there is"
          says     hello
          critical first-contact
          priority high
          metric   visits
        }
      }
    }
    """,
    Spares.DraftAndRetired))
{
    /// <inheritdoc/>
    public override void CheckWorkspace(Workspace workspace, RuleContext context)
    {
        if (workspace.Metrics.All.All(metric => metric.Source is not null))
        {
            return;
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var touchpoint in workspace.Views.Where(view => view.Declaration.Status == JourneyStatus.Live).SelectMany(view => view.Touchpoints))
        {
            foreach (var name in Used(touchpoint.Facts))
            {
                if (workspace.Metrics.Find(name) is { Source: null } metric && told.Add(metric.Name.Value))
                {
                    context.Report(metric.Name.Origin, Message(Titles.Of(metric, workspace)), [Use(touchpoint, name)]);
                }
            }
        }
    }

    private static IEnumerable<Identifier> Used(Touchpoint facts)
    {
        foreach (var use in facts.Metrics)
        {
            yield return use.Metric;
        }

        if (facts.Satisfaction?.FromMetric is { } from)
        {
            yield return from;
        }
    }

    private static RelatedPlace Use(EffectiveTouchpoint touchpoint, Identifier name)
    {
        var title = Titles.Of(touchpoint);
        return new RelatedPlace(
            new Phrase($"\"{title}\" is measured by it", $"\"{title}\" wordt ermee gemeten", $"\"{title}\" bliver målt med den"), name.Origin);
    }

    private static Phrase Message(string title) => new(
        $"Metric \"{title}\" is in use and does not say where its figures come from. Add `source \"…\"`: the file with the answers, such as `feedback/nps.csv`.",
        $"Meting \"{title}\" wordt gebruikt en zegt niet waar de cijfers vandaan komen. Voeg `source \"…\"` toe: het bestand met de antwoorden, bijvoorbeeld `feedback/nps.csv`.",
        $"Målingen \"{title}\" er i brug og siger ikke, hvor tallene kommer fra. Tilføj `source \"…\"`: filen med svarene, for eksempel `feedback/nps.csv`.");
}

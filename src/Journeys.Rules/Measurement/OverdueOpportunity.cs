using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Measurement;

/// <summary>JRN6005: an opportunity is past its day and not done.</summary>
public sealed class OverdueOpportunity() : Rule(new RuleDescriptor(
    "JRN6005",
    "overdue-opportunity",
    Severity.Warning,
    new(
        "An opportunity is past its day and not done.",
        "Een kans is over de datum en niet klaar.",
        "En mulighed er over tiden og ikke gjort færdig."),
    new(
        """
        An opportunity is a promise of the team that something will go better for customers. Once its day has passed and nobody has said what
        became of it, the rest of the list is not believed either. Open is what is `proposed`, `planned`, `doing`, or without a `status`; the day
        itself still counts.
        """,
        """
        Een kans is een belofte van het team dat iets beter wordt voor klanten. Is de dag voorbij en heeft niemand gezegd wat ervan kwam, dan
        gelooft niemand de rest van de lijst nog. Open is wat `proposed`, `planned` of `doing` is, of geen `status` heeft; de dag zelf telt nog
        mee.
        """,
        """
        En mulighed er et løfte fra holdet om, at noget bliver bedre for kunderne. Når dagen er gået, og ingen har sagt, hvad det blev til, tror
        ingen på resten af listen. Åbent er det, der er `proposed`, `planned` eller `doing`, eller som ingen `status` har; selve dagen tæller
        med.
        """),
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    team growth "Growth"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
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
          feedback survey every 90d
          opportunity size-finder "Advice on sizes" { #! overdue-opportunity
            due    2026-09-30
            status planned
          }
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
          feedback survey every 90d
          opportunity size-finder "Advice on sizes" {
            due    2027-01-31
            status doing
          }
        }
      }
    }
    """,
    Spares.DraftAndRetired)
{
    NeedsToday = true,
})
{
    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        foreach (var stage in journey.Stages)
        {
            Check(stage.Declaration.Opportunities, context);
        }
    }

    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context) =>
        Check(touchpoint.Facts.Opportunities, context);

    private static void Check(ImmutableArray<Opportunity> opportunities, RuleContext context)
    {
        foreach (var opportunity in opportunities)
        {
            if (opportunity is { IsOpen: true, Due: { } due } && due < context.Today)
            {
                context.Report(opportunity.Name.Origin, Message(Titles.Of(opportunity, context.Workspace), due));
            }
        }
    }

    private static Phrase Message(string title, Date due) => new(
        $"Opportunity \"{title}\" was due by {due} and is not done. Say how it stands with `status done` or `status rejected`, or give it a day that you can keep.",
        Spoken.Dutch($"Kans \"{title}\" moest op {due} klaar zijn en is dat niet. Zeg hoe het ervoor staat met `status done` of `status rejected`, of geef hem een datum die je haalt."),
        Spoken.Danish($"Muligheden \"{title}\" skulle være færdig den {due} og er det ikke. Skriv, hvordan det går, med `status done` eller `status rejected`, eller giv den en dato, I kan nå."));
}

/// <summary>LOOP001: an opportunity that is worth much has somebody who does it, and a day.</summary>
public sealed class UnplannedImprovement() : Rule(new RuleDescriptor(
    "LOOP001",
    "unplanned-improvement",
    Severity.Warning,
    new Phrase(
        "An opportunity of great impact has no owner or no day.",
        "Een kans met veel effect heeft geen eigenaar of geen datum.",
        "En mulighed med stor effekt har ingen ejer eller ingen dato."),
    new Phrase(
        "What would help the customer most, and is nobody's, is still there next year. Give it a team and a day, or say that it is rejected.",
        "Wat de klant het meest zou helpen en van niemand is, staat er volgend jaar nog. Geef het een team en een datum, of zeg dat het is afgewezen.",
        "Det, der ville hjælpe kunden mest og ikke er nogens, står der også næste år. Giv det et team og en dato, eller sig, at det er afvist."),
    """
    team web "Web team"
    channel shop "Web shop" online
    journey shoes "Buying shoes" {
      stage decision {
        touchpoint checkout "Checkout" {
          channel     shop
          opportunity guest "Checkout without an account" { impact 5  owner web } #! unplanned-improvement
        }
      }
    }
    """,
    """
    team web "Web team"
    channel shop "Web shop" online
    journey shoes "Buying shoes" {
      stage decision {
        touchpoint checkout "Checkout" {
          channel     shop
          opportunity guest "Checkout without an account" { impact 5  owner web  due 2027-03-31 }
        }
      }
    }
    """))
{
    private const int GreatImpact = 4;

    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        foreach (var opportunity in touchpoint.Facts.Opportunities)
        {
            if (opportunity.IsOpen && opportunity.Impact >= GreatImpact && (opportunity.Owner is null || opportunity.Due is null))
            {
                context.Report(opportunity.Name.Origin, Message(opportunity));
            }
        }
    }

    private static Phrase Message(Opportunity opportunity)
    {
        var name = opportunity.Name.Value;
        return (opportunity.Owner, opportunity.Due) switch
        {
            (null, null) => new Phrase(
                $"Opportunity {name} has an impact of {opportunity.Impact}, and neither an owner nor a day.",
                $"Kans {name} heeft effect {opportunity.Impact}, en geen eigenaar en geen datum.",
                $"Mulighed {name} har effekt {opportunity.Impact}, men hverken ejer eller dato."),
            (null, _) => new Phrase(
                $"Opportunity {name} has an impact of {opportunity.Impact}, and no owner.",
                $"Kans {name} heeft effect {opportunity.Impact}, en geen eigenaar.",
                $"Mulighed {name} har effekt {opportunity.Impact}, men ingen ejer."),
            _ => new Phrase(
                $"Opportunity {name} has an impact of {opportunity.Impact}, and no day.",
                $"Kans {name} heeft effect {opportunity.Impact}, en geen datum.",
                $"Mulighed {name} har effekt {opportunity.Impact}, men ingen dato."),
        };
    }
}

using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Edits;

namespace Journeys.Rules.Critical;

/// <summary>JRN5006: a critical touchpoint does badly, and nothing is planned to make it better.</summary>
public sealed class UnmetCritical() : Rule(new RuleDescriptor(
    "JRN5006",
    "unmet-critical",
    Severity.Warning,
    new Phrase(
        "A critical touchpoint does badly and no opportunity is open.",
        "Een kritiek contactmoment doet het slecht en er staat geen kans open.",
        "Et kritisk kontaktpunkt klarer sig dårligt, og ingen mulighed er åben."),
    new Phrase(
        """
        Everyone can see that the customer is let down where it counts, and nothing says that anybody will do something about it.
        Write down the `opportunity`, even a small one; what is done or rejected no longer helps the customer of tomorrow.
        """,
        """
        Iedereen kan zien dat de klant in de kou staat waar het erop aankomt, en nergens staat dat iemand er iets aan doet. Schrijf de
        kans op met `opportunity`, ook een kleine; wat gedaan of afgewezen is, helpt de klant van morgen niet meer.
        """,
        """
        Alle kan se, at kunden bliver skuffet der, hvor det gælder, og ingen steder står der, at nogen gør noget ved det. Skriv
        muligheden ned med `opportunity`, også en lille; det, der er gjort eller afvist, hjælper ikke kunden i morgen.
        """),
    """
    workspace "Loopwinkel" { languages en }
    team floor "Shop floor"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      status draft
      owner  floor
      stage awareness {
        touchpoint window "Shop window" { channel shop  says hello  critical first-contact  priority high  satisfaction 2.5/5 } #! unmet-critical
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    team floor "Shop floor"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      status draft
      owner  floor
      stage awareness {
        touchpoint window "Shop window" {
          channel      shop
          says         hello
          critical     first-contact
          priority     high
          satisfaction 2.5/5
          opportunity  light "Light in the window at night" { status planned }
        }
      }
    }
    """))
{
    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        var stage = touchpoint.Stage.Declaration;
        if (touchpoint.IsUnresolved || stage.Opportunities.Any(opportunity => opportunity.IsOpen)
            || Shortfall.IfUnmet(touchpoint, context) is not { } shortfall)
        {
            return;
        }

        context.Report(
            shortfall.Place.Name.Origin, Message(Titles.Of(touchpoint), shortfall), Related(touchpoint, shortfall), Fixes(shortfall.Place));
    }

    private static Phrase Message(string title, Shortfall shortfall) => shortfall.Target is { } target
        ? new Phrase(
            $"Critical touchpoint \"{title}\" is at {shortfall.Reached.English}, its target is {target}, and no opportunity is open. Add: `opportunity NAME \"…\"`.",
            Spoken.Dutch($"Kritiek contactmoment \"{title}\" staat op {shortfall.Reached.Dutch}, het doel is {target}, en er staat geen kans open. Voeg toe: `opportunity NAAM \"…\"`."),
            Spoken.Danish($"Det kritiske kontaktpunkt \"{title}\" ligger på {shortfall.Reached.Danish}, målet er {target}, og ingen mulighed er åben. Tilføj: `opportunity NAVN \"…\"`."))
        : new Phrase(
            $"Critical touchpoint \"{title}\" is at {shortfall.Reached.English}, which is below 3/5, and no opportunity is open. Add: `opportunity NAME \"…\"`.",
            Spoken.Dutch($"Kritiek contactmoment \"{title}\" staat op {shortfall.Reached.Dutch}, dat is onder 3/5, en er staat geen kans open. Voeg toe: `opportunity NAAM \"…\"`."),
            Spoken.Danish($"Det kritiske kontaktpunkt \"{title}\" ligger på {shortfall.Reached.Danish}, altså under 3/5, og ingen mulighed er åben. Tilføj: `opportunity NAVN \"…\"`."));

    private static ImmutableArray<RelatedPlace> Related(EffectiveTouchpoint touchpoint, Shortfall shortfall)
    {
        var closed = touchpoint.Facts.Opportunities.Concat(touchpoint.Stage.Declaration.Opportunities);
        return shortfall.Related.AddRange(closed.Select(opportunity => new RelatedPlace(
            $"opportunity {opportunity.Name.Value} … status {(opportunity.Status == OpportunityStatus.Done ? "done" : "rejected")}", opportunity.Name.Origin)));
    }

    private static ImmutableArray<Fix> Fixes(Touchpoint statement)
    {
        var name = "better-" + statement.Name.Value;
        var isTaken = statement.Opportunities.Any(opportunity => opportunity.Name.Value == name);
        return !isTaken && StatementEdits.Append(statement.Origin, $"opportunity {name} \"…\" {{ status proposed }}") is { } edit
            ? [new Fix(
                new Phrase("Add an opportunity to fill in", "Voeg een kans toe om in te vullen", "Tilføj en mulighed, du kan udfylde"),
                FixKind.Suggestion,
                [edit])]
            : [];
    }
}

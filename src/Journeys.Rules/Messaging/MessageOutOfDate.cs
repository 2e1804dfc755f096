using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;

namespace Journeys.Rules.Messaging;

/// <summary>JRN4011: a live journey says a message before its first day or after its last.</summary>
public sealed class MessageOutOfDate() : Rule(new RuleDescriptor(
    "JRN4011",
    "message-out-of-date",
    Severity.Error,
    new Phrase(
        "A live journey says a message outside the days for which it was written.",
        "Een klantreis die live is, zegt een boodschap buiten de dagen waarvoor die geschreven is.",
        "En aktiv kunderejse siger et budskab uden for de dage, det er skrevet til."),
    new Phrase(
        """
        An offer that has ended is a promise that the brand no longer keeps, made again to everyone who comes by. One that has not
        begun yet sends customers to a counter where nobody knows of it.
        """,
        """
        Een actie die voorbij is, is een belofte die het merk niet meer nakomt en toch aan iedereen blijft doen. Een actie die nog
        niet begonnen is, stuurt klanten naar een balie waar niemand ervan weet.
        """,
        """
        Et tilbud, der er slut, er et løfte, som brandet ikke længere holder, men bliver ved med at give. Et tilbud, der ikke er
        begyndt endnu, sender kunden hen til en disk, hvor ingen kender det.
        """),
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    channel shop "Shop" offline
    team floor "Shop team" { contact "shop@loopwinkel.example" }
    message summer "Summer" {
      text  "All summer: a free gait analysis."
      from  2026-06-01
      until 2026-08-31
    }
    journey shoes "Buying shoes" {
      stages visit
      owner  floor
      stage come {
        touchpoint window "Shop window" {
          channel  shop
          need     "See what there is"
          says     summer #! message-out-of-date
          critical first-contact
          priority high
          feedback survey
        }
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    channel shop "Shop" offline
    team floor "Shop team" { contact "shop@loopwinkel.example" }
    message summer "Summer" {
      text "Always: a free gait analysis."
      from 2026-06-01
    }
    journey shoes "Buying shoes" {
      stages visit
      owner  floor
      stage come {
        touchpoint window "Shop window" {
          channel  shop
          need     "See what there is"
          says     summer
          critical first-contact
          priority high
          feedback survey
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
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        foreach (var saying in Sayings.FirstOfEach(touchpoint))
        {
            if (context.Workspace.Messages.Find(saying.Message) is not { IsNeverValid: false } message)
            {
                continue;
            }

            var title = Titles.Of(message, context.Workspace);
            if (message.Until is { } until && until < context.Today)
            {
                context.Report(saying.Origin, Ended(title, until, context.Today), Related("until", until, message.UntilOrigin));
            }
            else if (message.From is { } from && context.Today < from && !IsPlanned(touchpoint))
            {
                context.Report(saying.Origin, NotYet(title, from, context.Today), Related("from", from, message.FromOrigin));
            }
        }
    }

    /// <summary>A touchpoint that is still to come does not say anything yet.</summary>
    private static bool IsPlanned(EffectiveTouchpoint touchpoint) => touchpoint.Facts.Status?.State == TouchpointState.Planned;

    private static ImmutableArray<RelatedPlace> Related(string keyword, Date day, Origin? place)
    {
        var text = $"{keyword} {day}";
        return place is { } origin ? [new RelatedPlace(new Phrase(text, text, text), origin)] : [];
    }

    private static Phrase Ended(string title, Date until, Date today) => new(
        $"Message \"{title}\" may be said until {until}, and today is {today}. Take it out of this touchpoint, or give it a later `until`.",
        $"Boodschap \"{title}\" mag tot en met {until} gezegd worden, en het is nu {today}. Haal die hier weg, of geef er een latere `until` aan.",
        $"Budskabet \"{title}\" må siges til og med {until}, og i dag er det {today}. Fjern det her, eller giv det en senere `until`.");

    private static Phrase NotYet(string title, Date from, Date today) => new(
        $"Message \"{title}\" may be said from {from} on, and today is {today}. Wait with it here, or give it an earlier `from`.",
        $"Boodschap \"{title}\" mag pas vanaf {from} gezegd worden, en het is nu {today}. Wacht er hier nog mee, of geef er een eerdere `from` aan.",
        $"Budskabet \"{title}\" må først siges fra {from}, og i dag er det {today}. Vent med det her, eller giv det en tidligere `from`.");
}

using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;

namespace Journeys.Rules.Measurement;

/// <summary>JRN6010: something is told as done or known, on a day that is still to come.</summary>
public sealed class FutureFact() : Rule(new RuleDescriptor(
    "JRN6010",
    "future-fact",
    Severity.Warning,
    new(
        "Something is told as done or known, on a day that is still to come.",
        "Iets staat er als gedaan of bekend, op een dag die nog moet komen.",
        "Noget står som gjort eller kendt, på en dag, der endnu ikke er kommet."),
    new(
        """
        Nobody has looked at a journey on a day to come, nor asked customers on it. Mostly the year is a slip of the pen; then the journey seems
        fresh for a year too long, and no other rule tells that it is old. What is aimed at is `proposed`, and may have any day. Today itself
        counts as past.
        """,
        """
        Op een dag die nog moet komen, heeft niemand een klantreis nagekeken of klanten iets gevraagd. Meestal is het jaartal een verschrijving;
        dan lijkt de klantreis een jaar te lang vers, en zegt geen andere regel dat die oud is. Waar je naartoe wilt, is `proposed`, en mag elke
        dag hebben. Vandaag zelf telt als voorbij.
        """,
        """
        På en dag, der endnu ikke er kommet, har ingen set en kunderejse efter eller spurgt kunder. Oftest er årstallet en skrivefejl; så ser
        kunderejsen frisk ud et år for længe, og ingen anden regel siger, at den er gammel. Det, der sigtes efter, er `proposed` og må have
        enhver dag. Selve dagen i dag tæller som gået.
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
      reviewed 2099-11-01 every 90d #! future-fact
      stage come {
        touchpoint window "Shop window" {
          channel  shop
          need     "See what there is"
          says     hello
          critical first-contact
          priority high
          feedback survey every 90d
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
      reviewed 2026-11-01 every 90d
      stage come {
        touchpoint window "Shop window" {
          channel  shop
          need     "See what there is"
          says     hello
          critical first-contact
          priority high
          feedback survey every 90d
        }
      }
    }
    """)
{
    NeedsToday = true,
})
{
    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        if (journey.Declaration.Reviewed is { } review && review.On > context.Today)
        {
            context.Report(PlaceOf(review.On, review.Origin), Reviewed(review.On, context.Today));
        }
    }

    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        if (touchpoint.Facts.Satisfaction is { On: { } on, Evidence: not Evidence.Proposed } satisfaction && on > context.Today)
        {
            context.Report(PlaceOf(on, satisfaction.Origin), Known(on, context.Today));
        }
    }

    /// <summary>The day within its statement.</summary>
    private static Origin PlaceOf(Date day, Origin statement)
    {
        var written = day.ToString();
        var at = statement.Text.IndexOf(written, StringComparison.Ordinal);
        return at < 0 ? statement : statement.Slice(at, written.Length);
    }

    private static Phrase Reviewed(Date on, Date today) => new(
        $"The journey cannot have been looked at on {on}: today is {today}. Write the day on which it was.",
        Spoken.Dutch($"De klantreis kan niet op {on} zijn nagekeken: vandaag is het {today}. Schrijf de dag waarop dat was."),
        Spoken.Danish($"Kunderejsen kan ikke være set efter den {on}: i dag er det den {today}. Skriv den dag, det skete."));

    private static Phrase Known(Date on, Date today) => new(
        $"No customer can have been asked on {on}: today is {today}. Write the day of the answers, or `proposed` for what you aim at.",
        Spoken.Dutch($"Op {on} kan geen klant iets gevraagd zijn: vandaag is het {today}. Schrijf de dag van de antwoorden, of `proposed` voor waar je naartoe wilt."),
        Spoken.Danish($"Ingen kunde kan være spurgt den {on}: i dag er det den {today}. Skriv svarenes dag, eller `proposed` om det, I sigter efter."));
}

using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;

namespace Journeys.Rules.Measurement;

/// <summary>JRN6004: a satisfaction is older than the rhythm in which feedback is gathered.</summary>
public sealed class StaleFeedback() : Rule(new RuleDescriptor(
    "JRN6004",
    "stale-feedback",
    Severity.Warning,
    new(
        "A satisfaction is older than the rhythm in which feedback is gathered.",
        "Een tevredenheid is ouder dan het ritme waarin feedback wordt gevraagd.",
        "En tilfredshed er ældre end den rytme, som feedback bliver hentet i."),
    new(
        """
        The team says that it asks customers every so often, and the figure that it goes by is older than that. Either nobody asks any more, or
        the answers never reached the journey. Of several rhythms the shortest counts, the day itself still counts, and a month is a month of the
        calendar. A satisfaction without `on DATE`, or one that is only `proposed`, is not judged.
        """,
        """
        Het team zegt dat het klanten om de zoveel tijd iets vraagt, en het cijfer waar het op vaart, is ouder. Of niemand vraagt het nog, of de
        antwoorden kwamen nooit in de klantreis terecht. Van meer ritmes telt het kortste, de dag zelf telt nog mee, en een maand is een maand van
        de kalender. Een tevredenheid zonder `on DATE`, of een die alleen `proposed` is, wordt niet beoordeeld.
        """,
        """
        Holdet siger, at det spørger kunderne med jævne mellemrum, og det tal, det styrer efter, er ældre end det. Enten spørger ingen mere, eller
        også nåede svarene aldrig frem til kunderejsen. Af flere rytmer tæller den korteste, selve dagen tæller med, og en måned er en måned i
        kalenderen. En tilfredshed uden `on DATE`, eller en, der kun er `proposed`, bliver ikke bedømt.
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
        touchpoint window "Shop window" { #! stale-feedback
          channel  shop
          need     "See what there is"
          says     hello
          critical first-contact
          priority high
          satisfaction 4.1/5 observed on 2026-06-01
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
      stage come {
        touchpoint window "Shop window" {
          channel  shop
          need     "See what there is"
          says     hello
          critical first-contact
          priority high
          satisfaction 4.1/5 observed on 2026-11-01
          feedback survey every 90d
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
        if (touchpoint.Facts.Satisfaction is not { On: { } on, Evidence: not Evidence.Proposed } satisfaction
            || Shortest(touchpoint.Facts.Feedback, on) is not { } feedback)
        {
            return;
        }

        var due = on.Add(feedback.Every!);
        if (due < context.Today)
        {
            context.Report(
                Places.Of(touchpoint, satisfaction.Origin, feedback.Origin),
                Message(Titles.Of(touchpoint), on, due),
                [Related(satisfaction.Origin, on), Related(feedback)]);
        }
    }

    /// <summary>The feedback that was due first; null where none has a rhythm.</summary>
    private static Feedback? Shortest(ImmutableArray<Feedback> all, Date on)
    {
        Feedback? shortest = null;
        foreach (var feedback in all)
        {
            if (feedback.Every is { } every && (shortest is null || on.Add(every) < on.Add(shortest.Every!)))
            {
                shortest = feedback;
            }
        }

        return shortest;
    }

    private static RelatedPlace Related(Origin satisfaction, Date on) => new(
        Phrase.Of(
            on,
            static on => $"The satisfaction is of {on}",
            static on => Spoken.Dutch($"De tevredenheid is van {on}"),
            static on => Spoken.Danish($"Tilfredsheden er fra {on}")),
        satisfaction);

    private static RelatedPlace Related(Feedback feedback) => new(
        Phrase.Of(
            feedback.Every!,
            static every => $"Feedback is gathered every {every}",
            static every => Spoken.Dutch($"Feedback wordt elke {every} gevraagd"),
            static every => Spoken.Danish($"Feedback bliver hentet hver {every}")),
        feedback.Origin);

    private static Phrase Message(string title, Date on, Date due) => Phrase.Of(
        (title, on, due),
        static at => $"What customers think of \"{at.title}\" is known from {at.on}, and new feedback was due by {at.due}. Put the newest answers behind `satisfaction`, or set the rhythm that you keep.",
        static at => Spoken.Dutch($"Wat klanten van \"{at.title}\" vinden is bekend van {at.on}, en nieuwe feedback had er uiterlijk {at.due} moeten zijn. Zet de nieuwste antwoorden achter `satisfaction`, of kies het ritme dat je volhoudt."),
        static at => Spoken.Danish($"Hvad kunderne synes om \"{at.title}\", kendes fra {at.on}, og ny feedback skulle have været der senest {at.due}. Skriv de nyeste svar efter `satisfaction`, eller vælg den rytme, I kan holde."));
}

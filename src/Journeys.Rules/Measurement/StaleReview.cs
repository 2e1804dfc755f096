using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;

namespace Journeys.Rules.Measurement;

/// <summary>JRN6003: a journey was to be looked at again, and that day has passed.</summary>
public sealed class StaleReview() : Rule(new RuleDescriptor(
    "JRN6003",
    "stale-review",
    Severity.Warning,
    new(
        "A journey was to be looked at again, and that day has passed.",
        "Een klantreis zou opnieuw worden nagekeken, en die dag is voorbij.",
        "En kunderejse skulle ses efter igen, og den dag er gået."),
    new(
        """
        Channels, offers and habits change, and a map that nobody checks goes on looking true. The team said itself how often it looks: with
        `reviewed 2026-10-01 every 90d`, or with `review every 180d` in the workspace. The day itself still counts, and a month is a month of the
        calendar. A journey without `reviewed` is not judged.
        """,
        """
        Kanalen, aanbod en gewoonten veranderen, en een kaart die niemand naloopt, blijft er waar uitzien. Het team heeft zelf gezegd hoe vaak
        het kijkt: met `reviewed 2026-10-01 every 90d`, of met `review every 180d` in de workspace. De dag zelf telt nog mee, en een maand is een
        maand van de kalender. Een klantreis zonder `reviewed` wordt niet beoordeeld.
        """,
        """
        Kanaler, tilbud og vaner ændrer sig, og et kort, som ingen ser efter, bliver ved med at se sandt ud. Holdet har selv sagt, hvor tit det
        kigger: med `reviewed 2026-10-01 every 90d` eller med `review every 180d` i workspace. Selve dagen tæller med, og en måned er en måned i
        kalenderen. En kunderejse uden `reviewed` bliver ikke bedømt.
        """),
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    team growth "Growth"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" { #! stale-review
      stages visit
      owner  growth
      reviewed 2026-06-01 every 90d
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
    """,
    Spares.DraftAndRetired)
{
    NeedsToday = true,
})
{
    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        var settings = context.Workspace.Settings;
        if (journey.Declaration.Reviewed is not { } review || (review.Every ?? settings?.Review) is not { } every)
        {
            return;
        }

        var due = review.On.Add(every);
        if (due < context.Today)
        {
            context.Report(
                journey.Name.Origin,
                Message(Titles.Of(journey.Declaration, context.Workspace), review.On, due),
                Related(review, settings),
                [LookedAt(review, context.Today)]);
        }
    }

    private static ImmutableArray<RelatedPlace> Related(Review review, WorkspaceSettings? settings)
    {
        var last = new RelatedPlace(
            new Phrase($"Last looked at on {review.On}", Spoken.Dutch($"Voor het laatst nagekeken op {review.On}"), Spoken.Danish($"Sidst set efter den {review.On}")),
            review.Origin);
        if (review.Every is not null || settings is not { ReviewOrigin: { } rhythm, Review: { } every })
        {
            return [last];
        }

        var ofWorkspace = new Phrase(
            $"The workspace looks at every journey every {every}",
            Spoken.Dutch($"De workspace kijkt elke klantreis na, elke {every}"),
            Spoken.Danish($"Workspace ser alle kunderejser efter, hver {every}"));
        return [last, new RelatedPlace(ofWorkspace, rhythm)];
    }

    private static Fix LookedAt(Review review, Date today)
    {
        var written = review.On.ToString();
        var at = review.Origin.Text.IndexOf(written, StringComparison.Ordinal);
        return new Fix(
            new Phrase(
                $"It has been looked at today: reviewed {today}",
                $"Vandaag nagekeken: reviewed {today}",
                $"Set efter i dag: reviewed {today}"),
            FixKind.Suggestion,
            [new TextEdit(review.Origin.Slice(at, written.Length), today.ToString())]);
    }

    private static Phrase Message(string title, Date on, Date due) => new(
        $"Journey \"{title}\" was looked at on {on}, and again was due by {due}. Go through it with the people who know it, then set the new date behind `reviewed`.",
        Spoken.Dutch($"Klantreis \"{title}\" is nagekeken op {on} en moest uiterlijk {due} opnieuw. Loop hem na met de mensen die hem kennen, en zet dan de nieuwe datum achter `reviewed`."),
        Spoken.Danish($"Kunderejsen \"{title}\" blev set efter den {on} og skulle ses efter igen senest {due}. Gå den igennem med dem, der kender den, og sæt så den nye dato efter `reviewed`."));
}

using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;

namespace Journeys.Rules.Messaging;

/// <summary>JRN4010: a claim is promised before the decision, and from the decision on nobody says it again.</summary>
public sealed class BrokenPromise() : Rule(new RuleDescriptor(
    "JRN4010",
    "broken-promise",
    Severity.Warning,
    new Phrase(
        "A claim is promised before the decision, and from the decision on no touchpoint says it again.",
        "Een belofte wordt vóór de beslissing gedaan, en vanaf de beslissing zegt geen contactmoment die nog.",
        "Et løfte bliver givet før beslutningen, og fra beslutningen af siger intet kontaktpunkt det igen."),
    new Phrase(
        """
        What wins a customer must still be there when she pays and after. A promise that is heard only in the advertisement looks like
        bait, and at the till everyone asks whether it still holds.
        """,
        """
        Wat een klant over de streep trekt, moet er nog zijn als ze betaalt en daarna. Een belofte die alleen in de advertentie klinkt,
        lijkt op lokaas, en aan de kassa vraagt iedereen of het nog geldt.
        """,
        """
        Det, der vinder kunden, skal stadig være der, når hun betaler, og bagefter. Et løfte, der kun høres i annoncen, ligner et lokkemiddel,
        og ved kassen spørger alle, om det stadig gælder.
        """),
    """
    workspace "Loopwinkel" { languages en }
    stages visit {
      stage come "Come"  like awareness
      stage buy  "Buy"   like decision
    }
    channel shop "Shop" offline
    team floor "Shop team" { contact "shop@loopwinkel.example" }
    claim returns "Free returns" {
      value 30 days
      watch "return"
    }
    message free "Free returns" {
      text   "Return them within 30 days."
      claims returns
    }
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      stages visit
      owner  floor
      stage come {
        touchpoint window "Shop window" {
          channel  shop
          need     "See what there is"
          says     free #! broken-promise
          critical first-contact
          priority high
          feedback survey
        }
      }
      stage buy {
        touchpoint fitting "Fitting" {
          channel shop
          need    "Know that they fit"
          says    hello
        }
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    stages visit {
      stage come "Come"  like awareness
      stage buy  "Buy"   like decision
    }
    channel shop "Shop" offline
    team floor "Shop team" { contact "shop@loopwinkel.example" }
    claim returns "Free returns" {
      value 30 days
      watch "return"
    }
    message free "Free returns" {
      text   "Return them within 30 days."
      claims returns
    }
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      stages visit
      owner  floor
      stage come {
        touchpoint window "Shop window" {
          channel  shop
          need     "See what there is"
          says     free
          critical first-contact
          priority high
          feedback survey
        }
      }
      stage buy {
        touchpoint fitting "Fitting" {
          channel shop
          need    "Know that they fit"
          says    hello
          says    free
        }
      }
    }
    """,
    Spares.DraftAndRetired))
{
    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        var decision = StandardStages.Model.IndexOf("decision");
        var stages = journey.Model?.Stages ?? [];
        var from = stages.IsEmpty ? -1 : stages.ToList().FindIndex(stage => StandardStages.Model.IndexOf(stage.Like?.Value ?? stage.Name.Value) >= decision);
        var before = journey.Touchpoints.Where(touchpoint => touchpoint.Stage.ModelIndex >= 0 && touchpoint.Stage.ModelIndex < from).ToList();
        var behind = journey.Touchpoints.Where(touchpoint => from >= 0 && touchpoint.Stage.ModelIndex >= from).ToList();
        if (before.Count == 0 || behind.Count == 0)
        {
            return;
        }

        var broken = new List<(Saying Saying, Claim Claim)>();
        foreach (var claim in context.Workspace.Claims.All)
        {
            if (Promises.First(before, claim, context.Workspace, mayBeBare: false) is { } saying
                && Promises.First(behind, claim, context.Workspace, mayBeBare: true) is null)
            {
                broken.Add((saying, claim));
            }
        }

        foreach (var place in broken.GroupBy(item => item.Saying.Origin))
        {
            Report(place.Key, [.. place.Select(item => item.Claim)], behind[0], context);
        }
    }

    private static void Report(Origin place, ImmutableArray<Claim> claims, EffectiveTouchpoint later, RuleContext context)
    {
        var titles = Enumeration.Of(claims.Select(claim => $"\"{Titles.Of(claim, context.Workspace)}\""));
        var stage = later.Stage.Name;
        context.Report(
            place,
            Message(titles, stage.Value),
            [.. claims.Select(Related), new RelatedPlace(Later(stage.Value), stage.Origin)]);
    }

    private static RelatedPlace Related(Claim claim)
    {
        var text = $"claim {claim.Name.Value}";
        return new RelatedPlace(new Phrase(text, text, text), claim.Name.Origin);
    }

    private static Phrase Later(string stage) => new(
        $"from stage {stage} on nobody says it", $"vanaf fase {stage} zegt niemand het", $"fra fasen {stage} siger ingen det");

    private static Phrase Message(Phrase claims, string stage) => new(
        $"This promises {claims.English}, but from stage \"{stage}\" on no touchpoint says it again. Say it where the customer decides or later.",
        $"Hier beloof je {claims.Dutch}, maar vanaf fase \"{stage}\" zegt geen contactmoment het nog. Zeg het ook waar de klant beslist, of later.",
        $"Her lover du {claims.Danish}, men fra fasen \"{stage}\" siger intet kontaktpunkt det igen. Sig det, hvor kunden beslutter sig, eller senere.");
}

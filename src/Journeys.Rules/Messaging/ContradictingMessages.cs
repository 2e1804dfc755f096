using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Messaging;

/// <summary>JRN4012: two messages of one journey give one claim two values, and the claim does not say which is right.</summary>
public sealed class ContradictingMessages() : Rule(new RuleDescriptor(
    "JRN4012",
    "contradicting-messages",
    Severity.Error,
    new Phrase(
        "Two messages of one journey give one claim two values.",
        "Twee boodschappen in één klantreis geven één claim twee waarden.",
        "To budskaber i én kunderejse giver én claim to værdier."),
    new Phrase(
        """
        Two teams wrote two messages about the same promise, and the customer meets both on one way. She will hold the brand to the
        better one. Give the claim its `value`, and every text is checked against it. Values are compared within a language, since that is what
        a customer reads.
        """,
        """
        Twee teams schreven elk een boodschap over dezelfde belofte, en de klant komt beide op één reis tegen. Ze houdt het merk aan de
        mooiste. Geef de belofte een `value`, dan wordt elke tekst daaraan getoetst. Waarden worden binnen één taal vergeleken, want die leest
        een klant.
        """,
        """
        To team har skrevet hvert sit budskab om det samme løfte, og kunden møder begge på én rejse. Hun holder brandet fast på det bedste.
        Giv løftet en `value`, så bliver alle tekster holdt op mod den. Værdier sammenlignes inden for ét sprog, for det er det, kunden
        læser.
        """),
    """
    workspace "Loopwinkel" { languages en }
    team growth "Growth"
    channel shop "Shop" offline
    claim delivery "Home delivery" { watch "deliver" }
    message fast "Fast" {
      text   "Delivered within 2 days."
      claims delivery
    }
    message sure "Sure" {
      text   "Your parcel is delivered within 5 days."
      claims delivery
    }
    journey shoes "Buying shoes" {
      status draft
      owner  growth
      stage awareness {
        touchpoint window "Shop window" {
          channel  shop
          says     fast
          critical first-contact
          priority high
        }
        touchpoint shelf "Shelf" {
          channel shop
          says    sure #! contradicting-messages
        }
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    team growth "Growth"
    channel shop "Shop" offline
    claim delivery "Home delivery" { watch "deliver" }
    message fast "Fast" {
      text   "Delivered within 2 days."
      claims delivery
    }
    message sure "Sure" {
      text   "Your parcel is delivered within 48 hours."
      claims delivery
    }
    journey shoes "Buying shoes" {
      status draft
      owner  growth
      stage awareness {
        touchpoint window "Shop window" {
          channel  shop
          says     fast
          critical first-contact
          priority high
        }
        touchpoint shelf "Shelf" {
          channel shop
          says    sure
        }
      }
    }
    """))
{
    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        var claims = context.Workspace.Claims.All
            .Where(claim => WorkspaceTexts.Of(context.Workspace).Claims(context.Workspace.DefaultLanguage).Find(claim.Name.Value)?.Value is null)
            .ToList();
        if (claims.Count == 0)
        {
            return;
        }

        var given = Given.By(journey, claims);
        var clashes = claims.SelectMany(claim => Clashes(given[claim.Name.Value], claim));
        foreach (var place in clashes.GroupBy(clash => clash.Later.Saying.Origin))
        {
            var (earlier, later, claim) = place.First();
            context.Report(
                place.Key,
                Message(Titles.Of(later.Message, context.Workspace), later.Written, Titles.Of(earlier.Message, context.Workspace), earlier.Written, Titles.Of(claim, context.Workspace)),
                [Related(earlier), Related(claim)]);
        }
    }

    /// <summary>Of each message the first value that agrees with none that an earlier message gives.</summary>
    private static IEnumerable<(Given Earlier, Given Later, Claim Claim)> Clashes(List<Given> given, Claim claim)
    {
        var messages = given.GroupBy(value => value.Message.Name.Value, StringComparer.Ordinal).Select(group => group.ToList()).ToList();
        for (var later = 1; later < messages.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (Clash(messages[earlier], messages[later]) is { } clash)
                {
                    yield return (clash.Earlier, clash.Later, claim);
                    break;
                }
            }
        }
    }

    private static (Given Earlier, Given Later)? Clash(List<Given> earlier, List<Given> later)
    {
        foreach (var value in later)
        {
            // A customer reads one language: values in hers are compared, and those in others where hers has none.
            var known = earlier.FindAll(other => other.IsOfKind(value));
            var same = known.FindAll(other => other.Language == value.Language);
            same = same.Count > 0 ? same : known;
            var agrees = same.Exists(other => later.Exists(
                own => own.IsOfKind(other) && own.Language == value.Language && own.Value.Agrees(other.Value)));
            if (same.Count > 0 && !agrees)
            {
                return (same[0], value);
            }
        }

        return null;
    }

    private static RelatedPlace Related(Given given)
    {
        var text = $"says {given.Message.Name.Value}: \"{given.Written}\"";
        return new RelatedPlace(new Phrase(text, text, text), given.Saying.Origin);
    }

    private static RelatedPlace Related(Claim claim)
    {
        var name = claim.Name.Value;
        return new RelatedPlace(
            new Phrase($"claim {name} has no value", $"belofte {name} heeft geen value", $"løftet {name} har ingen value"), claim.Name.Origin);
    }

    private static Phrase Message(string later, string value, string earlier, string other, string claim) => new(
        $"Message \"{later}\" says \"{value}\" about \"{claim}\", and \"{earlier}\" says \"{other}\". Say the same in both, and give the claim its `value`.",
        $"Boodschap \"{later}\" zegt \"{value}\" over \"{claim}\", en \"{earlier}\" zegt \"{other}\". Zeg in beide hetzelfde, en geef de belofte een `value`.",
        $"Budskabet \"{later}\" siger \"{value}\" om \"{claim}\", og \"{earlier}\" siger \"{other}\". Sig det samme i begge, og giv løftet en `value`.");
}

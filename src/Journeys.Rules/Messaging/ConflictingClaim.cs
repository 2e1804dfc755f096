using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Claims;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Messaging;

/// <summary>JRN4001: a text gives another value than the claim it speaks of, or denies it.</summary>
public sealed class ConflictingClaim() : TextRule(new RuleDescriptor(
    "JRN4001",
    "conflicting-claim",
    Severity.Error,
    new Phrase(
        "A text says something else than the claim that it speaks of.",
        "Een tekst zegt iets anders dan de belofte waar hij over gaat.",
        "En tekst siger noget andet end det løfte, den handler om."),
    new Phrase(
        """
        The customer remembers the best promise that was made and holds the brand to it. Two values for one promise cost a
        conversation with customer service at best, and trust at worst. Values are compared, not spelled: two weeks are 14 days, half
        price is 50%, 45 cents is € 0.45, and to pay 80% is to get 20% off. What is only supposed, asked, true of one day, or said of customers is left alone.
        """,
        """
        De klant onthoudt de mooiste belofte die ooit gedaan is en houdt het merk eraan. Twee waarden voor één belofte kosten op zijn
        best een gesprek met de klantenservice, en op zijn slechtst vertrouwen. Waarden worden vergeleken, niet hun spelling: twee weken
        is 14 dagen, halve prijs is 50%, 45 cent is € 0,45, en wie 80% betaalt krijgt 20% korting. Wat alleen wordt verondersteld of gevraagd, voor één dag geldt of
        over klanten gaat, blijft buiten beschouwing.
        """,
        """
        Kunden husker det bedste løfte, der er givet, og holder brandet fast på det. To værdier for ét løfte koster i bedste fald en samtale
        med kundeservice og i værste fald tilliden. Værdier sammenlignes, ikke stavemåder: to uger er 14 dage, halv
        pris er 50 %, 50 øre er 0,50 kr., og den, der betaler 80 %, får 20 % rabat. Det, der kun antages eller spørges om, gælder én dag eller handler om kunder, tæller
        ikke.
        """),
    """
    workspace "Loopwinkel" { languages en }
    team floor "Shop floor"
    channel shop "Shop" offline
    claim free-returns "Free returns" {
      value 30 days
      watch "return"
    }
    message returns "Returns" {
      text   "Free returns within 14 days." #! conflicting-claim
      claims free-returns
    }
    journey shoes "Buying shoes" {
      owner floor
      status draft
      stage awareness {
        touchpoint window "Shop window" { channel shop  says returns  critical first-contact  priority high }
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    team floor "Shop floor"
    channel shop "Shop" offline
    claim free-returns "Free returns" {
      value 30 days
      watch "return"
    }
    message returns "Returns" {
      text   "Free returns within 30 days."
      claims free-returns
    }
    journey shoes "Buying shoes" {
      owner floor
      status draft
      stage awareness {
        touchpoint window "Shop window" { channel shop  says returns  critical first-contact  priority high }
      }
    }
    """))
{
    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        base.CheckTouchpoint(touchpoint, context);
        foreach (var moment in CustomerText.Moments(touchpoint))
        {
            CheckText(moment, context);
        }
    }

    private protected override void CheckText(CustomerText text, RuleContext context)
    {
        var texts = WorkspaceTexts.Of(context.Workspace);
        var lexicon = texts.Claims(text.Language);
        if (lexicon.Claims.Length == 0)
        {
            return;
        }

        var scan = texts.Scan(text.Text.Value, text.Language);
        var conflicts = new ClaimJudge(lexicon).Judge(scan, text.Claims, text.IsMoment);
        if (conflicts.Count > 0)
        {
            context.Report(
                text.Text.Origin,
                conflicts.Select(conflict => Message(conflict, scan, context.Workspace, text.Language)).Aggregate((left, right) => left + right),
                [.. conflicts.Select(conflict => Related(conflict.Claim.Claim))],
                new ClaimFixes(text, scan, lexicon, context.Workspace).For(conflicts));
        }
    }

    private static Phrase Message(ClaimConflict conflict, TextScan scan, Workspace workspace, string language)
    {
        var claim = conflict.Claim.Claim;
        var title = workspace.Best(claim.Title, language)?.Value ?? claim.Name.Value;
        var shown = $"\"{title}\" ({claim.Name.Value})";
        if (conflict.Value is not { } value)
        {
            return new Phrase(
                $"This text denies the claim {shown}. Say what the claim promises, or change the claim.",
                $"Deze tekst spreekt de belofte {shown} tegen. Zeg wat de belofte zegt, of pas de belofte aan.",
                $"Teksten modsiger løftet {shown}. Sig det, løftet siger, eller ret løftet.");
        }

        var start = scan.Tokens[value.First].Start;
        var written = scan.Text.Substring(start, scan.Tokens[value.Last].End - start);
        var promised = Promised(claim);
        var (inDutch, inDanish) = claim.Value is { } worth ? (Spoken.Of(worth).Dutch, Spoken.Of(worth).Danish) : (promised, promised);
        if (value.IsPriceLeft)
        {
            // "25%" to pay is no 25% off, and the figure alone would not show it.
            var isPrice = scan.IsAny(value.Last, scan.Language.Measures.Fractions.HalvedPrices);
            return new Phrase(
                $"By this text the customer pays \"{written}\"{(isPrice ? "" : " of the price")}, but the claim {shown} promises {promised}. Say the same here, or change the claim.",
                $"Volgens deze tekst betaalt de klant \"{written}\"{(isPrice ? "" : " van de prijs")}, maar de belofte {shown} belooft {inDutch}. Zeg hier hetzelfde, of pas de belofte aan.",
                $"Ifølge teksten betaler kunden \"{written}\"{(isPrice ? "" : " af prisen")}, men løftet {shown} lover {inDanish}. Sig det samme her, eller ret løftet.");
        }

        return new Phrase(
            $"This text says \"{written}\", but the claim {shown} promises {promised}. Say the same here, or change the claim.",
            $"Deze tekst zegt \"{written}\", maar de belofte {shown} belooft {inDutch}. Zeg hier hetzelfde, of pas de belofte aan.",
            $"Teksten siger \"{written}\", men løftet {shown} lover {inDanish}. Sig det samme her, eller ret løftet.");
    }

    private static string Promised(Claim claim) => claim.ValueOrigin is { } origin ? origin.Text : claim.Value!.ToString()!;

    private static RelatedPlace Related(Claim claim)
    {
        var text = claim.ValueOrigin is { } value ? $"claim {claim.Name.Value}: value {value.Text}" : $"claim {claim.Name.Value}";
        return new RelatedPlace(new Phrase(text, text, text), claim.ValueOrigin ?? claim.Name.Origin);
    }
}

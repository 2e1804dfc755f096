using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Language.Text;
using Journeys.Rules.Edits;

namespace Journeys.Rules.Critical;

/// <summary>JRN5002: a touchpoint looks critical and says neither that it is nor that it is not.</summary>
public sealed class UndeclaredCritical() : Rule(new RuleDescriptor(
    "JRN5002",
    "undeclared-critical",
    Severity.Warning,
    new Phrase(
        "A touchpoint looks critical and does not say whether it is.",
        "Een contactmoment lijkt kritiek en zegt niet of het dat is.",
        "Et kontaktpunkt ser kritisk ud og siger ikke, om det er det."),
    new Phrase(
        """
        First contact, paying, the first use and customer service decide what a customer thinks of a brand. A touchpoint that looks
        like one of them should say so, and get its priority, or say why it is not: `critical no because "…"`.
        """,
        """
        Het eerste contact, betalen, het eerste gebruik en de klantenservice bepalen wat een klant van een merk vindt. Een contactmoment
        dat daarop lijkt, hoort dat te zeggen en een prioriteit te krijgen, of te zeggen waarom het anders zit: `critical no because "…"`.
        """,
        """
        Den første kontakt, betaling, den første brug og kundeservice afgør, hvad en kunde synes om et brand. Et kontaktpunkt, der ligner
        et af dem, bør sige det og få en prioritet, eller sige, hvorfor det ikke er det: `critical no because "…"`.
        """),
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    team floor "Shop floor"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      owner floor
      stages visit
      stage come {
        touchpoint window "Shop window" { channel shop  need "See what there is"  says hello } #! undeclared-critical
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    stages visit { stage come "Come" }
    team floor "Shop floor"
    channel shop "Shop" offline
    message hello "Hello" { text "Come in and try them on." }
    journey shoes "Buying shoes" {
      owner floor
      stages visit
      stage come {
        touchpoint window "Shop window" { channel shop  need "See what there is"  says hello  critical first-contact  priority high  feedback survey every 90d }
      }
    }
    """,
    Spares.DraftAndRetired))
{
    private const string Awareness = "awareness";

    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        var first = BeginsWithBrand(journey) && !journey.Touchpoints.IsEmpty ? journey.Touchpoints[0] : null;
        foreach (var touchpoint in journey.Touchpoints)
        {
            if (touchpoint.IsUnresolved || touchpoint.Facts.Critical is not null || touchpoint.Facts.Unread.HasFlag(UnreadStatements.Critical))
            {
                continue;
            }

            if (CriticalGuess.ByWords(touchpoint) is { } guess)
            {
                var place = touchpoint.PlaceFor(guess.Cause);
                var cause = new RelatedPlace(guess.Cause.Text, guess.Cause);
                context.Report(place, ByWords(Titles.Of(touchpoint), guess), [cause], Declare(touchpoint, place, guess.Kind));
            }
            else if (touchpoint == first)
            {
                context.Report(touchpoint.Name.Origin, ByPlace(Titles.Of(touchpoint)), fixes: Declare(touchpoint, touchpoint.Name.Origin, CriticalKind.FirstContact));
            }
        }
    }

    /// <summary>Whether the customer meets the brand here for the first time.</summary>
    private static bool BeginsWithBrand(EffectiveJourney journey) =>
        journey.Declaration.Within is null && !journey.Declaration.Skips.Any(skip => IsAwareness(skip.Stage.Value, journey.Model));

    private static bool IsAwareness(string stage, StageModel? model)
    {
        var index = model?.IndexOf(stage) ?? -1;
        return (index < 0 ? stage : model!.Stages[index].Like?.Value ?? stage) == Awareness;
    }

    /// <summary>Says so at the end of the block; in the use where only that looks critical.</summary>
    private static ImmutableArray<Fix> Declare(EffectiveTouchpoint touchpoint, Origin place, CriticalKind kind)
    {
        var kindWord = Criticals.Word(kind);
        var title = new Phrase(
            $"Declare it critical ({kindWord}), with priority high",
            $"Markeer het als kritiek ({kindWord}), met prioriteit high",
            $"Markér det som kritisk ({kindWord}), med prioritet high");
        var isRanked = touchpoint.Facts.Priority is not null;
        string[] statements = isRanked ? [$"critical {kindWord}"] : [$"critical {kindWord}", "priority high"];
        var declaration = place == touchpoint.PlaceOfLack ? touchpoint.Declaration : touchpoint.Overrides!;
        return StatementEdits.Append(declaration.Origin, statements) is { } edit ? [new Fix(title, FixKind.Suggestion, [edit])] : [];
    }

    private static Phrase ByWords(string title, CriticalGuess guess)
    {
        var kind = Criticals.Word(guess.Kind);
        return new Phrase(
            $"Touchpoint \"{title}\" looks critical ({kind}, by \"{guess.Word}\") and does not say so. Add `critical {kind}` with a priority, or `critical no because \"…\"`.",
            $"Contactmoment \"{title}\" lijkt kritiek ({kind}, door \"{guess.Word}\") en zegt dat niet. Voeg `critical {kind}` toe met een prioriteit, of `critical no because \"…\"`.",
            $"Kontaktpunktet \"{title}\" ser kritisk ud ({kind}, på grund af \"{guess.Word}\") og siger det ikke. Tilføj `critical {kind}` med en prioritet, eller `critical no because \"…\"`.");
    }

    private static Phrase ByPlace(string title) => new(
        $"Touchpoint \"{title}\" is where this journey begins, the customer's first contact, and does not say whether it is critical. Add `critical first-contact` with a priority, or `critical no because \"…\"`.",
        $"Met contactmoment \"{title}\" begint deze klantreis, het eerste contact van de klant, en er staat niet of het kritiek is. Voeg `critical first-contact` toe met een prioriteit, of `critical no because \"…\"`.",
        $"Med kontaktpunktet \"{title}\" begynder kunderejsen, kundens første kontakt, og der står ikke, om det er kritisk. Tilføj `critical first-contact` med en prioritet, eller `critical no because \"…\"`.");
}

using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Edits;

namespace Journeys.Rules.CustomerData;

/// <summary>JRN7001: data of customers is used without saying on which ground.</summary>
public sealed class PersonalisedWithoutBasis() : Rule(new RuleDescriptor(
    "JRN7001",
    "personalised-without-basis",
    Severity.Warning,
    new(
        "Data of customers is used without saying on which ground.",
        "Gegevens van klanten worden gebruikt zonder te zeggen op welke grond.",
        "Kundernes data bliver brugt, uden at det siges på hvilket grundlag."),
    new(
        """
        Who uses what is known of a customer needs a ground for it (GDPR, article 6), and the customer may ask which. Deciding it here, where the
        touchpoint is drawn, is cheap; finding out later that there was none is not. Write it behind `personalised with`: `basis consent`,
        `contract`, `legal-obligation`, `vital-interests`, `public-task` or `legitimate-interests`. A translation of a statement that has its basis
        needs none of its own.
        """,
        """
        Wie gebruikt wat er over een klant bekend is, heeft daar een grondslag voor nodig (AVG, artikel 6), en de klant mag vragen welke. Dat hier
        beslissen, waar het contactmoment wordt getekend, kost weinig; later ontdekken dat er geen was, kost veel. Schrijf het achter
        `personalised with`: `basis consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task` of `legitimate-interests`. Een
        vertaling van een regel die zijn grondslag al heeft, hoeft er zelf geen.
        """,
        """
        Den, der bruger det, man ved om en kunde, skal have et grundlag for det (GDPR, artikel 6), og kunden må spørge hvilket. Det er billigt at
        afgøre her, hvor kontaktpunktet bliver tegnet, og dyrt senere at opdage, at der ikke var noget. Skriv det efter `personalised with`:
        `basis consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task` eller `legitimate-interests`. En oversættelse af en linje,
        der har sit grundlag, behøver ikke sit eget.
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
        touchpoint window "Shop window" { #! personalised-without-basis
          channel  shop
          need     "See what there is"
          says     hello
          critical first-contact
          priority high
          feedback survey every 90d
          personalised with "last purchase"
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
          feedback survey every 90d
          personalised with "last purchase" basis contract
        }
      }
    }
    """)
{
    AsksFor = UnreadStatements.Personalised,
})
{
    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        if (touchpoint.Facts.Personalisations.IsEmpty)
        {
            return;
        }

        Personalisation[] bare = [.. Bare(touchpoint.Facts.Personalisations)];
        if (bare.Length > 0)
        {
            context.Report(
                touchpoint.PlaceFor(bare[0].Origin),
                Message(Titles.Of(touchpoint), Data(bare[0])),
                fixes: [Consent(bare)]);
        }
    }

    /// <summary>
    /// The statements without a basis, save translations: the second in Danish says the same as the second in Dutch, which may
    /// have it.
    /// </summary>
    private static IEnumerable<Personalisation> Bare(ImmutableArray<Personalisation> all)
    {
        var covered = new HashSet<int>();
        var open = new List<(int Number, Personalisation Statement)>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var statement in all)
        {
            var language = statement.With.IsEmpty ? "" : statement.With[0].Language ?? "";
            counts.TryGetValue(language, out var number);
            counts[language] = number + 1;
            if (statement.Basis is null)
            {
                open.Add((number, statement));
            }
            else
            {
                covered.Add(number);
            }
        }

        return open.Where(item => !covered.Contains(item.Number)).Select(item => item.Statement);
    }

    private static string Data(Personalisation statement) => string.Join(", ", statement.With.Select(text => $"\"{text.Value}\""));

    private static Fix Consent(Personalisation[] bare) => new(
        new Phrase("The customer has consented: basis consent", "De klant gaf toestemming: basis consent", "Kunden har givet samtykke: basis consent"),
        FixKind.Suggestion,
        [.. bare.Select(statement => StatementEdits.Extend(statement.Origin, "basis", "consent"))]);

    private static Phrase Message(string title, string data) => new(
        $"Touchpoint \"{title}\" uses {data} of the customer and does not say on which ground. Add it, such as `basis consent` or `basis contract`.",
        $"Contactmoment \"{title}\" gebruikt {data} van de klant en zegt niet op welke grondslag. Voeg die toe, zoals `basis consent` of `basis contract`.",
        $"Kontaktpunktet \"{title}\" bruger {data} om kunden og siger ikke på hvilket grundlag. Tilføj det, for eksempel `basis consent` eller `basis contract`.");
}

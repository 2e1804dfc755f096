using System.Collections.Immutable;
using Journeys.Language.Diagnostics;

namespace Journeys.Rules.Code;

/// <summary>
/// The rules about code that names touchpoints (JRN8xxx). They have no <c>Rule</c> of the model's kind: the analyzer finds them while the
/// compiler runs, and <c>trace</c> in sources that it only reads. Both take their words from here.
/// </summary>
public static class CodeRules
{
    /// <summary>All of them, ordered by id.</summary>
    public static ImmutableArray<RuleDescriptor> All => [UnknownTouchpoint, RetiredTouchpoint, UntracedTouchpoint, RenamedTouchpoint, CollidingNames, UnreadCode];

    /// <summary>JRN8001: code names a touchpoint that no journey has.</summary>
    public static RuleDescriptor UnknownTouchpoint { get; } = new(
        "JRN8001",
        "unknown-touchpoint-in-code",
        Severity.Error,
        new(
            "Code names a touchpoint that no journey has.",
            "Code noemt een contactmoment dat in geen klantreis staat.",
            "Kode nævner et kontaktpunkt, som ingen kunderejse har."),
        new(
            "Whoever follows the customer through the code loses the track here, and what is counted under this name is counted for nobody.",
            "Wie de klant door de code volgt, raakt hier het spoor kwijt, en wat onder deze naam wordt geteld, telt voor niemand.",
            "Den, der følger kunden gennem koden, mister sporet her, og det, der tælles under dette navn, tælles for ingen."),
        """
        // running-shoes has the touchpoint checkout
        [Touchpoint("running-shoes.chekcout")] // unknown-touchpoint-in-code
        public class CheckoutController;
        """,
        """
        // running-shoes has the touchpoint checkout
        [Touchpoint("running-shoes.checkout")]
        public class CheckoutController;
        """,
        Spares.Nothing)
    { ExampleLanguage = CSharp };

    /// <summary>JRN8002: code still serves a touchpoint that the journeys are done with.</summary>
    public static RuleDescriptor RetiredTouchpoint { get; } = new(
        "JRN8002",
        "retired-touchpoint-in-code",
        Severity.Warning,
        new(
            "Code serves a touchpoint that is retired or retiring.",
            "Code bedient een contactmoment dat ophoudt of al weg is.",
            "Kode betjener et kontaktpunkt, der er udgået eller på vej ud."),
        new(
            "The customer is led away from this touchpoint; code that keeps it alive costs work, and sooner or later leads the customer astray.",
            "De klant wordt van dit contactmoment weggeleid; code die het in leven houdt, kost werk en zet de klant vroeg of laat op het verkeerde been.",
            "Kunden ledes væk fra dette kontaktpunkt; kode, der holder det i live, koster arbejde og fører før eller siden kunden på vildspor."),
        """
        // touchpoint fax-order "Order by fax" { status retiring until 2026-12-31 }
        [Touchpoint(Touchpoints.Orders.FaxOrder)] // retired-touchpoint-in-code
        public class FaxController;
        """,
        """
        // touchpoint fax-order "Order by fax" { status live }
        [Touchpoint(Touchpoints.Orders.FaxOrder)]
        public class FaxController;
        """,
        Spares.Nothing)
    { ExampleLanguage = CSharp };

    /// <summary>JRN8003: an online touchpoint that no code names; an error where its <c>code</c> line names what is gone.</summary>
    public static RuleDescriptor UntracedTouchpoint { get; } = new(
        "JRN8003",
        "untraced-touchpoint",
        Severity.Info,
        new(
            "No code stands behind an online touchpoint.",
            "Achter een online contactmoment staat geen code.",
            "Der står ingen kode bag et online kontaktpunkt."),
        new(
            "A touchpoint that nobody can find in the code is changed by accident. Name it with `[Touchpoint(…)]`, or name the code in the journey.",
            "Een contactmoment dat niemand in de code kan vinden, wordt per ongeluk veranderd. Noem het met `[Touchpoint(…)]`, of noem de code in de klantreis.",
            "Et kontaktpunkt, som ingen kan finde i koden, bliver ændret ved et uheld. Nævn det med `[Touchpoint(…)]`, eller nævn koden i kunderejsen."),
        """
        // touchpoint checkout "Checkout" { channel webshop  code "Shop.CheckoutControler" }
        namespace Shop;
        public class CheckoutController; // untraced-touchpoint, told at the code line of the journey
        """,
        """
        // touchpoint checkout "Checkout" { channel webshop  code "Shop.CheckoutController" }
        namespace Shop;
        public class CheckoutController;
        """,
        Spares.Retired)
    { ExampleLanguage = CSharp };

    /// <summary>JRN8004: code names a touchpoint by its earlier name.</summary>
    public static RuleDescriptor RenamedTouchpoint { get; } = new(
        "JRN8004",
        "renamed-touchpoint-in-code",
        Severity.Warning,
        new(
            "Code names a touchpoint by its earlier name.",
            "Code noemt een contactmoment bij zijn vroegere naam.",
            "Kode nævner et kontaktpunkt ved dets tidligere navn."),
        new(
            "The journey says `was` once; the next rename takes the track away. Use the name that it has now.",
            "De klantreis zegt één keer `was`; bij de volgende naam is het spoor weg. Gebruik de naam van nu.",
            "Kunderejsen siger `was` én gang; ved næste navn er sporet væk. Brug det navn, det har nu."),
        """
        // touchpoint checkout "Checkout" was pay
        [Touchpoint("running-shoes.pay")] // renamed-touchpoint-in-code
        public class CheckoutController;
        """,
        """
        // touchpoint checkout "Checkout" was pay
        [Touchpoint("running-shoes.checkout")]
        public class CheckoutController;
        """,
        Spares.Nothing)
    { ExampleLanguage = CSharp };

    /// <summary>JRN8005: two names of the journeys are one name in C#.</summary>
    public static RuleDescriptor CollidingNames { get; } = new(
        "JRN8005",
        "colliding-code-names",
        Severity.Warning,
        new(
            "Two names become the same name in C#.",
            "Twee namen worden in C# dezelfde naam.",
            "To navne bliver det samme navn i C#."),
        new(
            "Code reads one of the two as the journey has it; the other is written with `_` before it and for its hyphens, and readers of the code confuse the two. Rename one of them.",
            "In code heet een van de twee zoals verwacht; de andere krijgt `_` voor zich en in plaats van zijn koppeltekens, en wie de code leest, verwart de twee. Geef een van beide een andere naam.",
            "I koden hedder den ene som ventet; den anden får `_` foran sig og i stedet for sine bindestreger, og den, der læser koden, forveksler de to. Giv en af dem et andet navn."),
        """
        // touchpoint page2 "Second page" and touchpoint page-2 "Page two" in one journey: colliding-code-names
        [Touchpoint(Touchpoints.RunningShoes.Page2)]
        public class PageController;
        """,
        """
        // touchpoint second-page "Second page" and touchpoint page-2 "Page two" in one journey
        [Touchpoint(Touchpoints.RunningShoes.Page2)]
        public class PageController;
        """,
        Spares.Nothing)
    { ExampleLanguage = CSharp };

    /// <summary>JRN8006: a file of the code that was not looked into.</summary>
    public static RuleDescriptor UnreadCode { get; } = new(
        "JRN8006",
        "unread-code",
        Severity.Warning,
        new(
            "A file of the code could not be looked into.",
            "Een bestand van de code kon niet worden bekeken.",
            "En fil i koden kunne ikke læses."),
        new(
            "What such a file serves is not traced: a touchpoint may look as if nothing stood behind it. The file is too large, nested too deeply, no text, or cannot be read.",
            "Wat zo'n bestand bedient, wordt niet gevonden: het kan lijken alsof er achter een contactmoment niets staat. Het bestand is te groot, te diep genest, geen tekst, of kan niet worden gelezen.",
            "Det, som en sådan fil betjener, bliver ikke fundet: et kontaktpunkt kan se ud, som om der intet står bag det. Filen er for stor, for dybt indlejret, ingen tekst, eller kan ikke læses."),
        """
        int x = ((((((((((1)))))))))); // and so on, 256 deep and more: unread-code
        """,
        """
        int x = 1;
        """,
        Spares.Nothing)
    { ExampleLanguage = CSharp };

    private const string CSharp = "csharp";
}

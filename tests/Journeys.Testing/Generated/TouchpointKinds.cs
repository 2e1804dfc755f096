namespace Journeys.Testing.Generated;

/// <summary>A contact that a generated journey may have.</summary>
internal sealed record TouchpointKind(string Name, string Channel, string? Critical, Words Title, Words Moment, Words Need);

/// <summary>The stages of the standard model, each with the contacts to choose from; the first of a list always comes along.</summary>
internal static class TouchpointKinds
{
    public static readonly (string Stage, TouchpointKind[] Kinds)[] ByStage =
    [
        ("awareness", Awareness()),
        ("consideration", Consideration()),
        ("decision", Decision()),
        ("post-purchase", PostPurchase()),
        ("retention", Retention()),
    ];

    private static TouchpointKind[] Awareness() =>
    [
        new("social-ad", "instagram", "first-contact",
            new("Advertentie op sociale media", "Annonce på sociale medier", "Advertisement on social media"),
            new("Ziet tussen berichten van vrienden een advertentie voor {0}", "Ser en annonce for {0} mellem opslag fra venner", "Sees an advertisement for {0} between the posts of friends"),
            new("Ontdekken welke {0} bij een beginner passen", "Finde ud af, hvilke {0} der passer til en begynder", "Finding out which {0} suit a beginner")),
        new("search-result", "search", null,
            new("Resultaat in de zoekmachine", "Resultat i søgemaskinen", "Result in the search engine"),
            new("Zoekt in de trein naar {0} en vergelijkt de eerste regels", "Søger efter {0} i toget og sammenligner de første linjer", "Searches for {0} on the train and compares the first lines"),
            new("Snel zien of deze winkel {0} heeft die passen", "Hurtigt se, om butikken har {0}, der passer", "Seeing quickly whether this shop has {0} that fit")),
        new("friend-story", "word-of-mouth", null,
            new("Verhaal van een vriendin", "En venindes fortælling", "A friend's story"),
            new("Hoort na het sporten hoe een vriendin haar {0} koos", "Hører efter træning, hvordan en veninde valgte sine {0}", "Hears after practice how a friend chose her {0}"),
            new("Horen van iemand die het al heeft meegemaakt", "Høre det fra en, der har prøvet det", "Hearing it from somebody who has been there")),
        new("shop-window", "shop", null,
            new("Etalage", "Butiksvindue", "Shop window"),
            new("Loopt langs de winkel en ziet {0} in de etalage staan", "Går forbi butikken og ser {0} i vinduet", "Walks past the shop and sees {0} in the window"),
            new("Zien of binnenlopen de moeite waard is", "Se, om det er værd at gå ind", "Seeing whether it is worth walking in")),
    ];

    private static TouchpointKind[] Consideration() =>
    [
        new("product-page", "webshop", null,
            new("Productpagina", "Produktside", "Product page"),
            new("Leest op de bank de pagina over {0} en bekijkt de foto's", "Læser siden om {0} i sofaen og ser på billederne", "Reads the page about {0} on the sofa and looks at the pictures"),
            new("Zeker weten dat deze {0} bij het plan passen", "Være sikker på, at disse {0} passer til planen", "Being sure that these {0} fit the plan")),
        new("reviews", "webshop", null,
            new("Ervaringen van anderen", "Andres erfaringer", "What others say"),
            new("Bladert door ervaringen van anderen met {0}", "Bladrer i andres erfaringer med {0}", "Leafs through what others say about {0}"),
            new("Lezen of mensen zoals ik tevreden zijn", "Læse, om folk som mig er tilfredse", "Reading whether people like me are content")),
        new("fitting", "shop", null,
            new("Passen in de winkel", "Prøve i butikken", "Trying on in the shop"),
            new("Past {0} in de winkel en vraagt een medewerker om raad", "Prøver {0} i butikken og spørger en medarbejder til råds", "Tries {0} on in the shop and asks a member of staff"),
            new("Voelen of het past zonder haast te hebben", "Mærke, om det passer, uden at have travlt", "Feeling whether it fits without being rushed")),
        new("comparison", "app", null,
            new("Vergelijking in de app", "Sammenligning i appen", "Comparison in the app"),
            new("Zet twee {0} naast elkaar in de app", "Sætter to {0} op mod hinanden i appen", "Puts two {0} side by side in the app"),
            new("De verschillen in gewone woorden lezen", "Læse forskellene i almindelige ord", "Reading the differences in plain words")),
    ];

    private static TouchpointKind[] Decision() =>
    [
        new("checkout", "webshop", "transaction",
            new("Afrekenen", "Kassen", "Checkout"),
            new("Rekent {0} af met de telefoon in de hand", "Betaler for {0} med telefonen i hånden", "Pays for {0} with the phone in hand"),
            new("Betalen zonder verrassingen", "Betale uden overraskelser", "Paying without surprises")),
        new("basket", "webshop", null,
            new("Winkelmand", "Indkøbskurv", "Basket"),
            new("Kijkt nog eens naar de {0} in de winkelmand", "Kigger en ekstra gang på {0} i kurven", "Looks once more at the {0} in the basket"),
            new("Het hele bedrag zien voor de keuze valt", "Se hele beløbet, før valget træffes", "Seeing the whole amount before choosing")),
        new("chat-question", "chat", null,
            new("Vraag in de chat", "Spørgsmål i chatten", "Question in the chat"),
            new("Stelt in de chat een laatste vraag over {0}", "Stiller et sidste spørgsmål om {0} i chatten", "Asks a last question about {0} in the chat"),
            new("Antwoord krijgen terwijl de keuze nog warm is", "Få svar, mens valget stadig er varmt", "Getting an answer while the choice is still warm")),
        new("saved-list", "app", null,
            new("Bewaarde lijst", "Gemt liste", "Saved list"),
            new("Haalt de {0} uit de lijst die vorige week is bewaard", "Finder {0} på listen, der blev gemt i sidste uge", "Takes the {0} from the list saved last week"),
            new("Verdergaan waar het gesprek ophield", "Fortsætte, hvor det slap", "Going on from where it stopped")),
    ];

    private static TouchpointKind[] PostPurchase() =>
    [
        new("parcel", "parcel", null,
            new("Pakket aan de deur", "Pakke ved døren", "Parcel at the door"),
            new("Pakt de {0} uit aan de keukentafel", "Pakker {0} ud ved køkkenbordet", "Unpacks the {0} at the kitchen table"),
            new("Blij zijn met wat er in de doos zit", "Blive glad for det, der ligger i æsken", "Being glad about what is in the box")),
        new("first-use", "app", "onboarding",
            new("Eerste keer gebruiken", "Første gang i brug", "First use"),
            new("Gebruikt de {0} voor het eerst met de uitleg in de app", "Bruger {0} for første gang med appens vejledning", "Uses the {0} for the first time with the app's guide"),
            new("Goed beginnen zonder iets stuk te maken", "Komme godt i gang uden at ødelægge noget", "Starting well without breaking anything")),
        new("service-call", "phone", "service",
            new("Telefoongesprek met de klantenservice", "Opkald til kundeservice", "Call with customer service"),
            new("Belt over een vlekje op de {0} en wil geholpen worden", "Ringer om en plet på {0} og vil have hjælp", "Calls about a stain on the {0} and wants help"),
            new("Iemand spreken die het oplost", "Tale med en, der løser det", "Talking to somebody who solves it")),
        new("opinion-request", "email", null,
            new("Vraag om een mening", "Bed om en mening", "Request for an opinion"),
            new("Krijgt een korte vraag hoe de {0} bevallen", "Får et kort spørgsmål om, hvordan det går med {0}", "Gets a short question about how the {0} are doing"),
            new("Merken dat een mening telt", "Mærke, at en mening tæller", "Noticing that an opinion counts")),
    ];

    private static TouchpointKind[] Retention() =>
    [
        new("newsletter", "email", null,
            new("Nieuwsbrief", "Nyhedsbrev", "Newsletter"),
            new("Leest bij de koffie een brief met ideeën voor de {0}", "Læser et brev med idéer til {0} over kaffen", "Reads a letter with ideas for the {0} over coffee"),
            new("Meer plezier hebben van wat er al is", "Få mere glæde af det, man har", "Enjoying more what is there already")),
        new("members-evening", "shop", null,
            new("Avond voor leden", "Medlemsaften", "Members' evening"),
            new("Komt naar een avond over het onderhoud van {0}", "Kommer til en aften om pleje af {0}", "Comes to an evening about the care of {0}"),
            new("Erbij horen en iets leren", "Høre til og lære noget", "Belonging and learning something")),
        new("anniversary", "email", null,
            new("Een jaar later", "Et år senere", "A year later"),
            new("Krijgt na een jaar een bericht over de staat van de {0}", "Får efter et år en besked om {0} og deres stand", "Gets a note after a year about the state of the {0}"),
            new("Weten wanneer vervangen zin heeft", "Vide, hvornår det giver mening at skifte ud", "Knowing when replacing makes sense")),
        new("friend-invitation", "app", null,
            new("Uitnodiging voor een vriend", "Invitation til en ven", "Invitation for a friend"),
            new("Stuurt een vriend een uitnodiging en vertelt over de {0}", "Sender en ven en invitation og fortæller om {0}", "Sends a friend an invitation and tells about the {0}"),
            new("Iets leuks kunnen delen", "Kunne dele noget godt", "Having something good to share")),
    ];
}

namespace Journeys.Testing.Generated;

/// <summary>A promise that generated messages make.</summary>
internal sealed record ClaimKind(string Name, string Value, Words Title, Words Watch, Words Phrase);

/// <summary>The words that generated workspaces are made of.</summary>
internal static class Phrases
{
    public static readonly (string Name, Words Words)[] Subjects =
    [
        ("running-shoes", new("hardloopschoenen", "løbesko", "running shoes")),
        ("city-bikes", new("stadsfietsen", "bycykler", "city bikes")),
        ("tents", new("tenten", "telte", "tents")),
        ("coffee-mills", new("koffiemolens", "kaffekværne", "coffee mills")),
        ("garden-chairs", new("tuinstoelen", "havestole", "garden chairs")),
        ("winter-coats", new("winterjassen", "vinterjakker", "winter coats")),
        ("backpacks", new("rugzakken", "rygsække", "backpacks")),
        ("headphones", new("koptelefoons", "høretelefoner", "headphones")),
        ("desk-lamps", new("bureaulampen", "skrivebordslamper", "desk lamps")),
        ("walking-boots", new("wandelschoenen", "vandrestøvler", "walking boots")),
        ("rain-coats", new("regenjassen", "regnjakker", "rain coats")),
        ("yoga-mats", new("yogamatten", "yogamåtter", "yoga mats")),
    ];

    public static readonly ClaimKind[] Claims =
    [
        new("free-returns", "30 days", new("Gratis retourneren", "Gratis retur", "Free returns"),
            new("retour", "retur", "return"),
            new("30 dagen gratis retourneren", "30 dages gratis retur", "free returns for 30 days")),
        new("fast-delivery", "2 days", new("Snel in huis", "Hurtigt hjemme", "Home fast"),
            new("bezorg", "lever", "deliver"),
            new("binnen 2 dagen bezorgd", "leveret inden for 2 dage", "delivered within 2 days")),
        new("long-warranty", "2 years", new("Lange garantie", "Lang garanti", "Long warranty"),
            new("garantie", "garanti", "warranty"),
            new("2 jaar garantie", "2 års garanti", "a warranty of 2 years")),
        new("advice-call", "20 minutes", new("Adviesgesprek", "Rådgivning", "Advice call"),
            new("adviesgesprek", "rådgivning", "advice call"),
            new("een adviesgesprek van 20 minuten", "20 minutters rådgivning", "an advice call of 20 minutes")),
        new("welcome-discount", "10%", new("Welkomstkorting", "Velkomstrabat", "Welcome discount"),
            new("korting", "rabat", "discount"),
            new("10% korting om te beginnen", "10 % rabat til at begynde med", "10% discount to begin with")),
        new("one-shipping-fee", "EUR 4.95", new("Eén tarief", "Én fragtpris", "One shipping fee"),
            new("verzendkosten", "fragt", "shipping"),
            new("verzendkosten € 4,95", "fragt EUR 4,95", "shipping for EUR 4.95")),
    ];

    public static readonly (string Name, Words Words)[] Slogans =
    [
        ("start-lighter", new("Begin lichter", "Start lettere", "Start lighter")),
        ("choose-calmly", new("Kies in alle rust", "Vælg i ro og mag", "Choose calmly")),
        ("made-to-last", new("Gemaakt om lang mee te gaan", "Lavet til at holde", "Made to last")),
        ("try-it-at-home", new("Probeer het thuis", "Prøv det hjemme", "Try it at home")),
        ("we-know-the-way", new("Samen vinden we de weg", "Sammen finder vi vejen", "Together we find the way")),
        ("no-fuss", new("Zonder gedoe", "Uden besvær", "Without fuss")),
        ("better-together", new("Samen beter", "Bedre sammen", "Better together")),
        ("good-for-years", new("Jarenlang plezier", "Glæde i årevis", "A joy for years")),
    ];

    public static readonly Words[] Pains =
    [
        new("Weet niet of de maat klopt", "Ved ikke, om størrelsen passer", "Does not know whether the size is right"),
        new("De foto's zeggen weinig over het materiaal", "Billederne siger kun lidt om materialet", "The pictures say little about the material"),
        new("Moet te lang wachten op antwoord", "Venter for længe på svar", "Waits too long for an answer"),
        new("Vindt de juiste knop niet op een klein scherm", "Finder ikke den rigtige knap på en lille skærm", "Does not find the right button on a small screen"),
    ];

    public static readonly Words[] Emotions =
    [
        new("Nieuwsgierig", "Nysgerrig", "Curious"),
        new("Gerustgesteld", "Beroliget", "Reassured"),
        new("Ongeduldig", "Utålmodig", "Impatient"),
        new("Trots", "Stolt", "Proud"),
    ];

    public static readonly Words[] Reasons =
    [
        new("Hier valt de keuze", "Her træffes valget", "This is where the choice is made"),
        new("Eerste indruk van het merk", "Første indtryk af mærket", "First impression of the brand"),
        new("Wie hier afhaakt komt niet terug", "Den, der falder fra her, kommer ikke igen", "Whoever leaves here does not come back"),
    ];

    public static readonly Words[] Ideas =
    [
        new("Maatadvies met twee vragen", "Størrelsesråd med to spørgsmål", "Size advice with two questions"),
        new("Foto's van klanten laten zien", "Vise kundernes egne billeder", "Show the pictures of customers"),
        new("Wachttijd vooraf noemen", "Fortælle ventetiden på forhånd", "Tell the waiting time beforehand"),
        new("Knoppen groter maken op de telefoon", "Gøre knapperne større på telefonen", "Make the buttons larger on the phone"),
    ];

    public static readonly Words[] Backstage =
    [
        new("Het campagneteam kiest elke maandag het publiek", "Kampagneholdet vælger målgruppen hver mandag", "The campaign team picks the audience every Monday"),
        new("De redactie controleert de teksten voor publicatie", "Redaktionen læser teksterne før udgivelse", "The editors read the texts before they are published"),
        new("Het magazijn ziet het verzoek meteen op het scherm", "Lageret ser ønsket på skærmen med det samme", "The warehouse sees the request on its screen at once"),
    ];

    public static readonly Words[] Goals =
    [
        new("De eerste goede {0} kopen zonder spijt", "Købe de første gode {0} uden at fortryde", "Buying the first good {0} without regret"),
        new("Snel vervanging vinden voor versleten {0}", "Hurtigt finde nye {0} i stedet for de slidte", "Replacing worn {0} without losing a weekend"),
        new("Met vertrouwen {0} kiezen als cadeau", "Vælge {0} som gave med ro i maven", "Choosing {0} as a present with confidence"),
    ];

    public static readonly string[] Systems = ["Campaign manager", "Content studio", "Order desk", "Member register"];
}

/// <summary>LOOP003: whoever pays online finds somebody to talk to in the same journey.</summary>
public sealed class NobodyToTurnTo() : Rule(new RuleDescriptor(
    "LOOP003",
    "nobody-to-turn-to",
    Severity.Warning,
    new Phrase(
        "A journey takes money online, and no touchpoint of it is with a person.",
        "Een klantreis neemt online geld aan, en geen enkel contactmoment is met een mens.",
        "En kunderejse tager imod penge online, og intet af dens kontaktpunkter er med et menneske."),
    new Phrase(
        "Whoever pays and gets stuck wants somebody, not a page. We promised to be a shop with people in it: every journey with a payment online has a touchpoint by phone, by chat or in the shop.",
        "Wie betaalt en vastloopt, wil iemand spreken en geen pagina lezen. We beloofden een winkel met mensen te zijn: elke klantreis met een online betaling heeft een contactmoment aan de telefoon, in de chat of in de winkel.",
        "Den, der betaler og går i stå, vil have et menneske og ikke en side. Vi lovede at være en butik med mennesker i: hver kunderejse med betaling online har et kontaktpunkt i telefonen, i chatten eller i butikken."),
    """
    channel shop "Web shop" online
    channel phone "Phone" offline
    journey shoes "Buying shoes" {
      stage decision {
        touchpoint checkout "Checkout" { channel shop  critical transaction  priority high } #! nobody-to-turn-to
      }
    }
    """,
    """
    channel shop "Web shop" online
    channel phone "Phone" offline
    journey shoes "Buying shoes" {
      stage decision {
        touchpoint checkout "Checkout" { channel shop  critical transaction  priority high }
        touchpoint help "Help while paying" { channel phone }
      }
    }
    """))
{
    /// <summary>The channels at which a person answers.</summary>
    private static readonly ImmutableHashSet<string> WithPeople = ["phone", "chat", "shop", "park"];

    /// <inheritdoc/>
    public override void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
        var payment = journey.Touchpoints.FirstOrDefault(touchpoint =>
            touchpoint.Facts.Critical?.Kind == CriticalKind.Transaction && IsOnline(touchpoint, context.Workspace));
        if (payment is null || journey.Touchpoints.Any(touchpoint => IsWithPeople(touchpoint, context.Workspace)))
        {
            return;
        }

        context.Report(
            payment.Name.Origin,
            new Phrase(
                "Here the customer pays online, and nowhere in this journey is there a person: no phone, no chat, no shop.",
                "Hier betaalt de klant online, en nergens in deze klantreis is er een mens: geen telefoon, geen chat, geen winkel.",
                "Her betaler kunden online, og intet sted i denne kunderejse er der et menneske: ingen telefon, ingen chat, ingen butik."));
    }

    private static bool IsOnline(EffectiveTouchpoint touchpoint, Workspace workspace) =>
        touchpoint.Facts.Channels.Any(name => workspace.Channels.Find(name)?.Kind == ChannelKind.Online);

    /// <summary>A channel with a name of these that is online all the same (a web shop) has no people in it, but a chat has.</summary>
    private static bool IsWithPeople(EffectiveTouchpoint touchpoint, Workspace workspace) =>
        touchpoint.Facts.Channels.Any(name =>
            WithPeople.Contains(name.Value) && (name.Value == "chat" || workspace.Channels.Find(name)?.Kind == ChannelKind.Offline));
}

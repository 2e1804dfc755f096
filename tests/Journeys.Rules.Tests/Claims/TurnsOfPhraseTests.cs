namespace Journeys.Rules.Tests.Claims;

/// <summary>Turns of phrase that journeys of many trades use, each with a sentence that looks like it and says the opposite.</summary>
public class TurnsOfPhraseTests
{
    [Theory]
    [InlineData("en", "4 weeks | decision", "No decision takes longer than four weeks.", false)]
    [InlineData("en", "4 weeks | decision", "No decision takes longer than six weeks.", true)]
    [InlineData("nl", "2 weeks | wenperiode", "Geen kind start bij ons zonder wenperiode.", false)]
    [InlineData("nl", "2 weeks | wenperiode", "Bij ons start je zonder wenperiode.", true)]
    [InlineData("da", "30 days | retur", "Vi sælger aldrig uden returret.", false)]
    [InlineData("da", "30 days | retur", "Vi sælger uden returret.", true)]
    [InlineData("en", "10% | bonus", "Nothing leaves our house without a 10% bonus.", false)]
    [InlineData("en", "10% | bonus", "Nobody goes home without a bonus.", false)]
    [InlineData("en", "10% | bonus", "The parcel leaves our house without a bonus.", true)]
    [InlineData("nl", "2 years | garantie", "Niets gaat de deur uit zonder garantie.", false)]
    [InlineData("nl", "2 years | garantie", "Niemand vertrekt zonder garantie.", false)]
    [InlineData("nl", "2 years | garantie", "Het pakket gaat de deur uit zonder garantie.", true)]
    [InlineData("da", "2 years | garanti", "Ingenting sendes uden garanti.", false)]
    [InlineData("da", "2 years | garanti", "Ingen går hjem uden garanti.", false)]
    [InlineData("da", "2 years | garanti", "Pakken sendes uden garanti.", true)]
    [InlineData("nl", "14 days | bedenktijd", "Een overstap zonder bedenktijd bestaat bij ons niet.", false)]
    [InlineData("nl", "14 days | bedenktijd", "Je stapt zonder bedenktijd over.", true)]
    [InlineData("nl", "EUR 29 | bed", "Negenentwintig euro. Meer vragen we niet voor een bed.", false)]
    [InlineData("nl", "EUR 29 | bed", "Op zolder verhuren we geen bed.", true)]
    [InlineData("da", "DKK 29 | seng", "Niogtyve kroner. Mere tager vi ikke for en seng.", false)]
    [InlineData("nl", "14 days | bedenktijd", "Je stapt zonder bedenktijd over, en dat is niet eng.", true)]
    [InlineData("en", "14 days | cooling", "A switch without a cooling period doesn't exist here.", false)]
    [InlineData("da", "14 days | fortrydelse", "Et skifte uden fortrydelse findes ikke hos os.", false)]
    public void A_lack_that_is_denied_and_a_bound(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    [Theory]
    [InlineData("nl", "2 years | garantie", "Bollen vallen niet onder de garantie.", true)]
    [InlineData("nl", "2 years | garantie", "Je fiets valt onder onze garantie.", false)]
    [InlineData("nl", "2 years | garantie", "Valt je fiets niet onder de garantie? Dan helpen we je ook.", false)]
    [InlineData("nl", "2 years | garantie", "Een lekke band valt meestal niet op onder het rijden, zo stil loopt hij. De garantie blijft.", false)]
    [InlineData("en", "2 years | warranty", "Bulbs do not fall under the warranty.", true)]
    [InlineData("en", "2 years | warranty", "Sorry, tyres are not under warranty.", true)]
    [InlineData("en", "2 years | warranty", "Every part falls under our warranty.", false)]
    [InlineData("da", "2 years | garanti", "Løg falder ikke ind under garantien.", true)]
    [InlineData("da", "2 years | garanti", "Dæk er ikke omfattet af garantien.", true)]
    [InlineData("da", "2 years | garanti", "Falder delen ikke ind under garantien? Så ringer vi først.", false)]
    [InlineData("da", "2 years | garanti", "Alle dele hører under garantien.", false)]
    [InlineData("da", "2 weeks | pause", "Firmaaftaler kan ikke sættes på pause.", true)]
    [InlineData("da", "2 weeks | pause", "Aftalen kan sættes på pause.", false)]
    [InlineData("en", "2 weeks | pause", "Company plans cannot be put on pause.", true)]
    [InlineData("nl", "2 weeks | pauze", "Een bedrijfsabonnement kan niet op pauze worden gezet.", true)]
    public void What_does_not_come_under_it(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    [Theory]
    [InlineData("da", "DKK 0 | flytning", "Flytning er ikke gratis.", true)]
    [InlineData("da", "DKK 0 | flytning", "Vi tager intet gebyr for flytning.", false)]
    [InlineData("nl", "EUR 0 | bezorg", "Bezorging is niet gratis.", true)]
    [InlineData("nl", "EUR 0 | bezorg", "Geen kosten voor bezorging.", false)]
    [InlineData("en", "EUR 0 | deliver", "Delivery is no longer free.", true)]
    [InlineData("en", "EUR 0 | deliver", "No charge for delivery.", false)]
    public void What_costs_nothing(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    [Theory]
    [InlineData("nl", "EUR 12.50 | proefles", "Je rekent voor de proefles vijftien euro af.", true)]
    [InlineData("nl", "EUR 12.50 | proefles", "Voor een proefles reken je € 12,50 af.", false)]
    [InlineData("nl", "EUR 12.50 | proefles", "Reken je proefles online af: dan gaat er een euro af.", false)]
    [InlineData("nl", "EUR 12.50 | proefles", "Van de proefles gaat voor vriendjes vijf euro af.", false)]
    [InlineData("nl", "EUR 12.50 | proefles", "Van je rekening gaat na de proefles vijf euro af.", false)]
    public void What_is_settled_is_a_price_and_what_goes_off_is_none(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    [Theory]
    [InlineData("en", "GBP 4.50 | deliver", "Spend £60 and delivery is free.", false)]
    [InlineData("en", "GBP 4.50 | deliver", "Delivery is £3.99 anywhere.", true)]
    [InlineData("nl", "EUR 6.95 | bezorg", "Besteed € 50 en bezorging is gratis.", false)]
    public void What_is_to_be_spent_is_no_price(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    [Theory]
    [InlineData("en", "14 days | trial", "Your trial begins now and ends after 15 days.", true)]
    [InlineData("en", "14 days | trial", "Your trial begins now and ends after two weeks.", false)]
    [InlineData("nl", "14 dagen | proef", "Je proefmaand is een cadeau en vervalt na 10 dagen.", true)]
    [InlineData("da", "14 days | prøve", "Din prøve udløber efter fjorten dage.", false)]
    public void The_end_of_a_term(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    [Theory]
    [InlineData("en", "GBP 9250 | tuition", "Tuition is nine thousand two hundred and fifty pounds.", false)]
    [InlineData("en", "GBP 9250 | tuition", "Tuition is nine thousand five hundred pounds.", true)]
    [InlineData("da", "DKK 250 | gebyr", "Gebyret er to hundrede og halvtreds kroner.", false)]
    [InlineData("nl", "23 kilo | koffer", "Een koffer van 23 kg mag mee.", false)]
    [InlineData("nl", "23 kilo | koffer", "Een koffer van 20 kg mag mee.", true)]
    [InlineData("en", "10 kg | cabin", "Ten kilos in the cabin.", false)]
    [InlineData("da", "12 km | rute", "En rute på 12 kilometer.", false)]
    [InlineData("en", "100% | merino", "70% choose rust, and every ball is 100% merino.", false)]
    [InlineData("en", "100% | merino", "Made of 80% merino.", true)]
    public void Long_numbers_and_weights(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    /// <summary>A part of what was paid is no price; what is paid, or costs, a part of another price is one.</summary>
    [Theory]
    [InlineData("en", "80% | rent | Rent credit", "Three quarters of what you pay in rent is kept as credit for you.", true)]
    [InlineData("en", "75% | rent | Rent credit", "Three quarters of what you pay in rent is kept as credit for you.", false)]
    [InlineData("nl", "80% | huur | Tegoed", "Driekwart van wat je aan huur betaalt, blijft als tegoed staan.", true)]
    [InlineData("nl", "75% | huur | Tegoed", "Driekwart van wat je aan huur betaalt, blijft als tegoed staan.", false)]
    [InlineData("da", "80% | leje | Tilgodehavende", "Tre fjerdedele af det, du betaler i leje, står som dit tilgodehavende.", true)]
    [InlineData("da", "75% | leje | Tilgodehavende", "Tre fjerdedele af det, du betaler i leje, står som dit tilgodehavende.", false)]
    [InlineData("en", "50% | trial | Half price", "For a trial you pay half of what others pay.", false)]
    [InlineData("en", "50% | trial | Half price", "A trial costs three quarters of what others pay.", true)]
    public void A_part_of_what_is_paid(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    /// <summary>A claim in two languages counts one thing, whose name in the other language its phrases tell.</summary>
    [Theory]
    [InlineData("With eight children in a group, one instructor sees it all.", true)]
    [InlineData("With six children in a group, one instructor sees it all.", false)]
    [InlineData("A group comes on two days.", false)]
    [InlineData("A group with eight floats.", false)]
    public void What_is_counted_is_told_by_the_claim_s_own_words(string text, bool contradicts)
    {
        var content = $$"""
            workspace "W" { languages nl, en }
            claim groep "Kleine groep" { value 6 kinderen  watch "groep", "group"  phrase@nl "Een groep van zes kinderen"  phrase@en "A group of six children" }
            message m "M" { text@en "{{text}}" }
            """;
        Assert.True(contradicts == Judged.Text(content).Any(finding => finding.Rule.Name == "conflicting-claim"), text);
    }

    /// <summary>A fee that some days do not have is another fee; what is not done on some days is done on the others.</summary>
    [Theory]
    [InlineData("da", "DKK 95 | gebyr", "Intet gebyr på ture om tirsdagen.", true)]
    [InlineData("en", "GBP 3 | fee", "No fee on Tuesdays.", true)]
    [InlineData("nl", "EUR 3 | servicekosten", "Geen servicekosten op dinsdag.", true)]
    [InlineData("en", "2 days | delivery", "No delivery on Sundays.", false)]
    [InlineData("nl", "2 days | bezorging", "Geen bezorging op zondag.", false)]
    public void What_some_days_do_not_have(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    /// <summary>What a limit is said to lie at is from where something is free.</summary>
    [Theory]
    [InlineData("nl", "EUR 40 | verzend | Gratis verzending vanaf 40 euro", "De grens voor gratis verzending ligt op 60 euro.", true)]
    [InlineData("nl", "EUR 40 | verzend | Gratis verzending vanaf 40 euro", "De grens voor gratis verzending ligt op 40 euro.", false)]
    [InlineData("nl", "EUR 40 | verzend | Gratis verzending vanaf 40 euro", "Gratis verzending, ook voor een trui van 60 euro.", false)]
    [InlineData("en", "EUR 40 | shipping | Free shipping from EUR 40", "The threshold for free shipping is EUR 60.", true)]
    [InlineData("en", "EUR 40 | shipping | Free shipping from EUR 40", "Free shipping for a jumper of EUR 60.", false)]
    [InlineData("da", "DKK 400 | fragt | Gratis fragt fra 400 kr.", "Grænsen for gratis fragt er 600 kr.", true)]
    [InlineData("da", "DKK 400 | fragt | Gratis fragt fra 400 kr.", "Grænsen for gratis fragt er 400 kr.", false)]
    public void From_where_something_is_free(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    /// <summary>"From" before a price is where prices begin, and before what is delivered or taken off it is what it takes to get that.</summary>
    [Theory]
    [InlineData("da", "DKK 199 | bilbillet | Bilbillet fra 199 kr.", "En bilbillet til hundrede kroner, og så er der råd til rejer.", true)]
    [InlineData("da", "DKK 199 | bilbillet | Bilbillet fra 199 kr.", "En bilbillet til 199 kr.", false)]
    [InlineData("en", "GBP 45 | room | Rooms from GBP 45", "A room is £39 a night.", true)]
    [InlineData("nl", "EUR 45 | kamer | Een kamer vanaf 45 euro", "Een kamer kost 39 euro.", true)]
    [InlineData("nl", "EUR 45 | kamer | Een kamer vanaf 45 euro", "Een kamer is er vanaf 45 euro.", false)]
    [InlineData("nl", "EUR 25 | bezorg | Bezorgd vanaf 25 euro", "De bezorging kost 3 euro.", false)]
    [InlineData("nl", "EUR 50 | korting | Korting vanaf 50 euro", "Je krijgt 5 euro korting.", false)]
    public void Where_prices_begin(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    /// <summary>A part that is paid ahead, with the verb for it or the sum that it is of; and a part in order, which is none.</summary>
    [Theory]
    [InlineData("nl", "25% | aanbetaling, aanbetalen, aanbetaald", "Slechts een derde aanbetalen en de dag staat vast.", true)]
    [InlineData("nl", "25% | aanbetaling, aanbetalen, aanbetaald", "Slechts een kwart aanbetalen en de dag staat vast.", false)]
    [InlineData("nl", "25% | aanbetaling, aanbetalen, aanbetaald", "Daarmee hebt u een vijfde van de som aanbetaald.", true)]
    [InlineData("nl", "25% | aanbetaling, aanbetalen, aanbetaald", "Daarmee hebt u een vierde deel, dus een kwart van de som aanbetaald.", false)]
    [InlineData("nl", "25% | aanbetaling, aanbetalen, aanbetaald", "Een derde aanbetaling vragen wij nooit.", false)]
    public void A_part_that_is_paid_ahead(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    /// <summary>What goes off a price is told without a subject; what stays of it is paid.</summary>
    [Theory]
    [InlineData("nl", "30% | korting, prijs | Nachtkorting", "In het donker smelt er dertig procent van de prijs.", false)]
    [InlineData("nl", "30% | korting, prijs | Nachtkorting", "In het donker smelt er veertig procent van de prijs.", true)]
    [InlineData("nl", "30% | korting, prijs | Nachtkorting", "Er blijft 70% van de prijs over.", false)]
    [InlineData("nl", "30% | korting, prijs | Nachtkorting", "Je betaalt 30% van de prijs.", true)]
    [InlineData("da", "30% | rabat, pris | Natrabat", "Om natten ryger der 30 % af prisen.", false)]
    [InlineData("da", "30% | rabat, pris | Natrabat", "Om natten ryger der 40 % af prisen.", true)]
    public void What_goes_off_a_price(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    /// <summary>Wordings of a message that lists the claim, with no word of it: things that are delivered are things, and a bound denies nothing.</summary>
    [Theory]
    [InlineData("nl", "40 dozen | dozenpakket", "Ruim voor de grote dag leveren wij zestig dozen bij u af.", true)]
    [InlineData("nl", "40 dozen | dozenpakket", "Ruim voor de grote dag leveren wij veertig dozen bij u af.", false)]
    [InlineData("nl", "40 dozen | dozenpakket", "Wij leveren in zestig plaatsen.", false)]
    [InlineData("en", "24 hours | cancel", "Booked for Saturday? Till Thursday night you're safe: 2 days ahead, no later.", true)]
    [InlineData("en", "48 hours | cancel", "Booked for Saturday? Till Thursday night you're safe: 2 days ahead, no later.", false)]
    [InlineData("nl", "24 hours | annuleer", "Tot twee dagen vooraf, niet later.", true)]
    [InlineData("da", "24 hours | afbestil", "Indtil to dage før, ikke senere.", true)]
    public void What_a_message_s_own_wordings_say(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text, isOwn: true), text);

    /// <summary>What is spent at least, told by who spends less or more.</summary>
    [Theory]
    [InlineData("nl", "EUR 45 | bezorg | Gratis bezorging vanaf 45 euro", "Wie minder dan € 50 besteedt, betaalt mee aan het bezorgen.", true)]
    [InlineData("nl", "EUR 45 | bezorg | Gratis bezorging vanaf 45 euro", "Wie minder dan € 45 besteedt, betaalt mee aan het bezorgen.", false)]
    [InlineData("nl", "EUR 45 | bezorg | Gratis bezorging vanaf 45 euro", "Het bezorgen kost nooit meer dan € 5 per bestelling.", false)]
    [InlineData("en", "EUR 45 | delivery | Free delivery from EUR 45", "Delivery never costs more than €5 an order.", false)]
    [InlineData("da", "DKK 400 | fragt | Gratis fragt fra 400 kr.", "Fragt koster aldrig mere end 39 kr.", false)]
    public void What_is_spent(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    /// <summary>What a sign or a line says stands behind a colon, and is told to the customer.</summary>
    [Theory]
    [InlineData("en", "EUR 150 | deposit", "Sees a neighbour load a cello, with the line: no deposit to pay", true)]
    [InlineData("en", "EUR 150 | deposit", "Has a plan for Sunday: no deposit to worry about", false)]
    [InlineData("nl", "EUR 150 | borg", "Loopt langs een bordje met de tekst: geen borg", true)]
    [InlineData("da", "DKK 1000 | depositum", "Går forbi et skilt med teksten: intet depositum", true)]
    public void What_a_sign_says(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text, isMoment: true), text);

    /// <summary>So many of so many are a share, and so is a part of the very thing that the claim tells a share of.</summary>
    [Theory]
    [InlineData("da", "92% | bestå | Andel, der består", "Tre ud af fire elever består første gang.", true)]
    [InlineData("da", "75% | bestå | Andel, der består", "Tre ud af fire elever består første gang.", false)]
    [InlineData("nl", "90% | slaag | Wie slaagt", "Acht van de tien slagen, zo slaag je ook.", true)]
    [InlineData("en", "80% | recycled | Recycled plastic", "Four out of five bottles are recycled.", false)]
    [InlineData("en", "80% | recycled | Recycled plastic", "Three out of five bottles are recycled.", true)]
    [InlineData("da", "70% | solcelle | 70 % af strømmen er fra solceller", "Halvdelen af strømmen leverer vores solceller, når regnen holder pause.", true)]
    [InlineData("da", "70% | solcelle | 70 % af strømmen er fra solceller", "Halvdelen af strømmen kommer fra solceller.", true)]
    [InlineData("nl", "75% | slaagt, slagen", "Acht op de tien slagen meteen.", true)]
    [InlineData("da", "50% | solcelle | Halvdelen af strømmen er fra solceller", "Halvdelen af strømmen leverer vores solceller, når regnen holder pause.", false)]
    [InlineData("da", "70% | solcelle | 70 % af strømmen er fra solceller", "Halvdelen af gæsterne spørger, hvad vores solceller kan.", false)]
    public void So_many_of_so_many(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    /// <summary>Trays are no plants, though the claim is known by its trays; stores are stores where both say so.</summary>
    [Theory]
    [InlineData("en", "6 plants | starter tray", "Will two starter trays fit on one windowsill? Easily.", false)]
    [InlineData("en", "6 plants | starter tray", "A starter tray has eight plants.", true)]
    [InlineData("en", "7 stores | store", "Visit one of our nine stores.", true)]
    [InlineData("nl", "6 kinderen | groep", "Twee groepen per ochtend.", false)]
    public void What_is_counted_is_no_container(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    /// <summary>What a clause beside the price does without is no denial of the price.</summary>
    [Theory]
    [InlineData("en", "GBP 6.50 | deliver", "To your gate for £4.95, however many boxes, and without the hassle.", true)]
    [InlineData("en", "GBP 6.50 | deliver", "To your gate for £6.50, however many boxes, and without the hassle.", false)]
    [InlineData("nl", "EUR 6.50 | bezorg", "Aan de deur voor € 4,95, zonder gedoe.", true)]
    public void A_price_without_the_hassle(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text, isOwn: true), text);

    /// <summary>What was, beside what is: the value that holds is the claim's, and the other says nothing.</summary>
    [Theory]
    [InlineData("da", "DKK 70 | entré", "Entréen er nu på 85 kr. (før 70 kr.).", true)]
    [InlineData("da", "DKK 85 | entré", "Entréen er nu på 85 kr. (før 70 kr.).", false)]
    [InlineData("da", "34 grader | bassin", "Bassinet er 36 grader mod 34 grader sidste sæson.", true)]
    [InlineData("da", "36 grader | bassin", "Bassinet er 36 grader mod 34 grader sidste sæson.", false)]
    [InlineData("en", "500 Mbit | download", "Once it was 500 Mbit; these days you download at 1,000 Mbit.", true)]
    [InlineData("en", "1000 Mbit | download", "Once it was 500 Mbit; these days you download at 1,000 Mbit.", false)]
    [InlineData("en", "GBP 32 | subscription", "From January, your subscription climbs from £32 to £34 a month.", true)]
    [InlineData("en", "GBP 34 | subscription", "From January, your subscription climbs from £32 to £34 a month.", false)]
    [InlineData("nl", "EUR 40 | pas", "De pas kost nu € 50 (eerst € 40).", true)]
    [InlineData("nl", "EUR 50 | pas", "De pas kost nu € 50 (eerst € 40).", false)]
    [InlineData("da", "3 kg | ostekasse", "Ostekassen vejer ikke længere 3 kg.", true)]
    [InlineData("en", "200 points | birthday", "Since spring, a birthday no longer brings 200 points but 150 points.", true)]
    [InlineData("en", "EUR 300 | deposit", "From this season the deposit is EUR 350 instead of EUR 300.", true)]
    [InlineData("en", "EUR 350 | deposit", "From this season the deposit is EUR 350 instead of EUR 300.", false)]
    [InlineData("nl", "EUR 300 | borg", "De borg is 350 euro in plaats van 300 euro.", true)]
    [InlineData("da", "21 days | lever", "Om højsommeren leverer vi ikke efter tre uger, men efter fire uger.", true)]
    [InlineData("da", "28 days | lever", "Om højsommeren leverer vi ikke efter tre uger, men efter fire uger.", false)]
    [InlineData("nl", "EUR 6.50 | verzend | Verzendkosten", "Wie jarig is, trakteert: van € 6,50 gaan de verzendkosten voortaan naar € 4,25.", true)]
    [InlineData("nl", "EUR 4.25 | verzend | Verzendkosten", "Wie jarig is, trakteert: van € 6,50 gaan de verzendkosten voortaan naar € 4,25.", false)]
    [InlineData("nl", "EUR 6.50 | verzend | Verzendkosten", "Geen verzendkosten, op geen enkele bestelling.", true)]
    [InlineData("nl", "2 days | verzend | Snel verzonden", "Geen verzendkosten, op geen enkele bestelling.", false)]
    [InlineData("nl", "4 days | lever", "Waar een ander tien dagen over de levering doet, leveren wij in vier dagen.", false)]
    [InlineData("da", "21 days | lever", "Filerne leveres inden for fem uger.", true)]
    [InlineData("da", "21 days | lever", "Filerne leveres inden for tre uger.", false)]
    [InlineData("da", "30% | depositum", "Vi har skruet depositum op til to femtedele.", true)]
    public void What_was_and_what_is(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    /// <summary>An amount that is taken off is compared with what else is taken off, and with no price.</summary>
    [Theory]
    [InlineData("en", "GBP 5 | friend | £5 off for a friend", "If a friend joins in, we knock off ten pounds.", true)]
    [InlineData("en", "GBP 5 | friend | £5 off for a friend", "The footer offers friends £3 off.", true)]
    [InlineData("en", "GBP 5 | friend | £5 off for a friend", "A friend pays £40 for the same box.", false)]
    [InlineData("en", "GBP 5 | friend | £5 off for a friend", "It was £4 once; today a friend of yours gets £5 off.", false)]
    [InlineData("da", "DKK 75 | medlemsrabat | 75 kr. i medlemsrabat", "De får nu 100 kr. i medlemsrabat (før 75 kr.).", true)]
    [InlineData("da", "DKK 75 | medlemsrabat | 75 kr. i medlemsrabat", "Medlemsrabatten skrumper til 60 kr. efter nytår.", true)]
    [InlineData("da", "DKK 75 | medlemsrabat | 75 kr. i medlemsrabat", "Kassen koster 300 kr., og medlemsrabatten bliver 75 kr.", false)]
    [InlineData("nl", "EUR 60 | korting | Welkomstkorting", "Waar een ander 25 euro cadeau doet, ligt er hier 60 euro korting.", false)]
    [InlineData("nl", "EUR 60 | korting | € 60 korting", "Je krijgt 50 euro korting zodra je overstapt.", true)]
    [InlineData("nl", "EUR 60 | korting | € 60 korting", "De bundel kost 47,50 euro per maand en de korting blijft 60 euro.", false)]
    public void What_is_taken_off(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    /// <summary>How often is compared with how often where the claim is about that, and a share of people with one of people.</summary>
    [Theory]
    [InlineData("da", "6 days | åben, åbent | Åbent seks dage om ugen", "Fem dage om ugen slår vi dørene op og har åbent for alle.", true)]
    [InlineData("da", "6 days | åben, åbent | Åbent seks dage om ugen", "Vi har åbent seks dage om ugen.", false)]
    [InlineData("da", "6 days | åben, åbent | Åbent seks dage om ugen", "Vi holder åbent i to dage efter jul.", false)]
    [InlineData("en", "6 days | open | Open six days a week", "We open seven days a week.", true)]
    [InlineData("nl", "30 days | retour | 30 dagen retour", "Retourneren kan zeven dagen per week.", false)]
    [InlineData("da", "90% | anbefal | Ni ud af ti anbefaler os", "Kun 80 % af vores gæster anbefaler os.", true)]
    [InlineData("da", "90% | anbefal | Ni ud af ti anbefaler os", "90 % af vores gæster anbefaler os.", false)]
    [InlineData("nl", "20% | korting | 20% korting", "80% van de klanten gebruikt de korting.", false)]
    public void How_often_and_how_many_people(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    /// <summary>Units of speed, and answers of a few words.</summary>
    [Theory]
    [InlineData("en", "500 Mbit | download", "Downloads arrive at four hundred megabits.", true)]
    [InlineData("en", "500 Mbit | download", "Half a gigabit per download.", false)]
    [InlineData("nl", "500 Mbit | snelheid", "Een snelheid van 0,5 gigabit.", false)]
    [InlineData("en", "GBP 32 | plan", "What do you pay for the plan? Thirty-five pounds, and not a penny more.", true)]
    [InlineData("en", "GBP 35 | plan", "What do you pay for the plan? Thirty-five pounds, and not a penny more.", false)]
    public void Speed_and_brief_answers(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    /// <summary>A compound of what is watched and a unit is a value of the claim.</summary>
    [Theory]
    [InlineData("nl", "10 days | ruil", "Per jaar krijg je acht ruildagen van ons.", true)]
    [InlineData("nl", "10 days | ruil", "Vijftien ruildagen per jaar, omdat jouw rooster ook schuift.", true)]
    [InlineData("nl", "10 days | ruil", "Je hebt er tien ruildagen bij, genoeg voor een heel jaar.", false)]
    [InlineData("nl", "10 days | ruil", "Twee ruilwinkels in de stad.", false)]
    [InlineData("nl", "2 months | proef", "Begin met drie proefmaanden.", true)]
    [InlineData("nl", "2 months | proef", "Begin met 2 proefmaanden.", false)]
    [InlineData("da", "14 days | retur", "Hos os har du 30 returdage.", true)]
    [InlineData("da", "14 days | retur", "Hos os har du fjorten returdage.", false)]
    [InlineData("da", "2 months | prøve", "Tre prøvemåneder uden binding.", true)]
    [InlineData("da", "2 months | prøve", "To prøvemåneder uden binding.", false)]
    [InlineData("da", "14 days | retur", "Vi har tre returbokse i byen.", false)]
    public void Units_within_compounds(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);

    /// <summary>What is denied may be the claim's own noun, beside what it watches.</summary>
    [Theory]
    [InlineData("en", "10 years | liner | Guarantee on liners", "Please note that there's no guarantee on the liner.", true)]
    [InlineData("en", "10 years | liner | Guarantee on liners", "There's no soot on the liner.", false)]
    [InlineData("en", "10 years | liner | Guarantee on liners", "No worries, the guarantee on the liner holds.", false)]
    [InlineData("nl", "2 years | fiets | Garantie op fietsen", "Op deze fiets zit geen garantie.", true)]
    [InlineData("nl", "2 years | fiets | Garantie op fietsen", "Op deze fiets zit geen bel.", false)]
    [InlineData("nl", "2 years | fiets | Garantie op fietsen", "Op de fiets geldt geen garantie als je hem zelf verbouwt.", false)]
    [InlineData("da", "2 years | cykel, cykler | Garanti på cykler", "Der er ingen garanti på cyklen.", true)]
    [InlineData("da", "2 years | cykel, cykler | Garanti på cykler", "Der er ingen kurv på cyklen.", false)]
    public void The_claims_own_noun(string language, string claim, string text, bool contradicts) =>
        Assert.True(contradicts == ClaimTexts.Contradicts(language, claim, text), text);
}

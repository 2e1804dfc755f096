using Journeys.Language.Diagnostics;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Languages.Dutch;

/// <summary>How the Netherlands and Flanders speak of customers' data.</summary>
internal static class DutchCustomerData
{
    /// <summary>The words and numbers.</summary>
    public static CustomerDataWords Knowledge { get; } = new()
    {
        Consent = new ConsentWords
        {
            Words = WordPatterns.List("toestemming toestemmingen"),
            Using = Words.Set("met zonder dankzij volgens na geen"),
            Questions = WordPatterns.List(
                "toestemmings* opt-in* opt_in opt-in's cookiebanner* cookiemelding* cookiekeuze* cookievoorkeur* cookie-instelling* cookieverklaring-akkoord",
                "nieuwsbriefaanmeld* nieuwsbriefinschrij* geeft_akkoord geef_akkoord vraagt_akkoord akkoord_geven gaat_akkoord ga_je_akkoord"),
            Pairs =
            [
                (WordPatterns.List(
                    "aanmeld* aanmelden meld_je_aan meld_je meldt_zich_aan aangemeld inschrijv* schrijf_je_in schrijft_zich_in schrijf_je ingeschreven",
                    "abonneer* abonneren keuze kies kiest kiezen vink vinkt aanvink* aankruis* ja"),
                    WordPatterns.List("*nieuwsbrief* *nieuwsbrieven* mailing* maandmail* *mailinglijst*")),
                (WordPatterns.List("accepteer* accepteren toestaan staat_toe weiger* akkoord"), WordPatterns.List("cookie cookies tracking meldingen")),
                (WordPatterns.List("mogen_we mogen_wij mag_ik vraagt_of_we vraagt_of_wij"), WordPatterns.List(
                    "gebruiken gebruik mailen bewaren appen onthouden gegevens interesses sturen toesturen berichten mails meekijken")),
            ],
            Withdrawal = WordPatterns.List("afmeld* meld_je_af meldt_zich_af uitschrijv* schrijf_je_uit schrijft_zich_uit opzeg* intrek* ingetrokken trek trekt"),
        },
        RoleMailboxes = Words.Set(
            "klantenservice klantendienst klantservice klantcontact vragen hallo hoi bestelling bestellingen winkel webwinkel retour retouren retourneren",
            "receptie balie administratie secretariaat redactie pers vacature vacatures werkenbij financien facturen factuur klacht klachten planning",
            "afspraak afspraken reservering reserveringen boeking boekingen aanmelden welkom bezorging verkoop inkoop nieuwsbrief leden",
            "verhuur huur huurders eigenaren personeel vrijwilligers kaartverkoop techniek bestuur voorzitter penningmeester abonnement abonnementen museum",
            "bibliotheek school garantie hypotheek hypotheken verzekering verzekeringen reizen keuken werkplaats opvang cadeaubon magazijn communicatie",
            "inschrijving inschrijvingen meldingen onderhoud ledenadministratie fg avg gemeente praktijk kantoor loket beheer directie ombudsman meldpunt storing storingen schade"),
        Toward = Words.Set("naar aan bij via met"),
        PhoneWords = WordPatterns.List("bel belt bellen belde gebeld tel telefoon* mobiel* mobieltje app appt appen appje whatsapp* sms sms'en bereikbaar bereiken terugbel*"),
        OtherNumbers = WordPatterns.List(
            "order orders ordernummer* ordernr bestelnummer* bestelnr bestelling* bestelcode* factuur* klantnummer* klantnr klantcode* lid lidnummer* lidmaatschap* polis*",
            "kvk* btw* rekening* iban artikel* serie* serienummer* track* pakket* zending* reservering* boeking* dossier* zaak* zaaknummer* product* ean",
            "isbn barcode meterstand* meternummer* pas pasnummer* pin* code* postcode* versie* kenmerk* giro maat maten kenteken* contract* aanvraag*",
            "ticket* vlucht* stap stappen kandidaat* student* patiënt* deelnemer* rijbewijs* paspoort* inschrijfnummer* registratie* dossiernummer*"),
        Phones =
        [
            new PhonePlan
            {
                Country = "31",
                Trunk = "0",
                Mobile = ["06########"],
                Others = ["01########", "02########", "03########", "04########", "05########", "07########"],
                Groupings = Words.Set("3-7 3-3-4 3-4-3 3-3-2-2 3-2-2-3 3-2-3-2 4-6 4-3-3 4-2-2-2"),
                Services = ["0800", "0900", "0906", "0909", "088", "14"],
            },
            new PhonePlan
            {
                Country = "32",
                Trunk = "0",
                Mobile = ["045#######", "046#######", "047#######", "048#######", "049#######"],
                Others = ["0N#######", "01#######"],
                Services = ["0800", "0900", "070", "078"],
            },
        ],
        Citizens = new CitizenNumber
        {
            Name = new Phrase("a Dutch citizen number (BSN)", "een burgerservicenummer", "et hollandsk personnummer (BSN)"),
            Words = WordPatterns.List("bsn burgerservicenummer* sofi sofinummer* persoonsnummer*"),
            IsValid = PassesElevenTest,
            Groupings = [[9], [4, 2, 3]],
        },
    };

    /// <summary>The eleven test of the BSN: the digits times 9, 8, …, 2 and -1 add up to a multiple of eleven. The first 0 may be left out.</summary>
    private static bool PassesElevenTest(string digits)
    {
        if (digits.Length is not (8 or 9) || digits.Trim(digits[0]).Length == 0)
        {
            return false;
        }

        var padded = digits.PadLeft(9, '0');
        var sum = -(padded[8] - '0');
        for (var i = 0; i < 8; i++)
        {
            sum += (9 - i) * (padded[i] - '0');
        }

        return sum % 11 == 0;
    }
}

using Journeys.Language.Diagnostics;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Languages.Danish;

/// <summary>How Denmark speaks of customers' data.</summary>
internal static class DanishCustomerData
{
    private static readonly int[] DaysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    /// <summary>The words and numbers.</summary>
    public static CustomerDataWords Knowledge { get; } = new()
    {
        Consent = new ConsentWords
        {
            Words = WordPatterns.List("samtykke samtykker samtykket samtykkerne tilladelse tilladelsen"),
            Using = Words.Set("med uden efter takket ifølge intet ingen"),
            Questions = WordPatterns.List(
                "samtykkeb* samtykkee* samtykkef* samtykket* samtykkes* cookiesamtykke* markedsføringssamtykke* opt-in* opt_in cookiebanner* cookieboks*",
                "cookievalg* cookieindstilling* nyhedsbrevstilmelding* nyhedsbrevtilmelding* giv_lov giver_lov giv_os_lov"),
            Pairs =
            [
                (WordPatterns.List("tilmeld* meld_dig_til melder_sig_til skriv_dig_op skriver_sig_op skriv_dig abonner* vælg vælger valg valget kryds krydser afkryds* ja"),
                    WordPatterns.List("*nyhedsbrev* *mailliste*")),
                (WordPatterns.List("accept* tillad* afvis* godkend* ja"), WordPatterns.List("cookie cookies sporing notifikationer")),
                (WordPatterns.List("må_vi må_jeg spørger_om_vi_må"), WordPatterns.List(
                    "bruge gemme sende maile skrive huske oplysninger data interesser beskeder mails sms'er")),
            ],
            Withdrawal = WordPatterns.List("afmeld* frameld* udmeld* tilbagekald* træk trækker trækkes opsig*"),
        },
        RoleMailboxes = Words.Set(
            "kundeservice kundecenter kundesupport kontakt hej salg butik butikken ordre ordrer bestilling bestillinger retur returnering reklamation",
            "klage klager bogholderi regnskab faktura reception presse borgerservice bookinger nyhedsbrev medlem medlemmer medlemskab hotline hjælp hjaelp",
            "udlejning udlejer ejer ejere lejer lejere økonomi okonomi personale frivillig frivillige billet billetter teknik drift bestyrelse bestyrelsen formand",
            "kasserer abonnement redaktion skole bibliotek museum gavekort garanti forsikring udlån køkken værksted vaerksted kommunikation optagelse",
            "kontor velkommen tilmelding skade skader kommune klinik lager levering"),
        Toward = Words.Set("til hos via med"),
        PhoneWords = WordPatterns.List("ring ringe ringer ringede tlf telefon* mobil* opkald sms sms'e nås træffes"),
        OtherNumbers = WordPatterns.List(
            "ordre ordrenummer* ordrenr bestilling* faktura* kundenummer* kundenr cvr* cvr-nr konto* kontonummer* reg medlem medlemsnummer* medlemsnr police* sag",
            "sagsnummer* sagsnr journal* vare* varenummer* varenr serie* serienummer* pakke pakkenummer* track* booking* reservation* ean isbn postnr",
            "postnummer* kode* lånernummer* størrelse* str version* aftalenummer* målernummer* kontrakt* iban pin* kort kortnummer* trin billet* kandidat* studienummer* patient*",
            "deltager* kørekort* pasnummer* armbånd* registrering* ansøgning*"),
        Phones =
        [
            new PhonePlan
            {
                Country = "45",
                Others = ["N#######"],
                Groupings = Words.Set("2-2-2-2"),
                Services = ["70", "80", "90"],
            },
        ],
        Citizens = new CitizenNumber
        {
            Name = new Phrase("a Danish citizen number (CPR)", "een Deens persoonsnummer (CPR)", "et CPR-nummer"),
            Words = WordPatterns.List("cpr cprnummer* cprnr personnummer*"),
            IsValid = BeginsWithDate,
            Groupings = [[6, 4]],
        },
    };

    /// <summary>A CPR number begins with a birthday (ddmmyy). Its old checksum is no longer given out, so it proves nothing.</summary>
    private static bool BeginsWithDate(string digits)
    {
        if (digits.Length != 10)
        {
            return false;
        }

        var (day, month, year) = (Two(digits, 0), Two(digits, 2), Two(digits, 4));
        var isLeapDay = day == 29 && month == 2;
        return month is >= 1 and <= 12 && day >= 1 && day <= DaysOfMonths[month - 1] && (!isLeapDay || year % 4 == 0);
    }

    private static int Two(string digits, int at) => (digits[at] - '0') * 10 + digits[at + 1] - '0';
}

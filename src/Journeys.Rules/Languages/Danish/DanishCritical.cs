using Journeys.Language.Model;

namespace Journeys.Rules.Languages.Danish;

/// <summary>Danish words of critical touchpoints.</summary>
internal static class DanishCritical
{
    /// <summary>The words.</summary>
    public static CriticalWords Words { get; } = new()
    {
        Kinds =
        [
            new CriticalVocabulary
            {
                Kind = CriticalKind.Transaction,
                Words = WordPatterns.List(
                    "betaling betalingen betalinger betalings* betal betale betaler betalte *betaling *betalingen *betale kassen kasse* kasselinje* *kasselinje",
                    "selvscanningskasse* selvbetjeningskasse* bestil bestille bestiller bestilt bestilling* bestillings* *bestilling *bestillingen checkout checkout*",
                    "ordreafgivelse* ordreside* ordreformular* afgiver_ordre afgiv_ordre afgiver_en_ordre ordre ordren"),
                MoreWords = WordPatterns.List(
                    "booking* *booking booke booker book reserver* reservation* *reservation køb købe køber *køb købet kasse"),
                StagesOfMoreWords = [2],
                LookAlikes = WordPatterns.List(
                    "kasse kasser kasserol* kassett* kassere* kasseret kassevogn* kassekredit* kassesucces* tilbagebetaling* tilbagebetale kassebon* kassekvittering*",
                    "ubetal* ordrer betalelig*"),
                NotBeside = WordPatterns.List(
                    "*bekræft* *påmindelse* *rykker* *status* *track* *oversigt* *historik* *nyhedsbrev* faq* ofte_stillede spørgsmål_og_svar *vilkår* *betingelser *guide* *vejledning*",
                    "*annonce* *banner* *blog* *undersøgelse* *anmeldelse* *kampagne* *pakker_ud *udpakning* *afsend* afsendt sendt *forsend* undervejs *modtag* modtaget",
                    "*afhent* afhenter *leverer *levering leveres leveret *annuller* *retur* *afbestil* *kvittering* *mail efter_betaling efter_bestilling efter_køb tak_for"),
            },
            new CriticalVocabulary
            {
                Kind = CriticalKind.Onboarding,
                Words = WordPatterns.List("onboarding onboarding* *onboarding første_brug ibrugtagning"),
                MoreWords = WordPatterns.List("kom_i_gang kom_godt_i_gang velkomst* første_login første_gang_du_logger"),
                StagesOfMoreWords = [3],
                NotBeside = WordPatterns.List("*nyhedsbrev* *undersøgelse* *anmeldelse*"),
            },
            new CriticalVocabulary
            {
                Kind = CriticalKind.Service,
                Words = WordPatterns.List(
                    "*kundeservice* *kundesupport* kundecenter* *kundetjeneste* helpdesk* *helpdesk servicedesk* *servicedesk *reklamation *reklamationen",
                    "reklamation* klage klager klagen klagesag* klagebehandling* klageformular* klagebrev* klageskema* klagemail* callcenter* call_center contact_center kontaktcenter* support",
                    "supporten support-* supportafdeling* supportchat* supportteam* supporthenvendelse* supportsamtale* supporttelefon* *support *supporten hotline* servicetelefon* customer_service hjælpelinje*"),
                LookAlikes = WordPatterns.List("supporter* reklamationsret*"),
                NotBeside = WordPatterns.List(
                    "faq* ofte_stillede spørgsmål_og_svar *nyhedsbrev* *undersøgelse* *anmeldelse* *blog* *artikel *artikler *vidensbase* *tilfredshed* *måling *evaluering"),
            },
        ],
    };
}

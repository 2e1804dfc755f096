using Journeys.Language.Model;

namespace Journeys.Rules.Languages.Dutch;

/// <summary>Dutch words of critical touchpoints.</summary>
internal static class DutchCritical
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
                    "afrekenen afrekent afgerekend afreken* betaal* betalen betaling betalingen betalings* *betaling *betalen kassa kassa* *kassa",
                    "bestel bestelt bestellen bestel* bestelling* *bestelling *bestellen checkout checkout* check-out-pagina order_plaatsen pinnen pint"),
                MoreWords = WordPatterns.List(
                    "boeking* *boeking reserver* reservering* *reservering koopt kopen koop aankoop aankopen *aankoop order orders boekt boek_je"),
                StagesOfMoreWords = [2],
                LookAlikes = WordPatterns.List(
                    "betaalbaar betaalbare betaalbaarheid betaalkrachtig* bestelbus* bestelauto* bestelwagen* bestelwagon* bestelbestelbus",
                    "terugbetaling* terugbetalen *kassabon kassabon* kassa-bon afrekening* jaarafrekening onbetaalbaar* onbetaalbare kassasucces* kassakraker*"),
                NotBeside = WordPatterns.List(
                    "*bevestig* *bevestigd *herinnering* *status* *track* *overzicht* *geschiedenis* *historie* *nieuwsbrief* faq* veelgestelde vragen_en_antwoorden",
                    "*voorwaarden* *gids *advertentie* *banner* *blog* *enquête* *enquete* *review* *beoordeling* *campagne* *verpak* *uitpak* *bezorg*",
                    "*verzend* verzonden onderweg ontvangen ontvangst ontvangt ophalen *afhaal* afhalen geleverd levering *annuleer* annuleren *retour* *mailing",
                    "*tracking* bedankt* bedankpagina *mail na_betaling na_bestelling na_de_bestelling na_de_betaling terugbetaling* zonder"),
            },
            new CriticalVocabulary
            {
                Kind = CriticalKind.Onboarding,
                Words = WordPatterns.List("onboarding onboarding* *onboarding eerste_gebruik inwerk*"),
                MoreWords = WordPatterns.List("aan_de_slag welkomst* welkomstgesprek welkomsmail* eerste_login eerste_inlog* eerste_keer_inloggen"),
                StagesOfMoreWords = [3],
                NotBeside = WordPatterns.List("*nieuwsbrief* *enquête* *enquete* *review*"),
            },
            new CriticalVocabulary
            {
                Kind = CriticalKind.Service,
                Words = WordPatterns.List(
                    "*klantenservice* *klantendienst* *klantservice* helpdesk* *helpdesk servicedesk* *servicedesk klacht* *klacht *klachten service_desk",
                    "callcenter* call_center call-center contactcenter* support support-* supportafdeling* supportchat* supportteam* supportdesk* supportmedewerker*",
                    "supportlijn* supportgesprek* *support klantcontactcentrum servicelijn* serviceafdeling* servicebalie* customer_service hulplijn* helplijn*"),
                LookAlikes = WordPatterns.List(
                    "supporter* klachteloos klachtenvrij* rugklacht* buikklacht* nekklacht* maagklacht* huidklacht* gezondheidsklacht* gewrichtsklacht* oogklacht*",
                    "darmklacht* luchtwegklacht* verkoudheidsklacht* griepklacht* stressklacht* overgangsklacht* pijnklacht* hartklacht* keelklacht* voetklacht*",
                    "knieklacht* schouderklacht* slaapklacht* allergieklacht* gehoorklacht* gebitsklacht* ouderdomsklacht*"),
                NotBeside = WordPatterns.List(
                    "faq* *faq veelgestelde vragen_en_antwoorden *nieuwsbrief* *enquête* *enquete* *review* *beoordeling* *blog* *artikel *artikelen *kennisbank* *onderzoek* *tevredenheid* *meting",
                    "lichamelijke_klachten medische_klachten psychische_klachten"),
            },
        ],
    };
}

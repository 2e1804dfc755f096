using Journeys.Rules.Texts;

namespace Journeys.Rules.Languages.English;

/// <summary>How English speaks of customers' data, with the numbers of Britain and North America.</summary>
internal static class EnglishCustomerData
{
    /// <summary>The words and numbers.</summary>
    public static CustomerDataWords Knowledge { get; } = new()
    {
        Consent = new ConsentWords
        {
            Words = WordPatterns.List("consent consents permission permissions"),
            Using = Words.Set("with without thanks after on under no planning"),
            Questions = WordPatterns.List(
                "opt-in* opts_in opt_in opting_in consent-* consenting consented cookie-banner* cookie_banner cookie_notice cookie_settings cookie_preferences",
                "cookie_choice cookie_choices cookie_consent consent_banner consent_screen consent_form newsletter_sign-up newsletter_signup newsletter_opt-in",
                "newsletter_subscription agree_to_receive agrees_to_receive allow_us_to allows_us_to happy_for_us_to"),
            Pairs =
            [
                (WordPatterns.List(
                    "sign_up signs_up signing_up sign-up* signup* subscribe subscribes subscribing join joins tick ticks choose chooses choice ask asks asked yes"),
                    WordPatterns.List("newsletter newsletters mailing mailings mailing_list")),
                (WordPatterns.List("accept* allow* reject* decline* agree* manage manages"), WordPatterns.List("cookie cookies tracking notifications")),
                (WordPatterns.List("may_we can_we asks_whether_we_may asks_if_we_may"), WordPatterns.List(
                    "use email e-mail mail text store keep save remember data send interests")),
            ],
            Withdrawal = WordPatterns.List("unsubscribe* withdraw* revoke* opt_out opt-out* opts_out"),
        },
        RoleMailboxes = Words.Set(
            "info information support sales contact hello hi help service services order orders billing admin office press media jobs careers hr",
            "marketing team webmaster postmaster privacy security noreply donotreply news newsletter feedback returns customerservice customercare",
            "customersupport care accounts enquiries inquiries reception booking bookings reservations shop store webshop mail email post events partners",
            "legal complaints abuse dpo gdpr welcome members membership donations volunteers finance accounting invoice invoices helpdesk servicedesk",
            "rental rentals lettings owners volunteer tickets ticketing boxoffice admissions registrar enrolment enrollment claims warranty repairs workshop",
            "kitchen restaurant museum communications giftcards wholesale parking permits housing loans mortgages fraud alerts updates notifications",
            "account renewals grants fundraising supporters dispatch logistics warehouse drivers fleet operations compliance insurance",
            "desk staff crew frontdesk club school library clinic"),
        Toward = Words.Set("to with via"),
        PhoneWords = WordPatterns.List("call calls called calling phone* mobile cell tel telephone* text texts whatsapp ring rings reach reached dial"),
        OtherNumbers = WordPatterns.List(
            "order orders invoice* customer account* member membership policy reference* ref tracking* parcel* booking* reservation* serial* article* item",
            "items vat ean isbn barcode code codes case ticket* size sizes version* model* sku contract* pin card step steps flight* candidate*",
            "applicant* application* student* patient* licence* license* passport* registration* ward"),
        Phones =
        [
            new PhonePlan
            {
                Country = "44",
                Trunk = "0",
                Mobile = ["07#########"],
                Others = ["01#########", "02#########"],
                Groupings = Words.Set("3-8 3-4-4 4-7 4-3-4 5-6 5-3-3"),
                Services = ["0800", "0808", "03", "084", "087", "09"],
            },
            new PhonePlan
            {
                // Mobiles begin with 085 too, as the numbers of Dutch companies do.
                Country = "353",
                Trunk = "0",
                Others = ["083#######", "086#######", "087#######", "089#######"],
                Groupings = Words.Set("3-3-4 3-7"),
                Services = ["1800", "0818"],
            },
            new PhonePlan
            {
                Country = "1",
                Others = ["N##N######"],
                Groupings = Words.Set("3-3-4"),
                Services = ["800", "833", "844", "855", "866", "877", "888", "900"],
            },
        ],
    };
}

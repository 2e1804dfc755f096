using Journeys.Language.Model;

namespace Journeys.Rules.Languages.English;

/// <summary>English words of critical touchpoints.</summary>
internal static class EnglishCritical
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
                    "checkout checkouts self-checkout payment payments pay pays paying prepayment order orders ordering cash_desk cash_register",
                    "point_of_sale pre-order"),
                MoreWords = WordPatterns.List(
                    "booking bookings books_a book_a book_your book_online book_the reserve reserves reservation reservations purchase purchases",
                    "purchasing buy buys buying check-out"),
                StagesOfMoreWords = [2],
                LookAlikes = WordPatterns.List("in_order made_to_order out_of_order pay_attention pays_attention paying_attention pay_a_visit pays_a_visit paying_a_visit"),
                NotBeside = WordPatterns.List(
                    "confirm* reminder* receipt* status track* history overview newsletter* faq* frequently_asked common_questions terms guide* guides advert* ad banner* blog* survey* review*",
                    "campaign* unbox* unpack* ship* shipped dispatch* deliver* arriv* receiv* collect* pick* pack* on_its_way cancel* return* refund* email* e-mail*",
                    "mail after_payment after_ordering after_purchase thank* delay* in_order made_to_order out_of_order pay_attention pays_attention paying_attention",
                    "law_and_order alphabetical_order chronological_order numerical_order reverse_order running_order pecking_order working_order tall_order",
                    "court_order pay_tribute pays_tribute paying_tribute order_of_service order_of_play order_of_events"),
            },
            new CriticalVocabulary
            {
                Kind = CriticalKind.Onboarding,
                Words = WordPatterns.List("onboarding onboard first_use"),
                MoreWords = WordPatterns.List("getting_started welcome first_login first_log-in first_time_login"),
                StagesOfMoreWords = [3],
                NotBeside = WordPatterns.List("newsletter* survey* review*"),
            },
            new CriticalVocabulary
            {
                Kind = CriticalKind.Service,
                Words = WordPatterns.List(
                    "customer_service customer_services customer-service customer_support customer_care client_service guest_service guest_services help_desk helpdesk",
                    "service_desk servicedesk call_center call_centre contact_center contact_centre callcenter support complaint complaints helpline* hotline*",
                    "service_department"),
                NotBeside = WordPatterns.List(
                    "faq* frequently_asked common_questions newsletter* survey* review* blog* article* knowledge_base questionnaire* satisfaction supports",
                    "support_group support_groups support_act support_acts support_band support_bands support_wall* support_beam* support_rail* support_bar*",
                    "support_stocking* support_cushion* support_tights back_support lumbar_support arch_support knee_support life_support"),
            },
        ],
    };
}

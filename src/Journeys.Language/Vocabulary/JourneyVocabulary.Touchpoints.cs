using static Journeys.Language.Vocabulary.Shapes;

namespace Journeys.Language.Vocabulary;

/// <content>What can be said of a touchpoint.</content>
public static partial class JourneyVocabulary
{
    private static IEnumerable<KeywordDefinition> TouchpointKeywords() =>
    [
        Here("channel", Of(Uses(NameKind.Channel).Listed()), "The channels it uses.", "channel webshop, app"),
        Here("moment", Of(Quoted), "What happens.", "moment \"Sees an ad that fits her interest\"") with { IsLocalizable = true },
        Here("need", Of(Quoted), "What the customer needs here.", "need \"Know that the shoe fits\"") with { IsLocalizable = true },
        Here("thinks", Of(Quoted), "What the customer thinks, in the customer's own words.", "thinks \"Will it fit?\"") with { IsLocalizable = true },
        new("quote", Of(Quoted))
        {
            StandsIn = [BlockKind.Touchpoint, BlockKind.Persona],
            IsLocalizable = true,
            Summary = "What the customer said.",
            Example = "quote \"I do not want to buy the wrong shoe.\"",
        },
        Here("says", Of(Uses(NameKind.Message), Quoted.OrNot()), "A message, and how it is worded here.", "says start-lighter \"Start lighter\"")
            with { IsLocalizable = true, IsRepeatable = true },
        Here("critical", Of(Choice(Slots.Kind, "first-contact", "transaction", "onboarding", "service", "moment-of-truth", "no"), Because with { IsOptional = true, RequiredBy = "no" }), "Whether much depends on it, and why.", "critical transaction because \"Here she pays\""),
        Here("priority", Of(Choice(Slots.Kind, "high", "medium", "low"), Because.OrNot()), "How urgent work on it is.", "priority high because \"First impression\""),
        Here("satisfaction", Of(
            new ArgumentShape(Slots.Value, ArgumentKind.Score) { Example = "3.6/5" },
            Choice(Slots.Kind, "observed", "assumed", "proposed").OrNot(),
            new ArgumentShape(Slots.On, ArgumentKind.Date) { Label = "on", IsOptional = true, Example = "2026-09-30" },
            new ArgumentShape(Slots.From, ArgumentKind.NameOrText) { Label = "from", IsOptional = true, Names = NameKind.Metric, Example = "nps" },
            new ArgumentShape(Slots.Sample, ArgumentKind.Number) { Label = "n", IsOptional = true, Bounds = (0, int.MaxValue), Example = "214" }), "How well the need is met, where that is known from, from how many answers.", "satisfaction 3.6/5 observed on 2026-09-30 n 214"),
        Here("emotion", Of(Grade(-2, 2) with { Example = "+1" }, Quoted.OrNot()), "What the customer feels, from -2 to +2.", "emotion +1 \"Curious\"") with { IsLocalizable = true },
        Here("pain", Of(Quoted), "What goes wrong for the customer.", "pain \"Does not know her size\"") with { IsLocalizable = true, IsRepeatable = true },
        Here("personalised", Of(
            Texts with { Slot = Slots.Words, Label = "with" },
            Choice(Slots.Basis, "consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests") with { Label = "basis", IsOptional = true }), "What is fitted to the customer's data, and the legal basis.", "personalised with \"interests\" basis consent")
            with { IsLocalizable = true, IsRepeatable = true },
        Here("metric", Of(Uses(NameKind.Metric), new ArgumentShape(Slots.Value, ArgumentKind.Comparison) { IsOptional = true, Example = ">= 2%" }), "What is measured here, and its target here.", "metric click-through >= 2%") with { IsRepeatable = true },
        Here("feedback", Of(Choice(Slots.Kind, "survey", "interview", "review", "analytics", "support"), Every.OrNot(), Quoted with { Slot = Slots.Via, Label = "via", IsOptional = true }), "How feedback is gathered.", "feedback survey every 90d") with { IsRepeatable = true },
        Here("backstage", Of(Quoted), "What happens behind the scenes.", "backstage \"Picks the audience\"") with { IsLocalizable = true, IsRepeatable = true },
        Here("system", Of(Quoted), "A system involved.", "system \"Meta Ads\"") with { IsLocalizable = true, IsRepeatable = true },
        Here("image", Of(Quoted, Quoted with { Slot = Slots.Label }), "A picture: its path, and what it shows.", "image \"images/ad.png\" \"A runner at dawn\"") with { IsRepeatable = true },
        Here("link", Of(Quoted, Quoted with { Slot = Slots.Label }), "An address and its label.", "link \"https://loopwinkel.example\" \"Webshop\"") with { IsRepeatable = true },
        Here("notes", Of(Prose), "Notes for the team.", "notes \"Try a shorter text\"") with { IsLocalizable = true },
        Here("code", Of(Quoted), "The C# symbol behind it.", "code \"Shop.Checkout.Pay\"") with { IsRepeatable = true },
        Here("then", Of(Uses(NameKind.Touchpoint).Listed(), Quoted with { Slot = Slots.When, Label = "when", IsOptional = true }), "Where the customer goes next.", "then product-page when \"She wants to know more\"") with { IsRepeatable = true },
        Here("status", Of(Choice(Slots.Kind, "planned", "live", "retiring"), Until.OrNot()), "Whether it exists yet, or still.", "status retiring until 2027-01-01"),
    ];

    private static KeywordDefinition Here(
        string word, System.Collections.Immutable.ImmutableArray<ArgumentShape> arguments, string summary, string example) =>
        Keyword(word, BlockKind.Touchpoint, arguments, summary, example);
}

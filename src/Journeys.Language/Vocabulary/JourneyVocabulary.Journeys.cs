using static Journeys.Language.Vocabulary.Shapes;

namespace Journeys.Language.Vocabulary;

/// <content>Journeys and their stages.</content>
public static partial class JourneyVocabulary
{
    private static IEnumerable<KeywordDefinition> JourneyKeywords() =>
    [
        Keyword("journey", BlockKind.File, Of(Declares(NameKind.Journey), Title), "What a customer goes through to reach a goal.", "journey running-shoes \"Buying running shoes\" { persona beginner }")
            with { Block = BlockKind.Journey, IsRepeatable = true },
        Keyword("persona", BlockKind.Journey, Of(Uses(NameKind.Persona)), "Whose journey it is.", "persona beginner"),
        new("goal", Of(Quoted))
        {
            StandsIn = [BlockKind.Journey, BlockKind.Stage, BlockKind.Persona],
            IsLocalizable = true,
            Summary = "What the customer wants to reach.",
            Example = "goal \"Buy the first good running shoes\"",
        },
        new("owner", Of(Uses(NameKind.Team)))
        {
            StandsIn = [BlockKind.Journey, BlockKind.Touchpoint, BlockKind.Channel, BlockKind.Opportunity],
            Summary = "The team that looks after it.",
            Example = "owner growth",
        },
        Keyword("status", BlockKind.Journey, Of(Choice(Slots.Kind, "draft", "live", "retired")), "Whether the journey is in force.", "status live"),
        Keyword("stages", BlockKind.Journey, Of(Uses(NameKind.StageModel)), "The stage model, where it is not the standard one.", "stages service"),
        Keyword("reviewed", BlockKind.Journey, Of(Date, Every.OrNot()), "When the journey was last looked at.", "reviewed 2026-10-01 every 90d"),
        Keyword("within", BlockKind.Journey, Of(Uses(NameKind.Journey)), "The journey that this one is a part of.", "within running-shoes"),
        Keyword("variant", BlockKind.Journey, Of(Uses(NameKind.Journey) with { Slot = Slots.Of, Label = "of" }, Choice(Slots.Kind, "as-is", "to-be")), "Makes this journey today's or tomorrow's form of another, with the same names of touchpoints.", "variant of running-shoes to-be"),
        Keyword("tags", BlockKind.Journey, Of(Uses(NameKind.None).Listed()), "Words to find it by.", "tags sports, beginners"),
        Keyword("tone", BlockKind.Journey, Of(Uses(NameKind.Tone)), "The tone of its messages.", "tone warm"),
        Keyword("languages", BlockKind.Journey, Of(Uses(NameKind.Language).Listed()), "The languages that this journey speaks, where they are fewer.", "languages nl"),
        Keyword("stage", BlockKind.Journey, Of(Declares(NameKind.Stage), Title.OrNot()), "A part of the journey.", "stage awareness { … }")
            with { Block = BlockKind.Stage, IsRepeatable = true },
        Keyword("phase", BlockKind.Journey, Of(Declares(NameKind.Stage), Title.OrNot()), "Another word for `stage`.", "phase awareness { … }")
            with { Block = BlockKind.Stage, IsRepeatable = true, AliasOf = "stage" },
        Keyword("skip", BlockKind.Journey, Of(Uses(NameKind.Stage), Because), "A stage that is left out on purpose.", "skip retention because \"Covered by journey loyalty\"")
            with { IsRepeatable = true },
        new("touchpoint", Of(Declares(NameKind.Touchpoint), Title))
        {
            StandsIn = [BlockKind.File, BlockKind.Stage],
            Block = BlockKind.Touchpoint,
            IsRepeatable = true,
            Summary = "A contact between customer and brand; at the top of a file, one that journeys share.",
            Example = "touchpoint checkout \"Checkout\" { channel webshop }",
        },
        Keyword("use", BlockKind.Stage, Of(Uses(NameKind.Touchpoint), Title.OrNot()), "A shared touchpoint here, with what differs here.", "use checkout { priority high }")
            with { Block = BlockKind.Touchpoint, IsRepeatable = true },
        new("opportunity", Of(Declares(NameKind.Opportunity), Title))
        {
            StandsIn = [BlockKind.Touchpoint, BlockKind.Stage],
            Block = BlockKind.Opportunity,
            IsRepeatable = true,
            Summary = "A way to do better.",
            Example = "opportunity size-finder \"Size advice in the ad\" { impact 4 effort 2 }",
        },
        Keyword("impact", BlockKind.Opportunity, Of(Grade(1, 5)), "The effect to expect, from 1 to 5.", "impact 4"),
        Keyword("effort", BlockKind.Opportunity, Of(Grade(1, 5)), "The work to expect, from 1 to 5.", "effort 2"),
        Keyword("due", BlockKind.Opportunity, Of(Date), "The day it is due.", "due 2026-12-31"),
        Keyword("status", BlockKind.Opportunity, Of(Choice(Slots.Kind, "proposed", "planned", "doing", "done", "rejected")), "Where it stands.", "status planned"),
        Keyword("link", BlockKind.Opportunity, Of(Quoted, Quoted with { Slot = Slots.Label, IsOptional = true }), "Where the work is followed.", "link \"https://example.com/42\" \"Ticket 42\""),
    ];
}

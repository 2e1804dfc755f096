using System.Collections.Immutable;
using static Journeys.Language.Vocabulary.Shapes;

namespace Journeys.Language.Vocabulary;

/// <content>What stands at the top of a file, and what sets up the workspace.</content>
public static partial class JourneyVocabulary
{
    private static IEnumerable<KeywordDefinition> FileKeywords() =>
    [
        Keyword("workspace", BlockKind.File, Of(Title), "The brand, and what holds for all files.", "workspace \"Loopwinkel\" { languages nl, da, en }")
            with { Block = BlockKind.Workspace },
        Keyword("languages", BlockKind.Workspace, Of(Uses(NameKind.Language).Listed()), "The languages spoken; the first is that of statements without `@`.", "languages nl, da, en"),
        Keyword("repository", BlockKind.Workspace, Of(Quoted, new(Slots.Branch, ArgumentKind.Name) { Label = "branch", IsOptional = true, Example = "main" }), "Where the sources live, so that pages link to their lines.", "repository \"https://github.com/loopwinkel/journeys\" branch main"),
        Keyword("site", BlockKind.Workspace, Of(Quoted), "Where the site is published.", "site \"https://journeys.loopwinkel.example\""),
        Keyword("review", BlockKind.Workspace, Of(Every with { Example = "180d" }), "How often a journey is looked at again.", "review every 180d"),
        Keyword("address", BlockKind.Workspace, Of(Choice(Slots.Kind, "formal", "informal")), "How customers are addressed in a language.", "address@nl informal")
            with { IsLocalizable = true },

        Keyword("stages", BlockKind.File, Of(Declares(NameKind.StageModel), Title.OrNot()), "A stage model of your own.", "stages service \"Service\" { stage need \"Need\" stage help \"Help\" like decision }")
            with { Block = BlockKind.StageModel, IsRepeatable = true },
        Keyword("stage", BlockKind.StageModel, Of(Declares(NameKind.Stage), Title, Choice(Slots.Optional, "optional").OrNot(), Uses(NameKind.Stage) with { Slot = Slots.Like, Label = "like", IsOptional = true }), "A stage of the model.", "stage help \"Help\" optional like decision")
            with { Block = BlockKind.StageDefinition, IsRepeatable = true },
        Keyword("phase", BlockKind.StageModel, Of(Declares(NameKind.Stage), Title, Choice(Slots.Optional, "optional").OrNot(), Uses(NameKind.Stage) with { Slot = Slots.Like, Label = "like", IsOptional = true }), "Another word for `stage`.", "phase help \"Help\"")
            with { Block = BlockKind.StageDefinition, IsRepeatable = true, AliasOf = "stage" },
        Keyword("purpose", BlockKind.StageDefinition, Of(Quoted), "What the stage is for.", "purpose \"The customer asks for help\"")
            with { IsLocalizable = true },

        Keyword("channel", BlockKind.File, Of(Declares(NameKind.Channel), Title, Choice(Slots.Kind, "online", "offline")), "A channel through which customer and brand meet.", "channel webshop \"Webshop\" online")
            with { Block = BlockKind.Channel, IsRepeatable = true },
        Keyword("team", BlockKind.File, Of(Declares(NameKind.Team), Title), "A team that looks after something.", "team growth \"Growth team\"")
            with { Block = BlockKind.Team, IsRepeatable = true },
        Keyword("contact", BlockKind.Team, Of(Quoted), "How to reach the team.", "contact \"growth@loopwinkel.example\""),
        Keyword("persona", BlockKind.File, Of(Declares(NameKind.Persona), Title), "A customer to think of.", "persona beginner \"Sanne, starts running\" { goal \"Run without injuries\" }")
            with { Block = BlockKind.Persona, IsRepeatable = true },
        Keyword("image", BlockKind.Persona, Of(Quoted, Quoted with { Slot = Slots.Label, IsOptional = true }), "A portrait: its path, and what it shows.", "image \"images/sanne.jpg\" \"Sanne ties her shoes\""),
    ];

    /// <summary>The blocks whose statements are about one declared thing.</summary>
    private static ImmutableArray<BlockKind> Declared =>
    [
        BlockKind.Workspace, BlockKind.StageModel, BlockKind.StageDefinition, BlockKind.Channel, BlockKind.Team, BlockKind.Persona,
        BlockKind.Claim, BlockKind.Tone, BlockKind.Message, BlockKind.Metric, BlockKind.Touchpoint, BlockKind.Journey, BlockKind.Stage,
        BlockKind.Opportunity, BlockKind.Field,
    ];

    private static IEnumerable<KeywordDefinition> CommonKeywords() =>
    [
        Keyword("field", BlockKind.File, Of(Declares(NameKind.Field), Title, Choice(Slots.Kind, "text", "number", "date", "link")), "A field of your own, to be filled in wherever it helps.", "field budget \"Budget\" number")
            with { Block = BlockKind.Field, IsRepeatable = true },
        new("field", Of(Uses(NameKind.Field), new ArgumentShape(Slots.Value, ArgumentKind.FieldValue) { Example = "12000" }))
        {
            StandsIn = Declared.RemoveRange([BlockKind.Workspace, BlockKind.Field]),
            IsRepeatable = true,
            IsLocalizable = true,
            Summary = "The value of a field of your own.",
            Example = "field budget 12000",
        },
        new("title", Of(Quoted))
        {
            StandsIn = Declared,
            IsLocalizable = true,
            Summary = "The title in another language.",
            Example = "title@en \"Buying running shoes\"",
        },
        new("about", Of(Prose))
        {
            StandsIn = Declared,
            IsLocalizable = true,
            Summary = "A longer explanation, in Markdown.",
            Example = "about \"\"\"\n  Sanne is 29 and has **never** run before.\n\"\"\"",
        },
        new("allow", Of(Uses(NameKind.Rule), Because, Until.OrNot()))
        {
            StandsIn = Declared.Add(BlockKind.Term),
            IsRepeatable = true,
            Summary = "Accepts the findings of a rule within this block, with the reason.",
            Example = "allow missing-owner because \"The shop looks after itself\" until 2027-01-01",
        },
    ];
}

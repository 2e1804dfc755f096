using static Journeys.Language.Vocabulary.Shapes;

namespace Journeys.Language.Vocabulary;

/// <content>What the brand says and measures.</content>
public static partial class JourneyVocabulary
{
    private static IEnumerable<KeywordDefinition> BrandKeywords() =>
    [
        Keyword("claim", BlockKind.File, Of(Declares(NameKind.Claim), Title), "A fact that the brand promises.", "claim free-returns \"Free returns\" { value 30 days watch \"return\" }")
            with { Block = BlockKind.Claim, IsRepeatable = true },
        Keyword("value", BlockKind.Claim, Of(new ArgumentShape(Slots.Value, ArgumentKind.ClaimValue) { Example = "30 days" }), "The promised value.", "value 30 days"),
        Keyword("watch", BlockKind.Claim, Of(Texts), "Words by which a text is known to speak of this claim.", "watch \"retour\", \"return\"")
            with { IsLocalizable = true, IsRepeatable = true },
        Keyword("phrase", BlockKind.Claim, Of(Quoted), "How the claim is put.", "phrase@nl \"30 dagen gratis retourneren\"")
            with { IsLocalizable = true, IsRepeatable = true },
        Keyword("until", BlockKind.Claim, Of(Date), "The last day on which the claim holds.", "until 2027-01-01"),

        Keyword("tone", BlockKind.File, Of(Declares(NameKind.Tone), Title), "A manner of speaking.", "tone warm \"Warm and sober\" { avoid \"!!\" }")
            with { Block = BlockKind.Tone, IsRepeatable = true },
        Keyword("avoid", BlockKind.Tone, Of(Texts), "What a text in this tone does not say.", "avoid \"!!\", \"cheap\"")
            with { IsLocalizable = true, IsRepeatable = true },

        Keyword("message", BlockKind.File, Of(Declares(NameKind.Message), Title), "Something that the brand says.", "message start-lighter \"Start lighter\" { text \"Start lighter.\" }")
            with { Block = BlockKind.Message, IsRepeatable = true },
        Keyword("text", BlockKind.Message, Of(Quoted), "How the message is worded.", "text@nl \"Begin lichter.\"")
            with { IsLocalizable = true },
        Keyword("claims", BlockKind.Message, Of(Uses(NameKind.Claim).Listed()), "The claims that the message makes.", "claims free-returns"),
        Keyword("tone", BlockKind.Message, Of(Uses(NameKind.Tone)), "The tone of the message.", "tone warm"),
        Keyword("from", BlockKind.Message, Of(Date), "The first day on which it may be said.", "from 2026-01-01"),
        Keyword("until", BlockKind.Message, Of(Date), "The last day on which it may be said.", "until 2027-01-01"),

        Keyword("term", BlockKind.File, Of(Quoted), "The word that the brand uses.", "term@nl \"hardloopschoen\" { avoid \"gymschoen\" because \"We do not sell those\" }")
            with { Block = BlockKind.Term, IsLocalizable = true, IsRepeatable = true },
        Keyword("avoid", BlockKind.Term, Of(Texts), "Words to avoid for it.", "avoid \"gymschoen\", \"sneaker\"")
            with { IsRepeatable = true },
        Keyword("because", BlockKind.Term, Of(Quoted), "Why they are avoided.", "because \"That is not what we sell\"")
            with { IsLocalizable = true },

        Keyword("metric", BlockKind.File, Of(Declares(NameKind.Metric), Title, Choice(Slots.Kind, "nps", "csat", "ces", "rate", "count", "duration", "score")), "Something that is measured.", "metric nps \"Net Promoter Score\" nps { target >= 40 }")
            with { Block = BlockKind.Metric, IsRepeatable = true },
        Keyword("target", BlockKind.Metric, Of(new ArgumentShape(Slots.Value, ArgumentKind.Comparison) { Example = ">= 40" }), "What the team aims at.", "target >= 40"),
        Keyword("source", BlockKind.Metric, Of(Quoted), "Where the figures come from.", "source \"feedback/nps.csv\""),
        Keyword("every", BlockKind.Metric, Of(Frequency), "How often it is measured.", "every 90d"),
        Keyword("scale", BlockKind.Metric, Of(new ArgumentShape(Slots.Value, ArgumentKind.Range) { Example = "1..7" }), "The lowest and highest answer.", "scale 1..7"),
        Keyword("method", BlockKind.Metric, Of(Choice(Slots.Kind, "mean", "top-box")), "How answers become one figure.", "method mean"),
        Keyword("better", BlockKind.Metric, Of(Choice(Slots.Kind, "higher", "lower")), "Which direction is better.", "better higher"),
    ];
}

using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Review.Comparing;

namespace Journeys.Review.Kinds;

/// <summary>What can change of a message. One that was said to customers and is gone breaks what they were told.</summary>
internal static class MessageChanges
{
    public static readonly KindRules<Message> Rules = new(Subject.Message, NameKind.Message, CommonFields.And<Message>(
        new("text", (it, reading) => reading.Text(it.Text)),
        new("claims", (it, reading) => reading.Names(it.Claims, NameKind.Claim), ChangeWeight.Notable) { ShowsWhole = true },
        new("tone", (it, reading) => reading.Name(it.Tone, NameKind.Tone)),
        new("from", (it, _) => Reading.Plain(it.From, it.FromOrigin), ChangeWeight.Notable),
        new("until", (it, _) => Reading.Plain(it.Until, it.UntilOrigin), ChangeWeight.Notable)))
    {
        Removed = (context, it) => context.UsageBefore.JourneysSaying(it.Name.Value).IsEmpty ? ChangeWeight.Minor : ChangeWeight.Breaking,
        IsInForce = (context, it) => !context.UsageBefore.JourneysSaying(it.Name.Value).IsEmpty || !context.UsageAfter.JourneysSaying(it.Name.Value).IsEmpty,
        Reaches = (context, side, name) => context.UsageOn(side).JourneysSaying(name),
    };
}

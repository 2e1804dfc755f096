using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Review.Comparing;

namespace Journeys.Review.Kinds;

/// <summary>What can change of a channel. Whether it is online is what customers notice of it.</summary>
internal static class ChannelChanges
{
    public static readonly KindRules<Channel> Rules = new(Subject.Channel, NameKind.Channel, CommonFields.And<Channel>(
        new("kind", (it, _) => Reading.Choice(it.Kind), ChangeWeight.Notable),
        new("owner", (it, reading) => reading.Name(it.Owner, NameKind.Team))))
    {
        IsInForce = (context, it) => !context.UsageBefore.JourneysMeeting(it.Name.Value).IsEmpty || !context.UsageAfter.JourneysMeeting(it.Name.Value).IsEmpty,
        Reaches = (context, side, name) => context.UsageOn(side).JourneysMeeting(name),
    };
}

using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Review.Comparing;

namespace Journeys.Review.Kinds;

/// <summary>What can change of a channel.</summary>
internal static class ChannelChanges
{
    public static readonly KindRules<Channel> Rules = new(Subject.Channel, NameKind.Channel, CommonFields.And<Channel>(
        new("kind", (it, _) => Reading.Choice(it.Kind)),
        new("owner", (it, reading) => reading.Name(it.Owner, NameKind.Team))));
}

using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Review.Comparing;

namespace Journeys.Review.Kinds;

/// <summary>What can change of a team.</summary>
internal static class TeamChanges
{
    public static readonly KindRules<Team> Rules = new(Subject.Team, NameKind.Team, CommonFields.And<Team>(
        new Field<Team>("contact", (it, reading) => reading.OneText(it.Contact))));
}

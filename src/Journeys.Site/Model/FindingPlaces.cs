using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Site.Model;

/// <summary>Whom a finding concerns: the journeys that it lies in, by way of shared touchpoints too, and the teams that look after them.</summary>
internal sealed class FindingPlaces
{
    private readonly Dictionary<Finding, (List<EffectiveJourney> Journeys, List<Identifier> Teams)> _places = new(ReferenceEqualityComparer.Instance);

    public FindingPlaces(SiteModel site)
    {
        foreach (var summary in site.Summaries)
        {
            foreach (var finding in summary.Findings)
            {
                Of(finding).Journeys.Add(summary.Journey);
            }

            foreach (var touchpoint in summary.Journey.Touchpoints)
            {
                AddTeam(site.Findings.Of(touchpoint), site.Workspace.OwnerOf(touchpoint));
            }

            AddTeam(summary.Findings.Where(finding => Of(finding).Teams.Count == 0), summary.Journey.Declaration.Owner);
        }
    }

    /// <summary>The journeys that a finding lies in.</summary>
    public List<EffectiveJourney> JourneysOf(Finding finding) => _places.TryGetValue(finding, out var place) ? place.Journeys : [];

    /// <summary>The teams that it is for: those of its touchpoint, else that of its journey.</summary>
    public List<Identifier> TeamsOf(Finding finding) => _places.TryGetValue(finding, out var place) ? place.Teams : [];

    private void AddTeam(IEnumerable<Finding> findings, Identifier? owner)
    {
        if (owner is not { } team)
        {
            return;
        }

        foreach (var finding in findings)
        {
            var teams = Of(finding).Teams;
            if (!teams.Exists(other => other.Value == team.Value))
            {
                teams.Add(team);
            }
        }
    }

    private (List<EffectiveJourney> Journeys, List<Identifier> Teams) Of(Finding finding)
    {
        if (!_places.TryGetValue(finding, out var place))
        {
            place = ([], []);
            _places.Add(finding, place);
        }

        return place;
    }
}

using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Site.Model;

/// <summary>Something that findings can be filtered by.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Titled">What has its title, for a team or a journey; else null.</param>
/// <param name="Pages">The pages of the list on which such findings stand, in their order.</param>
internal sealed record FindingChoice(string Name, Declaration? Titled, ImmutableArray<int> Pages);

/// <summary>What the whole list of findings can be filtered by, whichever page of it a reader opens; worked out once for all pages.</summary>
internal sealed class FindingChoices
{
    public FindingChoices(SiteModel site, int pageSize)
    {
        var places = site.FindingPlaces;
        Add("severity", finding => [(ChoiceOf(finding), null)]);
        Add("rule", finding => [(finding.Rule.Name, null)]);
        Add("team", finding => places.TeamsOf(finding).Select(team => (team.Value, (Declaration?)site.Workspace.Teams.Find(team))));
        Add("journey", finding => places.JourneysOf(finding).Select(journey => (journey.Name.Value, (Declaration?)journey.Declaration)));

        void Add(string key, Func<Finding, IEnumerable<(string Name, Declaration? Titled)>> read)
        {
            var names = new Dictionary<string, (Declaration? Titled, SortedSet<int> Pages)>(StringComparer.Ordinal);
            var order = new List<string>();
            foreach (var (index, finding) in site.SortedFindings.Index())
            {
                foreach (var (name, titled) in read(finding))
                {
                    if (!names.TryGetValue(name, out var known))
                    {
                        names.Add(name, known = (titled, []));
                        order.Add(name);
                    }

                    known.Pages.Add((index / pageSize) + 1);
                }
            }

            All = All.Add(new(key, [.. order.Select(name => new FindingChoice(name, names[name].Titled, [.. names[name].Pages]))]));
        }
    }

    /// <summary>The filters with their choices, in the order in which the list first has them.</summary>
    public ImmutableArray<KeyValuePair<string, ImmutableArray<FindingChoice>>> All { get; private set; } = [];

    private static string ChoiceOf(Finding finding) => Localisation.ChoiceWords<Severity>.Of(finding.Severity);
}

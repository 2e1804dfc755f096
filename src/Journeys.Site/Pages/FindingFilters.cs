using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Site.Markup;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>What a page of findings can be filtered by; where there is one choice only, there is nothing to choose.</summary>
internal static class FindingFilters
{
    public static ImmutableArray<FindingFilterView> Of(PageScope scope, ImmutableArray<Finding> findings)
    {
        var places = scope.Site.FindingPlaces;
        var fragments = new Fragments(scope);
        FindingFilterView[] filters =
        [
            new("severity", scope.Texts["findings.by-severity"], Choices(findings.Select(FindingViews.Severity), severity => scope.Texts["severity." + severity])),
            new("rule", scope.Texts["findings.by-rule"], Choices(findings.Select(finding => finding.Rule.Name), Html.Text)),
            new("team", scope.Texts["tools.owner"], Choices(
                findings.SelectMany(places.TeamsOf).Select(team => team.Value),
                name => fragments.TeamTitle(findings.SelectMany(places.TeamsOf).First(team => team.Value == name)))),
            new("journey", scope.Texts["column.journey"], Choices(
                findings.SelectMany(places.JourneysOf).Select(journey => journey.Name.Value),
                name => scope.Title(findings.SelectMany(places.JourneysOf).First(journey => journey.Name.Value == name).Declaration))),
        ];
        return [.. filters.Where(filter => filter.Choices.Length > 1)];
    }

    private static ImmutableArray<ChoiceView> Choices(IEnumerable<string> names, Func<string, Html> title) =>
        [.. names.Distinct(StringComparer.Ordinal).Select(name => new ChoiceView(Html.Text(name), title(name)))];
}

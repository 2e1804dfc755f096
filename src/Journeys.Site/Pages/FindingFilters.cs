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
            new("team", scope.Texts["tools.owner"], [
                .. findings.SelectMany(places.TeamsOf)
                    .DistinctBy(team => team.Value, StringComparer.Ordinal)
                    .Select(team => new ChoiceView(Html.Text(team.Value), fragments.TeamTitle(team)))]),
            new("journey", scope.Texts["column.journey"], [
                .. findings.SelectMany(places.JourneysOf)
                    .DistinctBy(journey => journey.Name.Value, StringComparer.Ordinal)
                    .Select(journey => new ChoiceView(Html.Text(journey.Name.Value), scope.Title(journey.Declaration)))]),
        ];
        return [.. filters.Where(filter => filter.Choices.Length > 1)];
    }

    private static ImmutableArray<ChoiceView> Choices(IEnumerable<string> names, Func<string, Html> title) =>
        [.. names.Distinct(StringComparer.Ordinal).Select(name => new ChoiceView(Html.Text(name), title(name)))];
}

using System.Collections.Immutable;
using System.Globalization;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.TeamRules.Running;

/// <summary>Makes plain data of what a rule found, so that nothing of the team's runs when somebody reads it.</summary>
internal static class FindingCheck
{
    private const int Most = 10_000;

    /// <summary>The findings, with their words settled.</summary>
    /// <exception cref="InvalidOperationException">There are too many, or one stands where no file is.</exception>
    public static IEnumerable<Finding> Settled(ImmutableArray<Finding> found, RuleDescriptor rule, Workspace workspace)
    {
        if (found.Length > Most)
        {
            throw new InvalidOperationException($"it found {found.Length.ToString(CultureInfo.InvariantCulture)} things; more than {Most.ToString(CultureInfo.InvariantCulture)} help nobody");
        }

        var files = workspace.Files.Select(file => file.Source).ToHashSet();
        return [.. found.Select(finding => Settled(finding, rule, files))];
    }

    private static Finding Settled(Finding finding, RuleDescriptor rule, HashSet<SourceText> files) =>
        new(rule, rule.DefaultSeverity, Words.Settled(finding.Message), Known(finding.Origin, files))
        {
            Related = [.. finding.Related.Select(place => new RelatedPlace(Words.Settled(place.Message), Known(place.Origin, files)))],
            Fixes = [.. finding.Fixes.Select(fix => new Fix(Words.Settled(fix.Title), fix.Kind, [.. Edits(fix, files)]))],
        };

    private static IEnumerable<TextEdit> Edits(Fix fix, HashSet<SourceText> files) =>
        fix.Edits.IsDefault ? [] : fix.Edits.Select(edit => new TextEdit(Known(edit.Origin, files), Words.Cut(edit.NewText)));

    private static Origin Known(Origin place, HashSet<SourceText> files)
    {
        if (place.Source is null || !files.Contains(place.Source))
        {
            throw new InvalidOperationException("it reported a place that is in none of the journeys' files");
        }

        var length = place.Source.Content.Length;
        return place.Span.Start >= 0 && place.Span.Length >= 0 && place.Span.Start <= length - place.Span.Length
            ? place
            : throw new InvalidOperationException($"it reported a place outside {place.File}");
    }
}

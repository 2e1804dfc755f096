using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.RoslynHost.Protocol;
using Journeys.Rules.Team;

namespace Journeys.Cli.TeamRules;

/// <summary>Takes rules and findings off the wire. What makes no sense is an answer that makes no sense.</summary>
/// <param name="files">The files that were sent.</param>
/// <param name="ownPage">The page that explains the team's rules.</param>
internal sealed class TeamRulesWire(IReadOnlyDictionary<string, SourceText> files, string ownPage)
{
    /// <summary>The verdict in an answer.</summary>
    /// <exception cref="InvalidDataException">It makes no sense.</exception>
    public TeamVerdict Verdict(TeamRulesAnswer answer, ImmutableHashSet<string> elsewhere)
    {
        ImmutableArray<RuleDescriptor> rules = [.. answer.Rules.Select(Rule)];
        var byId = rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var problems = TeamRuleProblems.All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        return new TeamVerdict(
            rules,
            [.. answer.Findings.Select(finding => Finding(finding, byId))],
            [.. answer.Problems.Select(finding => Finding(finding, problems))],
            elsewhere);
    }

    /// <summary>A place.</summary>
    /// <exception cref="InvalidDataException">It is in no file that was sent.</exception>
    public Origin Place(WirePlace place) =>
        files.TryGetValue(place.File, out var source) && place is { Start: >= 0, Length: >= 0 } && place.Start <= source.Content.Length - place.Length
            ? new Origin(source, new TextSpan(place.Start, place.Length))
            : throw new InvalidDataException($"there is no such place in {place.File}");

    /// <summary>Figures for the wire.</summary>
    public static WireSeries[] Of(MeasuredFigures figures) =>
    [
        .. figures.All.Select(series => new WireSeries(
            series.Metric,
            series.Journey,
            series.Touchpoint,
            [.. series.Periods.Select(period => new WirePeriod(period.Start.ToString(), period.End.ToString(), period.Value, period.N, period.Low, period.High))])),
    ];

    private RuleDescriptor Rule(WireRule rule) => new(
        rule.Id, rule.Name, Word<Severity>(rule.Severity), Phrase(rule.Title), Phrase(rule.Why), rule.BadExample, rule.GoodExample, Word<Spares>(rule.Spares))
    {
        OwnPage = ownPage,
    };

    private Finding Finding(WireFinding finding, Dictionary<string, RuleDescriptor> rules)
    {
        if (!rules.TryGetValue(finding.Rule, out var rule))
        {
            throw new InvalidDataException($"no rule has the id {finding.Rule}");
        }

        return rule.At(Place(finding.Place), Phrase(finding.Message)) with
        {
            Related = [.. finding.Related.Select(related => new RelatedPlace(Phrase(related.Message), Place(related.Place)))],
            Fixes =
            [
                .. finding.Fixes.Select(fix => new Fix(
                    Phrase(fix.Title), fix.IsAlways ? FixKind.Always : FixKind.Suggestion, [.. fix.Edits.Select(edit => new TextEdit(Place(edit.Place), edit.NewText))])),
            ],
        };
    }

    private static T Word<T>(string word)
        where T : struct, Enum => Enum.TryParse<T>(word, out var value) ? value : throw new InvalidDataException($"`{word}` is no {typeof(T).Name}");

    private static Phrase Phrase(WirePhrase phrase) => new(phrase.English, phrase.Dutch ?? phrase.English, phrase.Danish ?? phrase.English);
}

using System.Collections.Immutable;
using System.Text.Json;
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
        ImmutableArray<RuleDescriptor> rules = [.. All(answer.Rules, "rules").Select(Rule)];
        var byId = ById(rules);
        var problems = TeamRuleProblems.All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        return new TeamVerdict(
            rules,
            [.. All(answer.Findings, "findings").Select(finding => Finding(finding, byId))],
            [.. All(answer.Problems, "problems").Select(finding => Finding(finding, problems))],
            elsewhere);
    }

    /// <summary>What is begun, as the other process says it.</summary>
    /// <exception cref="InvalidDataException">It makes no sense.</exception>
    /// <exception cref="JsonException">It has another shape.</exception>
    public static TeamRulesNote Note(JsonElement said)
    {
        var note = Given(said.Deserialize(TeamRulesJson.Default.TeamRulesNote), "note");
        return new TeamRulesNote(Given(note.Phase, "phase"), Given(note.Class, "class"), Given(note.Place, "place"));
    }

    /// <summary>A place.</summary>
    /// <exception cref="InvalidDataException">It is in no file that was sent.</exception>
    public Origin Place(WirePlace? place)
    {
        var (file, start, length) = Given(place, "place");
        return files.TryGetValue(Given(file, "file"), out var source) && start >= 0 && length >= 0 && start <= source.Content.Length - length
            ? new Origin(source, new TextSpan(start, length))
            : throw new InvalidDataException($"there is no such place in {file}");
    }

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
        Given(rule.Id, "id"),
        Given(rule.Name, "name"),
        Word<Severity>(rule.Severity),
        Phrase(rule.Title, "title"),
        Phrase(rule.Why, "why"),
        Given(rule.BadExample, "badExample"),
        Given(rule.GoodExample, "goodExample"),
        Word<Spares>(rule.Spares))
    {
        OwnPage = ownPage,
    };

    private static Dictionary<string, RuleDescriptor> ById(ImmutableArray<RuleDescriptor> rules)
    {
        var byId = new Dictionary<string, RuleDescriptor>(StringComparer.Ordinal);
        return rules.FirstOrDefault(rule => !byId.TryAdd(rule.Id, rule)) is { } twice
            ? throw new InvalidDataException($"two rules have the id {twice.Id}")
            : byId;
    }

    private Finding Finding(WireFinding finding, Dictionary<string, RuleDescriptor> rules)
    {
        if (!rules.TryGetValue(Given(finding.Rule, "rule"), out var rule))
        {
            throw new InvalidDataException($"no rule has the id {finding.Rule}");
        }

        return rule.At(Place(finding.Place), Phrase(finding.Message, "message")) with
        {
            Related = [.. All(finding.Related, "related").Select(related => new RelatedPlace(Phrase(related.Message, "message"), Place(related.Place)))],
            Fixes = [.. All(finding.Fixes, "fixes").Select(Fix)],
        };
    }

    private Fix Fix(WireFix fix) => new(
        Phrase(fix.Title, "title"),
        fix.IsAlways ? FixKind.Always : FixKind.Suggestion,
        [.. All(fix.Edits, "edits").Select(edit => new TextEdit(Place(edit.Place), Given(edit.NewText, "newText")))]);

    private static T Word<T>(string? word)
        where T : struct, Enum =>
        Enum.TryParse<T>(word, out var value) && Enum.IsDefined(value) ? value : throw new InvalidDataException($"`{word}` is no {typeof(T).Name}");

    private static Phrase Phrase(WirePhrase? phrase, string name)
    {
        var words = Given(phrase, name);
        var english = Given(words.English, "english");
        return new Phrase(english, words.Dutch ?? english, words.Danish ?? english);
    }

    private static IEnumerable<T> All<T>(T?[]? list, string name)
        where T : class => Given(list, name).Select(item => Given(item, name));

    /// <summary>What must be there. The shapes of the wire say so, but nobody holds the other process to them.</summary>
    private static T Given<T>(T? value, string name)
        where T : class => value ?? throw new InvalidDataException($"it lacks `{name}`");
}

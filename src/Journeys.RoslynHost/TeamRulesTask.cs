using System.Text.Json;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.RoslynHost.Protocol;
using Journeys.TeamRules.Running;

namespace Journeys.RoslynHost;

/// <summary>
/// Runs a team's rules. It keeps the journeys that it was sent, so that an editor sends again only what has changed.
/// </summary>
internal sealed class TeamRulesTask
{
    private readonly Dictionary<string, FileModel> _journeys = new(StringComparer.Ordinal);
    private Workspace? _workspace;

    /// <summary>Does what is asked.</summary>
    /// <exception cref="InvalidDataException">The request makes no sense.</exception>
    public JsonElement Run(JsonElement body, Action<JsonElement> note)
    {
        var asked = body.Deserialize(TeamRulesJson.Default.TeamRulesRequest) ?? throw new InvalidDataException("an empty request");
        var request = new TeamRequest([.. asked.Rules.Select(Source)], Workspace(asked.Journeys), Day(asked.Today))
        {
            Measures = new MeasuredFigures([.. asked.Measures.Select(Series)]),
            Taken = [.. asked.Taken],
            Fatal = [.. asked.Fatal.Select(fatal => (Enum.Parse<RulePhase>(fatal.Phase), fatal.Class))],
            CacheFolder = asked.CacheFolder,
            WithExamples = asked.WithExamples,
        };
        var result = new TeamRun(request, step => note(Note(step))).Run();
        var answer = new TeamRulesAnswer(
            [.. result.Rules.Select(WireMaker.Of)], [.. result.Findings.Select(WireMaker.Of)], [.. result.Problems.Select(WireMaker.Of)]);
        return JsonSerializer.SerializeToElement(answer, TeamRulesJson.Default.TeamRulesAnswer);
    }

    private static JsonElement Note(RuleStep step) => JsonSerializer.SerializeToElement(
        new TeamRulesNote(step.Phase.ToString(), step.Class, WireMaker.Of(step.Place)), TeamRulesJson.Default.TeamRulesNote);

    private static SourceText Source(WireFile file) => new(file.Path, file.Text ?? throw Forgotten(file.Path));

    private static InvalidDataException Forgotten(string path) => new($"{path} was never sent");

    private static Date Day(string text) => Date.TryParse(text, out var day) ? day : throw new InvalidDataException($"{text} is no day");

    private static MeasuredSeries Series(WireSeries series) => new(
        series.Metric,
        series.Journey,
        series.Touchpoint,
        [.. series.Periods.Select(period => new MeasuredPeriod(Day(period.Start), Day(period.End), period.Value, period.N, period.Low, period.High))]);

    private Workspace Workspace(WireFile[] files)
    {
        var changed = false;
        foreach (var file in files)
        {
            if (file.Text is { } text)
            {
                _journeys[file.Path] = WorkspaceLoader.Read(new SourceText(file.Path, text));
                changed = true;
            }
            else if (!_journeys.ContainsKey(file.Path))
            {
                throw Forgotten(file.Path);
            }
        }

        foreach (var gone in _journeys.Keys.Except(files.Select(file => file.Path)).ToList())
        {
            _journeys.Remove(gone);
            changed = true;
        }

        return changed || _workspace is null ? _workspace = Language.Model.Workspace.Link(_journeys.Values) : _workspace;
    }
}

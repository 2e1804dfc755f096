using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Measures.Reading;

/// <summary>Where an answer was given. An empty journey means all journeys that use the touchpoint, an empty touchpoint anywhere.</summary>
/// <param name="Journey">The journey's name.</param>
/// <param name="Touchpoint">The touchpoint's name.</param>
/// <param name="IsShared">Whether several journeys use the touchpoint, so that it also counts for all of them together.</param>
internal readonly record struct AnswerPlace(string Journey, string Touchpoint, bool IsShared);

/// <summary>
/// Finds the touchpoint that a row means: <c>journey.touchpoint</c>, or its name alone where that is clear. Names from before a
/// rename (<c>was</c>) are known too, since answers keep the name they were given under.
/// </summary>
internal sealed class TouchpointNames
{
    private readonly Dictionary<string, AnswerPlace> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _journeys = new(StringComparer.Ordinal);

    public TouchpointNames(Workspace workspace)
    {
        var all = workspace.Views.SelectMany(view => view.Touchpoints).ToList();
        var uses = all.GroupBy(touchpoint => touchpoint.Name.Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        foreach (var touchpoint in all)
        {
            var (journey, name) = (touchpoint.Stage.Journey.Name.Value, touchpoint.Name.Value);
            _journeys.TryAdd(journey, journey);
            _places.TryAdd(journey + "." + name, new AnswerPlace(journey, name, touchpoint.IsShared && uses[name].Count > 1));
        }

        foreach (var (name, places) in uses.Where(use => use.Value.Count == 1 || use.Value.TrueForAll(one => one.IsShared)))
        {
            _places.TryAdd(name, new AnswerPlace(places.Count == 1 ? places[0].Stage.Journey.Name.Value : "", name, places.Count > 1));
        }

        AddFormerNames(workspace, all);
    }

    /// <summary>Finds a place; false where no touchpoint is meant clearly.</summary>
    public bool TryFind(string? journey, string? touchpoint, out AnswerPlace place)
    {
        if (string.IsNullOrEmpty(touchpoint))
        {
            place = new AnswerPlace("", "", false);
            return string.IsNullOrEmpty(journey) || _journeys.ContainsKey(NormalForm.Composed(journey));
        }

        return _places.TryGetValue(NormalForm.Composed(Full(journey, touchpoint)), out place);
    }

    /// <summary>The words by which a place is told; rows with the same words have the same problem.</summary>
    public static (bool IsJourney, string Word) Words(string journey, string touchpoint) =>
        touchpoint.Length == 0 ? (true, journey) : (false, Full(journey, touchpoint));

    /// <summary>What is wrong with a place that was not found. It looks at all names, so it is not for each row.</summary>
    public string Problem(string journey, string touchpoint)
    {
        var word = Words(journey, touchpoint).Word;
        if (touchpoint.Length == 0)
        {
            return $"there is no journey `{word}`" + (Spelling.Nearest(word, _journeys.Keys) is { } journeyMeant ? $"; did you mean `{journeyMeant}`?" : "");
        }

        var isUnclear = !word.Contains('.', StringComparison.Ordinal)
            && _places.Keys.Any(known => known.EndsWith("." + word, StringComparison.Ordinal));
        return isUnclear
            ? $"several journeys have a touchpoint `{word}`; name the journey too"
            : $"there is no touchpoint `{word}`" + (Spelling.Nearest(word, _places.Keys) is { } meant ? $"; did you mean `{meant}`?" : "");
    }

    private static string Full(string? journey, string touchpoint) =>
        string.IsNullOrEmpty(journey) || touchpoint.Contains('.', StringComparison.Ordinal) ? touchpoint : journey + "." + touchpoint;

    private void AddFormerNames(Workspace workspace, List<EffectiveTouchpoint> all)
    {
        foreach (var touchpoint in all)
        {
            var journey = workspace.Journeys.Find(touchpoint.Stage.Journey.Name)!;
            var names = Names(touchpoint.Name, touchpoint.Declaration.FormerName);
            foreach (var former in Names(journey.Name, journey.FormerName))
            {
                foreach (var name in names)
                {
                    _places.TryAdd(former + "." + name, _places[journey.Name.Value + "." + touchpoint.Name.Value]);
                }

                _journeys.TryAdd(former, journey.Name.Value);
            }

            if (touchpoint.Declaration.FormerName is { } old && _places.TryGetValue(touchpoint.Name.Value, out var place))
            {
                _places.TryAdd(old.Value, place);
            }
        }
    }

    private static IEnumerable<string> Names(Identifier name, Identifier? former) =>
        former is { } old ? [name.Value, old.Value] : [name.Value];
}

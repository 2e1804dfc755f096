using Journeys.Interchange.Import.Drafts;
using Journeys.Language.Syntax;

namespace Journeys.Interchange.Import.Tables;

/// <summary>Where a <c>then</c> can lead: touchpoints of the journey by name or title, and of others by their name from outside.</summary>
internal sealed class ThenTargets
{
    private readonly Dictionary<DraftJourney, Dictionary<string, string>> _byKey = [];
    private readonly Dictionary<DraftJourney, HashSet<string>> _names = [];
    private readonly Dictionary<string, DraftJourney> _journeys = new(StringComparer.Ordinal);

    /// <param name="journeys">The journeys, with all their touchpoints.</param>
    public ThenTargets(IEnumerable<DraftJourney> journeys)
    {
        foreach (var journey in journeys)
        {
            _journeys[journey.Name] = journey;
            var byKey = _byKey[journey] = new(StringComparer.Ordinal);
            foreach (var touchpoint in journey.All)
            {
                byKey.TryAdd(FoldedText.Key(touchpoint.Title), touchpoint.Name);
            }

            foreach (var touchpoint in journey.All)
            {
                byKey[FoldedText.Key(touchpoint.Name)] = touchpoint.Name;
            }

            _names[journey] = new(journey.All.Select(touchpoint => touchpoint.Name), StringComparer.Ordinal);
        }
    }

    /// <summary>The name to write, or null where it leads nowhere.</summary>
    public string? Find(DraftJourney journey, string words)
    {
        var name = NameText.Normalize(words);
        return _names[journey].Contains(name) || IsOutside(name) ? name : _byKey[journey].GetValueOrDefault(FoldedText.Key(words));
    }

    private bool IsOutside(string name) =>
        name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && _journeys.TryGetValue(name[..dot], out var journey) && _names[journey].Contains(name[(dot + 1)..]);
}

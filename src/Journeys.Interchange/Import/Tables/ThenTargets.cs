using Journeys.Interchange.Import.Drafts;
using Journeys.Language.Syntax;

namespace Journeys.Interchange.Import.Tables;

/// <summary>Where a <c>then</c> can lead: touchpoints of the journey by name or title, and of others by their name from outside.</summary>
internal sealed class ThenTargets
{
    private readonly Dictionary<DraftJourney, Dictionary<string, string>> _byJourney = [];
    private readonly HashSet<string> _outside = new(StringComparer.Ordinal);

    /// <param name="journeys">The journeys, with all their touchpoints.</param>
    public ThenTargets(IEnumerable<DraftJourney> journeys)
    {
        foreach (var journey in journeys)
        {
            var byKey = _byJourney[journey] = new(StringComparer.Ordinal);
            foreach (var touchpoint in journey.All)
            {
                byKey.TryAdd(FoldedText.Key(touchpoint.Title), touchpoint.Name);
                _outside.Add($"{journey.Name}.{touchpoint.Name}");
            }

            foreach (var touchpoint in journey.All)
            {
                byKey[FoldedText.Key(touchpoint.Name)] = touchpoint.Name;
            }
        }
    }

    /// <summary>The name to write, or null where it leads nowhere.</summary>
    public string? Find(DraftJourney journey, string words) =>
        _outside.Contains(NameText.Normalize(words)) ? NameText.Normalize(words) : _byJourney[journey].GetValueOrDefault(FoldedText.Key(words));
}

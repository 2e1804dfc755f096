using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Site.Model;

/// <summary>The stages of a model that have pages, in their order.</summary>
internal sealed class StageRow
{
    private readonly Dictionary<string, int> _places;

    public StageRow(StageModel model)
    {
        Stages = [.. model.Stages.Where(stage => SitePaths.IsName(stage.Name.Value)).DistinctBy(stage => stage.Name.Value)];
        _places = Stages.Index().ToDictionary(entry => entry.Item.Name.Value, entry => entry.Index, StringComparer.Ordinal);
    }

    /// <summary>The stages.</summary>
    public ImmutableArray<StageDefinition> Stages { get; }

    /// <summary>The stages before and after one of them; null at the ends.</summary>
    public (StageDefinition? Before, StageDefinition? After) Beside(StageDefinition stage)
    {
        var place = _places[stage.Name.Value];
        return (place > 0 ? Stages[place - 1] : null, place + 1 < Stages.Length ? Stages[place + 1] : null);
    }
}

using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Edits;

namespace Journeys.Rules.Stages;

/// <summary>Where a journey gets the stages that it lacks: among its stages and skips, as the model's order has them.</summary>
internal sealed class StageInsertion
{
    private readonly Journey _declaration;
    private readonly StageModel _model;
    private readonly Origin[] _places;

    /// <summary>For each place the latest stage up to there, in the model's order.</summary>
    private readonly int[] _latest;

    /// <param name="journey">A journey with a model.</param>
    public StageInsertion(EffectiveJourney journey)
    {
        (_declaration, _model) = (journey.Declaration, journey.Model!);
        var places = _declaration.Stages.Select(present => (present.Name, present.Origin))
            .Concat(_declaration.Skips.Select(skip => (Name: skip.Stage, skip.Origin)))
            .OrderBy(place => place.Origin)
            .ToList();
        _places = [.. places.Select(place => place.Origin)];
        _latest = Ordering.LargestSoFar([.. places.Select(place => _model.IndexOf(place.Name.Value))]);
    }

    /// <summary>Inserts a stage, or what stands for it, before the first that comes later.</summary>
    /// <returns>Null where the journey's block has no end.</returns>
    public TextEdit? Insert(string stage, params string[] lines)
    {
        var index = _model.IndexOf(stage);
        var later = Ordering.First(_latest.Length, at => _latest[at] > index);
        if (later < _places.Length)
        {
            return StatementEdits.Before(_places[later], lines);
        }

        return _places.Length == 0
            ? StatementEdits.Append(_declaration.Origin, lines)
            : StatementEdits.Behind(_places[_places.Length - 1], lines);
    }
}

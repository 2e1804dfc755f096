using Journeys.Language.Model;
using Journeys.Site.Markup;

namespace Journeys.Site.Pages;

/// <summary>
/// The links to journeys and stages in the rows of a list. Touchpoints of a journey stand together there and journeys share their stages,
/// so that row after row names the same ones.
/// </summary>
internal sealed class RowLinks(PageScope scope)
{
    private readonly Dictionary<StageDefinition, Html> _stages = new(ReferenceEqualityComparer.Instance);
    private EffectiveJourney? _journey;
    private Html _journeyLink;

    public Html Journey(EffectiveJourney journey)
    {
        if (!ReferenceEquals(journey, _journey))
        {
            (_journey, _journeyLink) = (journey, scope.Link(journey));
        }

        return _journeyLink;
    }

    public Html Stage(EffectiveStage stage)
    {
        if (stage.Definition is not { } definition || !stage.Declaration.Title.IsNone)
        {
            return scope.LinkedTitle(stage);
        }

        if (!_stages.TryGetValue(definition, out var link))
        {
            _stages.Add(definition, link = scope.LinkedTitle(stage));
        }

        return link;
    }
}

using System.Collections.Concurrent;
using Journeys.Language.Model;

namespace Journeys.Site.Pages;

/// <summary>
/// What the pages of a language link to, found once: most things are linked to from a dozen pages. The stages and touchpoints of a journey
/// are found by their places in it, since lists of a hundred touchpoints name as many journeys.
/// </summary>
internal sealed class LinkTargets
{
    private readonly ConcurrentDictionary<Declaration, LinkTarget> _declarations = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<EffectiveJourney, OfJourney> _journeys = new(ReferenceEqualityComparer.Instance);

    /// <summary>Where a link to a declaration leads.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="find">Finds it when it is first asked for.</param>
    /// <param name="with">What finding it takes.</param>
    public LinkTarget Of<T>(Declaration declaration, Func<Declaration, T, LinkTarget> find, T with) => _declarations.GetOrAdd(declaration, find, with);

    /// <inheritdoc cref="Of{T}(Declaration, Func{Declaration, T, LinkTarget}, T)"/>
    public LinkTarget Of<T>(EffectiveJourney journey, Func<EffectiveJourney, T, LinkTarget> find, T with) => Places(journey).Journey ??= find(journey, with);

    /// <inheritdoc cref="Of{T}(Declaration, Func{Declaration, T, LinkTarget}, T)"/>
    public LinkTarget Of<T>(EffectiveStage stage, Func<EffectiveStage, T, LinkTarget> find, T with) =>
        Places(stage.Journey).Stages[stage.Place] ??= find(stage, with);

    /// <inheritdoc cref="Of{T}(Declaration, Func{Declaration, T, LinkTarget}, T)"/>
    public LinkTarget Of<T>(EffectiveTouchpoint touchpoint, Func<EffectiveTouchpoint, T, LinkTarget> find, T with) =>
        Places(touchpoint.Stage.Journey).Touchpoints[touchpoint.Place] ??= find(touchpoint, with);

    private OfJourney Places(EffectiveJourney journey) => _journeys.GetOrAdd(journey, static journey => new OfJourney(journey));

    /// <summary>A journey's own. Two threads that ask at once find the same twice.</summary>
    private sealed class OfJourney(EffectiveJourney journey)
    {
        public LinkTarget? Journey { get; set; }

        public LinkTarget?[] Stages { get; } = new LinkTarget?[journey.Stages.Length];

        public LinkTarget?[] Touchpoints { get; } = new LinkTarget?[journey.Touchpoints.Length];
    }
}

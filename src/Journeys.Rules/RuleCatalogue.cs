using System.Collections.Immutable;
using Journeys.Language.Rules;
using Journeys.Rules.Critical;
using Journeys.Rules.CustomerData;
using Journeys.Rules.Measurement;
using Journeys.Rules.Messaging;
using Journeys.Rules.Stages;

namespace Journeys.Rules;

/// <summary>The built-in rules, ordered by id.</summary>
public static class RuleCatalogue
{
    /// <summary>All built-in rules.</summary>
    public static ImmutableArray<Rule> BuiltIn { get; } =
    [
        new MissingStage(),
        new EmptyStage(),
        new StageOrder(),
        new SkippedAndPresent(),
        new UnreachableTouchpoint(),
        new DeadEnd(),
        new BackwardLoop(),
        new MissingNeed(),
        new MissingOwner(),
        new MissingChannel(),
        new ConflictingClaim(),
        new MessageDrift(),
        new SilentTouchpoint(),
        new MissingTranslation(),
        new AvoidedTerm(),
        new AvoidedByTone(),
        new ToneClash(),
        new AddressFormRule(),
        new OneSidedMessage(),
        new BrokenPromise(),
        new MessageOutOfDate(),
        new ContradictingMessages(),
        new UnprioritisedCritical(),
        new UndeclaredCritical(),
        new PriorityInversion(),
        new PriorityInflation(),
        new UnownedCritical(),
        new UnmetCritical(),
        new UnmeasuredCritical(),
        new TargetMissed(),
        new StaleReview(),
        new StaleFeedback(),
        new OverdueOpportunity(),
        new MetricWithoutSource(),
        new SmallSample(),
        new NoLowPoint(),
        new AssumedCritical(),
        new PersonalisedWithoutBasis(),
        new ConsentAfterUse(),
        new PersonalDetail(),
    ];
}

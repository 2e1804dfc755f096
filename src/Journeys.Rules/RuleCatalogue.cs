using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Code;
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

    /// <summary>The built-in rules, with the one about code where somebody traced: without a trace nothing can be said of what is missing.</summary>
    public static ImmutableArray<Rule> With(CodeTrace trace) => trace.IsNone ? BuiltIn : BuiltIn.Add(new UntracedTouchpoint(trace));
}

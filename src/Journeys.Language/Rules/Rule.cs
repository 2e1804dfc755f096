using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Language.Rules;

/// <summary>
/// A rule about journeys. It sees the model, never the text of a file, and keeps no state, so that one object may judge many
/// journeys at once. Built-in rules and a team's own are the same class and run through the same door.
/// </summary>
public abstract class Rule(RuleDescriptor descriptor)
{
    /// <summary>What the rule is.</summary>
    public RuleDescriptor Descriptor { get; } = descriptor;

    /// <summary>Looks at the workspace as a whole; called once.</summary>
    public virtual void CheckWorkspace(Workspace workspace, RuleContext context)
    {
    }

    /// <summary>Looks at one journey; called for every journey whose status the rule does not spare, in any order.</summary>
    public virtual void CheckJourney(EffectiveJourney journey, RuleContext context)
    {
    }

    /// <summary>
    /// Looks at one touchpoint within its journey; called for every touchpoint of a journey that the rule does not spare, shared
    /// ones with the overrides of their use. Findings at the same place are given once.
    /// </summary>
    public virtual void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
    }
}

/// <summary>What a rule gets beside the thing to look at, and where it puts what it finds.</summary>
public abstract class RuleContext
{
    /// <summary>The workspace.</summary>
    public abstract Workspace Workspace { get; }

    /// <summary>The day that counts as today.</summary>
    public abstract Date Today { get; }

    /// <summary>What was measured; nothing where nobody measured.</summary>
    public virtual MeasuredFigures Measures => MeasuredFigures.None;

    /// <summary>Gives a finding. Severity, <c>allow</c> and doubles are the engine's business.</summary>
    /// <param name="place">Where the finding starts.</param>
    /// <param name="message">One sentence with the user's own words.</param>
    /// <param name="related">Other places that the message speaks of.</param>
    /// <param name="fixes">Cures, the best first.</param>
    public abstract void Report(
        Origin place,
        Phrase message,
        ImmutableArray<RelatedPlace> related = default,
        ImmutableArray<Fix> fixes = default);

    /// <summary>Gives a finding of a weight of its own, where not all of a rule's findings weigh the same; a configured severity still wins.</summary>
    /// <param name="place">Where the finding starts.</param>
    /// <param name="severity">Its weight where nothing is configured.</param>
    /// <param name="message">One sentence with the user's own words.</param>
    /// <param name="related">Other places that the message speaks of.</param>
    /// <param name="fixes">Cures, the best first.</param>
    public virtual void Report(
        Origin place,
        Severity severity,
        Phrase message,
        ImmutableArray<RelatedPlace> related = default,
        ImmutableArray<Fix> fixes = default) => Report(place, message, related, fixes);
}

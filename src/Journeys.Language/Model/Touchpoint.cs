using System.Collections.Immutable;
using Journeys.Language.Text;

namespace Journeys.Language.Model;

/// <summary>Why a touchpoint is critical.</summary>
public enum CriticalKind
{
    /// <summary>Declared not to be critical.</summary>
    No,

    /// <summary>The customer meets the brand for the first time.</summary>
    FirstContact,

    /// <summary>Ordering or paying.</summary>
    Transaction,

    /// <summary>The first use.</summary>
    Onboarding,

    /// <summary>Help when something is wrong.</summary>
    Service,

    /// <summary>A moment that decides what the customer thinks of the brand.</summary>
    MomentOfTruth,
}

/// <summary><c>critical KIND [because T]</c>.</summary>
public sealed record Criticality(CriticalKind Kind, LocalText? Because, Origin Origin);

/// <summary>How urgent work on a touchpoint is; the order is by weight.</summary>
public enum PriorityLevel
{
    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,
}

/// <summary><c>priority LEVEL [because T]</c>.</summary>
public sealed record Priority(PriorityLevel Level, LocalText? Because, Origin Origin);

/// <summary>How a satisfaction score is known.</summary>
public enum Evidence
{
    /// <summary>Measured or observed with customers.</summary>
    Observed,

    /// <summary>The team's assumption.</summary>
    Assumed,

    /// <summary>What a proposed journey aims at.</summary>
    Proposed,
}

/// <summary>How well the need is met.</summary>
public sealed record Satisfaction(ScoreValue Score, Origin Origin)
{
    /// <summary>How it is known, or null where not said.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>The day it was established.</summary>
    public Date? On { get; init; }

    /// <summary>The metric it is taken from.</summary>
    public Identifier? FromMetric { get; init; }

    /// <summary>Where it is taken from, in words.</summary>
    public LocalText? FromText { get; init; }

    /// <summary>From how many answers.</summary>
    public int? SampleSize { get; init; }
}

/// <summary>What the customer feels, from -2 to 2.</summary>
public sealed record Emotion(int Level, LocalizedText Words, Origin Origin);

/// <summary><c>says MESSAGE [WORDING]</c>: a message, and how it is worded here.</summary>
/// <param name="Message">The message's name.</param>
/// <param name="Wording">The words used here, or null for the message's own.</param>
/// <param name="Language">The tag behind <c>says@</c>, or null.</param>
/// <param name="Origin">The whole statement.</param>
public sealed record Saying(Identifier Message, LocalText? Wording, string? Language, Origin Origin);

/// <summary>The legal basis for using personal data (GDPR article 6).</summary>
public enum LegalBasis
{
    /// <summary>Consent.</summary>
    Consent,

    /// <summary>Contract.</summary>
    Contract,

    /// <summary>Legal obligation.</summary>
    LegalObligation,

    /// <summary>Vital interests.</summary>
    VitalInterests,

    /// <summary>Public task.</summary>
    PublicTask,

    /// <summary>Legitimate interests.</summary>
    LegitimateInterests,
}

/// <summary><c>personalised with T,… [basis …]</c>.</summary>
public sealed record Personalisation(ImmutableArray<LocalText> With, LegalBasis? Basis, Origin Origin);

/// <summary><c>metric NAME [CMP]</c> within a touchpoint.</summary>
public sealed record MetricUse(Identifier Metric, Comparison? Target, Origin Origin)
{
    /// <summary>Where the value of <see cref="Target"/> stands, without the sign that compares.</summary>
    public Origin? TargetValueOrigin { get; init; }
}

/// <summary>How feedback is gathered.</summary>
public enum FeedbackKind
{
    /// <summary>A survey.</summary>
    Survey,

    /// <summary>Interviews.</summary>
    Interview,

    /// <summary>Reviews.</summary>
    Review,

    /// <summary>Analytics.</summary>
    Analytics,

    /// <summary>Support contacts.</summary>
    Support,
}

/// <summary><c>feedback KIND [every DUR] [via T]</c>.</summary>
public sealed record Feedback(FeedbackKind Kind, DurationValue? Every, LocalText? Via, Origin Origin);

/// <summary>Where an opportunity stands.</summary>
public enum OpportunityStatus
{
    /// <summary>Proposed.</summary>
    Proposed,

    /// <summary>Planned.</summary>
    Planned,

    /// <summary>Being done.</summary>
    Doing,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Rejected.</summary>
    Rejected,
}

/// <summary>A way to do better.</summary>
public sealed record Opportunity : Declaration
{
    /// <summary>Expected effect, 1 to 5.</summary>
    public int? Impact { get; init; }

    /// <summary>Expected work, 1 to 5.</summary>
    public int? Effort { get; init; }

    /// <summary>The team that does it.</summary>
    public Identifier? Owner { get; init; }

    /// <summary>The day it is due.</summary>
    public Date? Due { get; init; }

    /// <summary>Where it stands; null where not said, which counts as open.</summary>
    public OpportunityStatus? Status { get; init; }

    /// <summary>Where the work is followed.</summary>
    public Link? Link { get; init; }

    /// <summary>Proposed, planned, being done, or not said.</summary>
    public bool IsOpen => Status is null or OpportunityStatus.Proposed or OpportunityStatus.Planned or OpportunityStatus.Doing;
}

/// <summary><c>then NAME,… [when T]</c>: where the customer goes next.</summary>
public sealed record Flow(ImmutableArray<Identifier> Targets, LocalText? When, Origin Origin);

/// <summary>Whether a touchpoint exists yet, or still.</summary>
public enum TouchpointState
{
    /// <summary>Planned.</summary>
    Planned,

    /// <summary>Live.</summary>
    Live,

    /// <summary>Retiring.</summary>
    Retiring,
}

/// <summary><c>status planned|live|retiring [until DATE]</c> of a touchpoint.</summary>
public sealed record TouchpointStatus(TouchpointState State, Date? Until, Origin Origin);

/// <summary>Any contact between customer and brand: one within a journey, a shared one, or the overrides of a <c>use</c>.</summary>
public sealed record Touchpoint : Declaration
{
    /// <summary>Which of its statements could not be read.</summary>
    public UnreadStatements Unread { get; init; }

    /// <summary>The channels it uses.</summary>
    public ImmutableArray<Identifier> Channels { get; init; } = [];

    /// <summary>What happens.</summary>
    public LocalizedText Moment { get; init; }

    /// <summary>What the customer needs here.</summary>
    public LocalizedText Need { get; init; }

    /// <summary>What the customer thinks, in the customer's own words.</summary>
    public LocalizedText Thinks { get; init; }

    /// <summary>What the customer said.</summary>
    public LocalizedText Quote { get; init; }

    /// <summary>What goes wrong for the customer; one entry a pain and language.</summary>
    public ImmutableArray<LocalText> Pains { get; init; } = [];

    /// <summary>What happens behind the scenes.</summary>
    public ImmutableArray<LocalText> Backstage { get; init; } = [];

    /// <summary>The systems involved.</summary>
    public ImmutableArray<LocalText> Systems { get; init; } = [];

    /// <summary>What the brand says.</summary>
    public ImmutableArray<Saying> Says { get; init; } = [];

    /// <summary>Whether and why it is critical; null where not said.</summary>
    public Criticality? Critical { get; init; }

    /// <summary>How urgent work on it is; null where not said.</summary>
    public Priority? Priority { get; init; }

    /// <summary>How well the need is met; null where not said.</summary>
    public Satisfaction? Satisfaction { get; init; }

    /// <summary>What the customer feels; null where not said.</summary>
    public Emotion? Emotion { get; init; }

    /// <summary>What is personalised, and on which basis.</summary>
    public ImmutableArray<Personalisation> Personalisations { get; init; } = [];

    /// <summary>What is measured here.</summary>
    public ImmutableArray<MetricUse> Metrics { get; init; } = [];

    /// <summary>How feedback is gathered.</summary>
    public ImmutableArray<Feedback> Feedback { get; init; } = [];

    /// <summary>Ways to do better.</summary>
    public ImmutableArray<Opportunity> Opportunities { get; init; } = [];

    /// <summary>The team that looks after it.</summary>
    public Identifier? Owner { get; init; }

    /// <summary>Pictures.</summary>
    public ImmutableArray<Image> Images { get; init; } = [];

    /// <summary>Links.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>Notes for the team.</summary>
    public LocalizedText Notes { get; init; }

    /// <summary>C# symbols behind it.</summary>
    public ImmutableArray<LocalText> Code { get; init; } = [];

    /// <summary>Where the customer goes next.</summary>
    public ImmutableArray<Flow> Then { get; init; } = [];

    /// <summary>The names with a dot to which <see cref="Then"/> leads: mostly touchpoints of other journeys.</summary>
    public ImmutableArray<string> NamesElsewhere
    {
        get
        {
            ImmutableArray<string>.Builder? names = null;
            foreach (var flow in Then)
            {
                foreach (var target in flow.Targets)
                {
                    if (target.Value.IndexOf('.') >= 0)
                    {
                        (names ??= ImmutableArray.CreateBuilder<string>()).Add(target.Value);
                    }
                }
            }

            return names is null ? [] : names.ToImmutable();
        }
    }

    /// <summary>Whether it exists yet or still; null where not said, which means live.</summary>
    public TouchpointStatus? Status { get; init; }
}

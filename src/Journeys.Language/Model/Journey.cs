using System.Collections.Immutable;
using Journeys.Language.Text;

namespace Journeys.Language.Model;

/// <summary>Whether a journey is in force.</summary>
public enum JourneyStatus
{
    /// <summary>Being written; the rules of completeness leave it alone.</summary>
    Draft,

    /// <summary>In force.</summary>
    Live,

    /// <summary>No longer in force; only syntax and names are judged.</summary>
    Retired,
}

/// <summary>Whether a journey shows what is or what should be.</summary>
public enum VariantKind
{
    /// <summary>Today's journey.</summary>
    AsIs,

    /// <summary>A journey to come.</summary>
    ToBe,
}

/// <summary><c>variant of JOURNEY as-is|to-be</c>.</summary>
public sealed record Variant(Identifier Of, VariantKind Kind, Origin Origin);

/// <summary><c>reviewed DATE [every DUR]</c>.</summary>
public sealed record Review(Date On, DurationValue? Every, Origin Origin);

/// <summary>What a customer goes through to reach a goal.</summary>
public sealed record Journey : Declaration
{
    /// <summary>Whose journey it is.</summary>
    public Identifier? Persona { get; init; }

    /// <summary>What the customer wants to reach.</summary>
    public LocalizedText Goal { get; init; }

    /// <summary>The team that looks after it.</summary>
    public Identifier? Owner { get; init; }

    /// <summary>Draft, live or retired; live where not said.</summary>
    public JourneyStatus Status { get; init; } = JourneyStatus.Live;

    /// <summary>Whether its status stands there and could not be read, so that nobody knows whether it is a draft.</summary>
    public bool IsStatusUnread { get; init; }

    /// <summary>The stage model's name, or null for the built-in one.</summary>
    public Identifier? StageModel { get; init; }

    /// <summary>When it was last looked at.</summary>
    public Review? Reviewed { get; init; }

    /// <summary>The journey that this one is a part of.</summary>
    public Identifier? Within { get; init; }

    /// <summary>The journey of which this one is today's or tomorrow's form.</summary>
    public Variant? Variant { get; init; }

    /// <summary>Words to find it by.</summary>
    public ImmutableArray<Identifier> Tags { get; init; } = [];

    /// <summary>The tone of its messages.</summary>
    public Identifier? Tone { get; init; }

    /// <summary>The languages it speaks; empty means the workspace's.</summary>
    public ImmutableArray<Identifier> Languages { get; init; } = [];

    /// <summary>Its stages in the order of the source.</summary>
    public ImmutableArray<Stage> Stages
    {
        get;
        init
        {
            field = value;
            NamesElsewhere = [.. value.SelectMany(stage => stage.Items).SelectMany(item => item.Touchpoint.NamesElsewhere)];
        }
    } = [];

    /// <summary>
    /// The names with a dot to which its own <c>then</c> leads: mostly touchpoints of other journeys. Gathered once, since every check asks
    /// all journeys for them.
    /// </summary>
    public ImmutableArray<string> NamesElsewhere { get; private init; } = [];

    /// <summary>The stages left out on purpose.</summary>
    public ImmutableArray<Skip> Skips { get; init; } = [];
}

/// <summary><c>skip STAGE because T</c>.</summary>
public sealed record Skip(Identifier Stage, LocalText? Because, Origin Origin);

/// <summary>A part of a journey; its name is a stage of the journey's model.</summary>
public sealed record Stage : Declaration
{
    /// <summary>What the customer wants to reach in this stage.</summary>
    public LocalizedText Goal { get; init; }

    /// <summary>Its touchpoints and uses of shared ones, in the order of the source.</summary>
    public ImmutableArray<StageItem> Items { get; init; } = [];

    /// <summary>Ways to do better in the stage as a whole.</summary>
    public ImmutableArray<Opportunity> Opportunities { get; init; } = [];
}

/// <summary>What stands in a stage: a touchpoint, or the use of a shared one with its overrides.</summary>
/// <param name="Touchpoint">The touchpoint, or the overrides under the shared one's name.</param>
/// <param name="IsUse">Whether it is a <c>use</c>.</param>
public sealed record StageItem(Touchpoint Touchpoint, bool IsUse)
{
    /// <summary>Whether it says nothing but the name: of a <c>use</c>, that the shared touchpoint holds here as it is.</summary>
    public bool IsBare { get; init; }
}

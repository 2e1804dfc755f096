using System.Collections.Immutable;
using Journeys.Language.Text;

namespace Journeys.Language.Model;

/// <summary>A finding that the team accepts within <paramref name="Scope"/>, with its reason.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Because">The reason, or null where the source lacks it (an error).</param>
/// <param name="Until">The last day on which it holds, or null.</param>
/// <param name="Origin">The <c>allow</c> statement.</param>
/// <param name="Scope">The statement whose block it stands in.</param>
/// <param name="IsWorkspaceWide">Whether it stands in the <c>workspace</c> block and so holds everywhere.</param>
public sealed record Allowance(
    Identifier Rule, LocalText? Because, Date? Until, Origin Origin, Origin Scope, bool IsWorkspaceWide);

/// <summary>What every declared thing has.</summary>
public abstract record Declaration
{
    /// <summary>The name, at the place where findings about the whole declaration start.</summary>
    public required Identifier Name { get; init; }

    /// <summary>The title in the languages written: the text behind the name and <c>title@…</c>.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>The earlier name (<c>was</c>), or null.</summary>
    public Identifier? FormerName { get; init; }

    /// <summary>The whole statement, from its keyword to its closing brace.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Longer explanation (<c>about</c>).</summary>
    public LocalizedText About { get; init; }

    /// <summary>The values of the team's own fields.</summary>
    public ImmutableArray<FieldValue> Fields { get; init; } = [];
}

/// <summary>What a field of the team's own holds.</summary>
public enum FieldKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>An address.</summary>
    Link,
}

/// <summary>A field of the team's own (<c>field NAME T KIND</c>).</summary>
public sealed record FieldDeclaration : Declaration
{
    /// <summary>What it holds; null where the source lacks it (an error).</summary>
    public FieldKind? Kind { get; init; }
}

/// <summary>The value of a field of the team's own (<c>field NAME VALUE</c>).</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Value">A text, a number or a day.</param>
/// <param name="Language">The tag behind <c>field@</c>, or null.</param>
/// <param name="ValueOrigin">Where the value stands.</param>
/// <param name="Origin">The whole statement.</param>
public sealed record FieldValue(Identifier Field, Value Value, string? Language, Origin ValueOrigin, Origin Origin);

/// <summary>Whether a channel is online or offline.</summary>
public enum ChannelKind
{
    /// <summary>Online.</summary>
    Online,

    /// <summary>Offline.</summary>
    Offline,
}

/// <summary>A channel through which customer and brand meet.</summary>
public sealed record Channel : Declaration
{
    /// <summary>Online or offline; null where the source lacks it (an error).</summary>
    public ChannelKind? Kind { get; init; }

    /// <summary>The team that looks after it.</summary>
    public Identifier? Owner { get; init; }
}

/// <summary>A team that owns journeys, touchpoints, channels or opportunities.</summary>
public sealed record Team : Declaration
{
    /// <summary>How to reach it.</summary>
    public LocalText? Contact { get; init; }
}

/// <summary>A customer to think of.</summary>
public sealed record Persona : Declaration
{
    /// <summary>What this customer wants.</summary>
    public LocalizedText Goal { get; init; }

    /// <summary>What this customer says.</summary>
    public LocalizedText Quote { get; init; }

    /// <summary>A portrait.</summary>
    public Image? Image { get; init; }
}

/// <summary>A picture: a path relative to the source folder, and what it shows for whoever cannot see it.</summary>
public sealed record Image(LocalText Path, LocalText? Alternative, Origin Origin);

/// <summary>An address and its label.</summary>
public sealed record Link(LocalText Address, LocalText? Label, Origin Origin);

/// <summary>A fact that the brand promises.</summary>
public sealed record Claim : Declaration
{
    /// <summary>The promised value, or null.</summary>
    public Value? Value { get; init; }

    /// <summary>Where the value stands.</summary>
    public Origin? ValueOrigin { get; init; }

    /// <summary>The words by which a text is known to speak of this claim.</summary>
    public ImmutableArray<LocalText> Watch { get; init; } = [];

    /// <summary>How the claim is put, by language.</summary>
    public ImmutableArray<LocalText> Phrases { get; init; } = [];

    /// <summary>The last day on which it holds.</summary>
    public Date? Until { get; init; }

    /// <summary>The <c>until</c> statement.</summary>
    public Origin? UntilOrigin { get; init; }
}

/// <summary>A manner of speaking.</summary>
public sealed record Tone : Declaration
{
    /// <summary>What a text in this tone does not say.</summary>
    public ImmutableArray<LocalText> Avoid { get; init; } = [];
}

/// <summary>Something that the brand says.</summary>
public sealed record Message : Declaration
{
    /// <summary>How it is worded where a touchpoint does not word it itself.</summary>
    public LocalizedText Text { get; init; }

    /// <summary>The claims it makes.</summary>
    public ImmutableArray<Identifier> Claims { get; init; } = [];

    /// <summary>The tone it is said in.</summary>
    public Identifier? Tone { get; init; }

    /// <summary>The first day on which it may be said.</summary>
    public Date? From { get; init; }

    /// <summary>The <c>from</c> statement.</summary>
    public Origin? FromOrigin { get; init; }

    /// <summary>The last day on which it may be said.</summary>
    public Date? Until { get; init; }

    /// <summary>The <c>until</c> statement.</summary>
    public Origin? UntilOrigin { get; init; }

    /// <summary>Whether its first day lies behind its last, which is told where it stands.</summary>
    public bool IsNeverValid => Until is { } last && From is { } first && last < first;
}

/// <summary>The word that the brand uses, and the words that it avoids for it.</summary>
/// <param name="Word">The word, with its language.</param>
/// <param name="Avoid">The words to avoid, in the language of <paramref name="Word"/>.</param>
/// <param name="Because">Why.</param>
/// <param name="Origin">The whole statement.</param>
public sealed record Term(LocalText Word, ImmutableArray<LocalText> Avoid, LocalText? Because, Origin Origin);

/// <summary>What a metric measures, and by which formula.</summary>
public enum MetricKind
{
    /// <summary>Net promoter score: share of 9 and 10 less share of 0 to 6, from -100 to 100.</summary>
    Nps,

    /// <summary>Customer satisfaction.</summary>
    Csat,

    /// <summary>Customer effort.</summary>
    Ces,

    /// <summary>A share of cases.</summary>
    Rate,

    /// <summary>A number of cases.</summary>
    Count,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Points on a scale.</summary>
    Score,
}

/// <summary>How answers on a scale become one figure.</summary>
public enum MetricMethod
{
    /// <summary>The average answer.</summary>
    Mean,

    /// <summary>The share of the best answers.</summary>
    TopBox,
}

/// <summary>Which direction is better.</summary>
public enum Better
{
    /// <summary>More is better.</summary>
    Higher,

    /// <summary>Less is better.</summary>
    Lower,
}

/// <summary>Something that is measured.</summary>
public sealed record Metric : Declaration
{
    /// <summary>What it measures; null where the source lacks it (an error).</summary>
    public MetricKind? Kind { get; init; }

    /// <summary>What the team aims at.</summary>
    public Comparison? Target { get; init; }

    /// <summary>Where <see cref="Target"/> is said.</summary>
    public Origin? TargetOrigin { get; init; }

    /// <summary>Where the value of <see cref="Target"/> stands, without the sign that compares.</summary>
    public Origin? TargetValueOrigin { get; init; }

    /// <summary>Where the figures come from: a path or an address.</summary>
    public LocalText? Source { get; init; }

    /// <summary>How often it is measured.</summary>
    public DurationValue? Every { get; init; }

    /// <summary>The lowest and highest answer.</summary>
    public (int Lowest, int Highest)? Scale { get; init; }

    /// <summary>How answers become one figure.</summary>
    public MetricMethod? Method { get; init; }

    /// <summary>Which direction is better.</summary>
    public Better? Better { get; init; }

    /// <summary>Whether its figures are percentages: a rate, or the share of the best answers.</summary>
    public bool IsShare => Kind == MetricKind.Rate
        || (Method == MetricMethod.TopBox && Kind is MetricKind.Csat or MetricKind.Ces or MetricKind.Score);
}

/// <summary>A model of the stages that a journey goes through.</summary>
public sealed record StageModel : Declaration
{
    /// <summary>More stages than this are found by an index.</summary>
    private const int MostWithoutIndex = 16;

    private readonly ImmutableArray<StageDefinition> _stages = [];
    private readonly Dictionary<string, int>? _places;

    /// <summary>The stages in their order.</summary>
    public ImmutableArray<StageDefinition> Stages
    {
        get => _stages;
        init => (_stages, _places) = (value, value.Length > MostWithoutIndex ? NamePlaces.Of(value, static stage => stage.Name.Value) : null);
    }

    /// <summary>The place of a stage in the order, the first where several have the name, or -1.</summary>
    public int IndexOf(string stage)
    {
        if (_places is not null)
        {
            return _places.TryGetValue(stage, out var place) ? place : -1;
        }

        for (var i = 0; i < Stages.Length; i++)
        {
            if (Stages[i].Name.Value == stage)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// The stage that somebody means who wrote its title, in any language, where its name is asked for (<c>beslissing</c> for <c>decision</c>,
    /// <c>na-aankoop</c> for <c>post-purchase</c>); null where there is none.
    /// </summary>
    public string? StageTitled(string written)
    {
        foreach (var stage in Stages)
        {
            foreach (var title in stage.Title.Entries)
            {
                if (title.Value.Length == written.Length && title.Value.ToLowerInvariant().Replace(' ', '-') == written)
                {
                    return stage.Name.Value;
                }
            }
        }

        return null;
    }
}

/// <summary>A stage of a stage model.</summary>
public sealed record StageDefinition : Declaration
{
    /// <summary>Whether a journey may leave it out without saying why.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The stage of the standard model that it corresponds to.</summary>
    public Identifier? Like { get; init; }

    /// <summary>What the stage is for.</summary>
    public LocalizedText Purpose { get; init; }
}

using System.Collections.Immutable;
using Journeys.Language.Model;

namespace Journeys.Language.Vocabulary;

/// <summary>What an argument is made of.</summary>
public enum ArgumentKind : byte
{
    /// <summary>A name.</summary>
    Name,

    /// <summary><c>"…"</c></summary>
    Text,

    /// <summary><c>"…"</c> or <c>"""…"""</c></summary>
    Prose,

    /// <summary>A name or <c>"…"</c></summary>
    NameOrText,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary><c>4</c>, <c>-1</c></summary>
    Number,

    /// <summary><c>3.6/5</c></summary>
    Score,

    /// <summary><c>30d</c></summary>
    Duration,

    /// <summary><c>2026-10-01</c></summary>
    Date,

    /// <summary><c>1..7</c></summary>
    Range,

    /// <summary><c>&gt;= 40</c></summary>
    Comparison,

    /// <summary>A number with a unit word, a percentage, a duration, money, or a text.</summary>
    ClaimValue,

    /// <summary>A text, a number or a date: the value of a field of the team's own.</summary>
    FieldValue,
}

/// <summary>
/// One argument of a keyword, as data: from it come the parser, the errors, completion, and the language reference.
/// </summary>
/// <param name="Slot">What it is called, for people and for finding it (<c>reason</c>).</param>
/// <param name="Kind">What it is made of.</param>
public sealed record ArgumentShape(string Slot, ArgumentKind Kind)
{
    /// <summary>The word before it (<c>because</c>), or null.</summary>
    public string? Label { get; init; }

    /// <summary>Whether it may be left out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The choice of the first argument that makes an optional one required (a reason behind <c>critical no</c>), or null.</summary>
    public string? RequiredBy { get; init; }

    /// <summary>Whether several may stand there, with commas between.</summary>
    public bool IsList { get; init; }

    /// <summary>The words of a choice.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>What a name names.</summary>
    public NameKind Names { get; init; }

    /// <summary>Whether the name is declared here instead of used.</summary>
    public bool Declares { get; init; }

    /// <summary>The least and greatest whole number allowed, or null for any number.</summary>
    public (int Least, int Greatest)? Bounds { get; init; }

    /// <summary>The shortest unit of a length of time after which something comes again, or null for any.</summary>
    public DurationUnit? LeastUnit { get; init; }

    /// <summary>An example, as it stands in a file.</summary>
    public string Example { get; init; } = "";
}

using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Language.Vocabulary;

namespace Journeys.Review.Comparing;

/// <summary>How declarations of one kind are compared: their fields, and what it weighs when one comes or goes.</summary>
/// <param name="Subject">What it is told as.</param>
/// <param name="Kind">The namespace of its names.</param>
/// <param name="Fields">The table of its fields.</param>
internal sealed record KindRules<T>(Subject Subject, NameKind Kind, IReadOnlyList<Field<T>> Fields)
    where T : Declaration
{
    /// <summary>What it weighs that one is gone.</summary>
    public Func<ReviewContext, T, ChangeWeight> Removed { get; init; } = static (_, _) => ChangeWeight.Minor;

    /// <summary>What it weighs that one is new.</summary>
    public Func<ReviewContext, T, ChangeWeight> Added { get; init; } = static (_, _) => ChangeWeight.Minor;

    /// <summary>Whether one is in force; what is not changes without weight.</summary>
    public Func<ReviewContext, T, bool> IsInForce { get; init; } = static (_, _) => true;

    /// <summary>The journeys that a change of one reaches, by side and name.</summary>
    public Func<ReviewContext, ChangeSide, string, ImmutableArray<string>> Reaches { get; init; } = static (_, _, _) => [];

    /// <summary>All that one says beside its name; null for its fields.</summary>
    public Func<T, Reading, string>? Content { get; init; }

    /// <summary>All that a declaration says beside its name, as one text.</summary>
    public string ContentOf(T it, Reading reading) => Content?.Invoke(it, reading) ?? FieldComparison.Content(Fields, it, reading);
}

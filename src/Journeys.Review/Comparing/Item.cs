using Journeys.Language.Diagnostics;
using Journeys.Language.Text;

namespace Journeys.Review.Comparing;

/// <summary>One thing that a field says.</summary>
/// <param name="Canonical">What it means, whatever its spelling; two items are the same where this and the language are.</param>
/// <param name="Shown">How it is shown; null where there is nothing to show.</param>
/// <param name="Language">The language tag of a translation; null for the workspace's first language and for what has no language.</param>
internal readonly record struct Item(string Canonical, string? Shown, string? Language = null)
{
    /// <summary>What it is about, for fields that are compared only where both sides are about it: the message of a wording.</summary>
    public string? Group { get; init; }

    /// <summary>Where it is said; null where the declaration's name is near enough.</summary>
    public Origin? Place { get; init; }

    /// <summary>Whether it is a word of the vocabulary.</summary>
    public bool IsChoice { get; init; }

    /// <summary>Whether it is a text without a tag, which is in whatever language its state begins with.</summary>
    public bool IsUntagged { get; init; }

    /// <summary>Whether it is no news that it is gone by itself, since that is told of what it refers to.</summary>
    public bool IsToldElsewhere { get; init; }

    /// <summary>A value as a reader of each language writes it; null for what stands as it is.</summary>
    public Phrase? Spoken { get; init; }

    /// <summary>How a sentence names it, quotes included; null for what is shown as it stands.</summary>
    public Phrase? Named { get; init; }

    /// <summary>What makes two items the same. A letter with its marks is the same in one sign and in several.</summary>
    public (string?, string?, string) Key => (Group, Language, NormalForm.Composed(Canonical));
}

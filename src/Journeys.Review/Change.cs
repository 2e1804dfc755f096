using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Review;

/// <summary>What happened to a declared thing. The order is that in which changes of one weight are told.</summary>
public enum ChangeKind
{
    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It stands elsewhere: in another stage, place in the order, or file.</summary>
    Moved,

    /// <summary>A fact of it is another.</summary>
    Changed,

    /// <summary>It goes by another name.</summary>
    Renamed,
}

/// <summary>How much a change matters to the customer. The order is by weight, so that weights compare.</summary>
public enum ChangeWeight
{
    /// <summary>Wording, translations, notes, drafts.</summary>
    Minor,

    /// <summary>What the customer meets is another.</summary>
    Notable,

    /// <summary>A promise is broken, or something that customers use is gone.</summary>
    Breaking,
}

/// <summary>The state of the workspace that a place belongs to.</summary>
public enum ChangeSide
{
    /// <summary>The one that was.</summary>
    Before,

    /// <summary>The one that is now.</summary>
    After,
}

/// <summary>One value of a field on both sides.</summary>
/// <param name="Language">The language tag of a translation; null for the workspace's first language and for what has no language.</param>
/// <param name="Before">What it was; null where it was not there.</param>
/// <param name="After">What it is now; null where it is gone.</param>
/// <param name="IsChoice">Whether both are words of the vocabulary, which a dialect translates.</param>
public sealed record ValueChange(string? Language, string? Before, string? After, bool IsChoice = false)
{
    /// <summary>What it was, as a reader of each language writes amounts, dates and durations; null where it stands as it is.</summary>
    public Phrase? SpokenBefore { get; init; }

    /// <summary>What it is now, likewise.</summary>
    public Phrase? SpokenAfter { get; init; }

    /// <summary>The field, where it is another part than that of the whole change: <c>satisfaction.n</c>; else null.</summary>
    public string? Field { get; init; }

    /// <summary>What it was, as a sentence names it: by a title, where the value is a name; null where it is shown as it stands.</summary>
    public Phrase? NamedBefore { get; init; }

    /// <summary>What it is now, likewise.</summary>
    public Phrase? NamedAfter { get; init; }
}

/// <summary>One change, of one thing or of one field of it.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Weight">How much it matters to the customer.</param>
/// <param name="Subject">The kind of thing.</param>
/// <param name="Path">Its name, as it is named from outside: <c>running-shoes.checkout</c>.</param>
/// <param name="Origin">Where it stands now; where it stood, if it is gone.</param>
public sealed record Change(ChangeKind Kind, ChangeWeight Weight, Subject Subject, string Path, Origin Origin)
{
    /// <summary>The field, as its English keyword; null where the whole thing is meant.</summary>
    public string? Field { get; init; }

    /// <summary>The values, that of the workspace's first language first.</summary>
    public ImmutableArray<ValueChange> Values { get; init; } = [];

    /// <summary>One sentence that says it all.</summary>
    public required Phrase Message { get; init; }

    /// <summary>The last sentence of the message, where it tells what else may be meant; for those who show the rest in another way.</summary>
    public Phrase? Hint { get; init; }

    /// <summary>The title of the thing, in the workspace's first language; its name where it has none.</summary>
    public required string Title { get; init; }

    /// <summary>The title in every language that it has one in.</summary>
    public LocalizedText Titles { get; init; }

    /// <summary>The journey in which it happens; null for what journeys share.</summary>
    public string? Journey { get; init; }

    /// <summary>The journeys that a change of something shared reaches, ordered by name.</summary>
    public ImmutableArray<string> Reaches { get; init; } = [];

    /// <summary>The state that <see cref="Origin"/> belongs to.</summary>
    public ChangeSide Side { get; init; } = ChangeSide.After;

    /// <summary>The first value as it was, or null.</summary>
    public string? Before => Values.IsEmpty ? null : Values[0].Before;

    /// <summary>The first value as it is now, or null.</summary>
    public string? After => Values.IsEmpty ? null : Values[0].After;
}

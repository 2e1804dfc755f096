using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Site;

/// <summary>How much a change matters to the customer; the order is by weight.</summary>
public enum ChangeImpact
{
    /// <summary>Wording, translations, notes, drafts.</summary>
    Minor,

    /// <summary>What the customer meets is another.</summary>
    Notable,

    /// <summary>A promise is broken, or something that customers use is gone.</summary>
    Breaking,
}

/// <summary>
/// What changed for the customer since another state of the sources, ready to be shown: whoever builds the site compares, since Site
/// knows one state only.
/// </summary>
/// <param name="Against">What the other state is called: a branch, a tag.</param>
/// <param name="Before">The other state, for its maps.</param>
/// <param name="Lines">The changes, the heaviest first.</param>
public sealed record ChangeSet(string Against, Workspace Before, ImmutableArray<ChangeLine> Lines);

/// <summary>One change.</summary>
/// <param name="Impact">How much it matters.</param>
/// <param name="Weight">The same in a word: <c>breaking</c>.</param>
/// <param name="Subject">What changed, as a noun: <c>touchpoint</c>.</param>
/// <param name="Title">Its title in the workspace's first language, or its name.</param>
/// <param name="Path">Its name: <c>running-shoes.checkout</c>.</param>
/// <param name="What">The field, or what happened to the thing as a whole.</param>
public sealed record ChangeLine(ChangeImpact Impact, Phrase Weight, Phrase Subject, string Title, string Path, Phrase What)
{
    /// <summary>Its title in the languages that it has one in.</summary>
    public LocalizedText Titles { get; init; }

    /// <summary>The values that were.</summary>
    public ImmutableArray<Phrase> Before { get; init; } = [];

    /// <summary>The values that are.</summary>
    public ImmutableArray<Phrase> After { get; init; } = [];

    /// <summary>The journeys that it is in or reaches, by name.</summary>
    public ImmutableArray<string> Journeys { get; init; } = [];

    /// <summary>Whether it is a change of something that journeys share.</summary>
    public bool IsShared { get; init; }

    /// <summary>Where it stands now; null where it is gone.</summary>
    public Origin? Place { get; init; }
}

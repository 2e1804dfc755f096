using System.Collections.Immutable;
using Journeys.Language.Text;

namespace Journeys.Language.Model;

/// <summary>A name where it is written. Names compare by <paramref name="Value"/>, which is in NFC.</summary>
public readonly record struct Identifier(string Value, Origin Origin);

/// <summary>
/// A text in one language. <see cref="Language"/> is null where the source has no <c>@language</c>, which means the
/// workspace's first language; <see cref="Workspace.LanguageOf(LocalText)"/> tells which that is.
/// </summary>
/// <param name="Value">The text with its escapes resolved and, for prose, its indentation removed.</param>
/// <param name="Language">The BCP 47 tag behind <c>@</c>, or null.</param>
/// <param name="Origin">The literal in the source, its quotes included.</param>
/// <param name="IsProse">Whether it is a <c>"""</c> block (CommonMark).</param>
public sealed record LocalText(string Value, string? Language, Origin Origin, bool IsProse = false)
{
    /// <summary>
    /// The place of a part of <see cref="Value"/> in the source, for edits inside a text. The whole literal where the part
    /// cannot be told apart (escapes, prose).
    /// </summary>
    /// <param name="start">Where the part starts in <see cref="Value"/>.</param>
    /// <param name="length">How long it is.</param>
    public Origin PlaceOf(int start, int length) =>
        IsExact ? Origin.Slice(start + 1, length) : Origin;

    /// <summary>Whether the value stands in the source letter by letter, so that a part of it can be replaced.</summary>
    public bool IsExact => !IsProse && Origin.Span.Length == Value.Length + 2;
}

/// <summary>A text in as many languages as were written; at most one per language.</summary>
public readonly struct LocalizedText(ImmutableArray<LocalText> entries)
{
    /// <summary>A text that was not written at all.</summary>
    public static LocalizedText None => new([]);

    /// <summary>The entries in the order of the source.</summary>
    public ImmutableArray<LocalText> Entries { get; } = entries;

    /// <summary>Whether nothing was written, in any language.</summary>
    public bool IsNone => Entries.IsDefaultOrEmpty;

    /// <summary>The entry for a tag as written (null for the one without a tag), or null.</summary>
    public LocalText? Tagged(string? language)
    {
        if (IsNone)
        {
            return null;
        }

        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Language, language, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }
}

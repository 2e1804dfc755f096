using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Journeys.Language.Text;

namespace Journeys.Language.Model;

/// <summary>A name where it is written. Names compare by <paramref name="Value"/>, which is in NFC.</summary>
public readonly record struct Identifier(string Value, Origin Origin);

/// <summary>
/// A text in one language. <see cref="Language"/> is null where the source has no <c>@language</c>, which means the
/// workspace's first language; <see cref="Workspace.LanguageOf(LocalText)"/> tells which that is.
/// </summary>
public sealed record LocalText
{
    private string? _value;

    /// <param name="value">The text with its escapes resolved and, for prose, its indentation removed.</param>
    /// <param name="language">The BCP 47 tag behind <c>@</c>, or null.</param>
    /// <param name="origin">The literal in the source, its quotes included.</param>
    /// <param name="isProse">Whether it is a <c>"""</c> block (CommonMark).</param>
    public LocalText(string value, string? language, Origin origin, bool isProse = false)
        : this(language, origin, isProse) => _value = value;

    private LocalText(string? language, Origin origin, bool isProse)
    {
        Language = language;
        Origin = origin;
        IsProse = isProse;
    }

    /// <summary>
    /// The text with its escapes resolved and, for prose, its indentation removed. Of a literal that says letter by letter what it means it
    /// is taken from the source whenever it is asked for: of the texts of many files most are looked at seldom, and what an old object
    /// holds on to costs the collector more than reading it once more.
    /// </summary>
    public string Value
    {
        get => _value ?? Origin.Source.Slice(Origin.Span.Start + 1, Origin.Span.Length - 2);
        init => _value = value;
    }

    /// <summary>The BCP 47 tag behind <c>@</c>, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The literal in the source, its quotes included.</summary>
    public Origin Origin { get; init; }

    /// <summary>Whether it is a <c>"""</c> block (CommonMark).</summary>
    public bool IsProse { get; init; }

    /// <summary>
    /// Takes the value from the source at once. For the texts that every check reads: what an old object gets later costs the collector
    /// more than what it was born with.
    /// </summary>
    internal LocalText ReadNow()
    {
        _value ??= Value;
        return this;
    }

    /// <summary>A text that says just what stands between the quotes of its literal.</summary>
    /// <param name="language">The BCP 47 tag behind <c>@</c>, or null.</param>
    /// <param name="origin">The literal in the source, its quotes included.</param>
    internal static LocalText Plain(string? language, Origin origin) => new(language, origin, isProse: false);

    /// <summary>
    /// The place of a part of <see cref="Value"/> in the source, for edits inside a text. The whole literal where the part
    /// cannot be told apart (escapes, prose).
    /// </summary>
    /// <param name="start">Where the part starts in <see cref="Value"/>.</param>
    /// <param name="length">How long it is.</param>
    public Origin PlaceOf(int start, int length) =>
        IsExact ? Origin.Slice(start + 1, length) : Origin;

    /// <summary>Whether the value stands in the source letter by letter, so that a part of it can be replaced.</summary>
    public bool IsExact => !IsProse && (_value is null || Origin.Span.Length == _value.Length + 2);

    /// <summary>Whether both say the same in the same place, whether or not anybody has looked at the value yet.</summary>
    public bool Equals(LocalText? other) => other is not null && IsProse == other.IsProse && Origin == other.Origin
        && string.Equals(Language, other.Language, StringComparison.Ordinal) && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Origin.GetHashCode();
}

/// <summary>A text in as many languages as were written; at most one per language.</summary>
public readonly struct LocalizedText
{
    /// <summary>
    /// The one entry, or an array of several. Most texts are written in one language, and of the hundreds of thousands in many files those
    /// need no array.
    /// </summary>
    private readonly object? _entries;

    /// <param name="only">The one entry.</param>
    public LocalizedText(LocalText only) => _entries = only;

    /// <param name="entries">The entries in the order of the source.</param>
    public LocalizedText(ImmutableArray<LocalText> entries) => _entries = entries switch
    {
        { IsDefaultOrEmpty: true } => null,
        [var only] => only,
        _ => ImmutableCollectionsMarshal.AsArray(entries),
    };

    /// <summary>A text that was not written at all.</summary>
    public static LocalizedText None => default;

    /// <summary>The entries in the order of the source.</summary>
    public ImmutableArray<LocalText> Entries => _entries switch
    {
        null => [],
        LocalText only => [only],
        _ => ImmutableCollectionsMarshal.AsImmutableArray((LocalText[])_entries),
    };

    /// <summary>The entry of a text in one language; null where nothing was written, or in several.</summary>
    public LocalText? Only => _entries as LocalText;

    /// <summary>The entry that was written first; null where nothing was.</summary>
    public LocalText? First => Only ?? ((LocalText[]?)_entries)?[0];

    /// <summary>Whether nothing was written, in any language.</summary>
    public bool IsNone => _entries is null;

    /// <summary>Takes the values from the source at once; see <see cref="LocalText.ReadNow"/>.</summary>
    internal LocalizedText ReadNow()
    {
        Only?.ReadNow();
        foreach (var entry in _entries as LocalText[] ?? [])
        {
            entry.ReadNow();
        }

        return this;
    }

    /// <summary>The entry for a tag as written (null for the one without a tag), or null.</summary>
    public LocalText? Tagged(string? language)
    {
        if (Only is { } only)
        {
            return IsIn(only, language) ? only : null;
        }

        foreach (var entry in _entries as LocalText[] ?? [])
        {
            if (IsIn(entry, language))
            {
                return entry;
            }
        }

        return null;
    }

    private static bool IsIn(LocalText entry, string? language) => string.Equals(entry.Language, language, StringComparison.Ordinal);
}

using System.Collections.Immutable;
using System.Globalization;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Review.Comparing;

/// <summary>Reads what the fields of one state say, in a form that compares with the other state.</summary>
/// <param name="workspace">The state.</param>
/// <param name="mainLanguage">The language that needs no tag, the same for both states.</param>
/// <param name="renames">The new names; none for the state that has them.</param>
internal sealed class Reading(Workspace workspace, string mainLanguage, Renames renames)
{
    /// <summary>The state.</summary>
    public Workspace Workspace => workspace;

    /// <summary>The new name of the journey that touchpoints are named within; empty for what all journeys share.</summary>
    public string Scope { get; init; } = "";

    /// <summary>What sentences call what is named.</summary>
    public Titles Titles { get; init; } = new(workspace, mainLanguage, null);

    /// <summary>What it accepts.</summary>
    public Allowed Allowed { get; init; } = new(workspace);

    /// <summary>The messages that are gone as a whole: that alone is told, and not each place that said them.</summary>
    public IReadOnlySet<string> Withdrawn { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>The same within a journey.</summary>
    /// <param name="journey">The journey in this state.</param>
    /// <param name="name">Its new name.</param>
    public Reading Within(Journey journey, string name) =>
        new(workspace, mainLanguage, renames) { Scope = name, Withdrawn = Withdrawn, Titles = new(workspace, mainLanguage, journey), Allowed = Allowed };

    /// <summary>The same, with the messages that are gone as a whole.</summary>
    public Reading Without(IReadOnlySet<string> withdrawn) => new(workspace, mainLanguage, renames) { Scope = Scope, Withdrawn = withdrawn, Titles = Titles, Allowed = Allowed };

    /// <summary>The name that a touchpoint has now, within the journey or shared.</summary>
    public string TouchpointName(string name)
    {
        var own = NewName(NameKind.Touchpoint, name, Scope);
        return own == name ? NewName(NameKind.Touchpoint, name) : own;
    }

    /// <summary>The name that something has now.</summary>
    public string NewName(NameKind kind, string name, string scope = "") => renames.Of(kind, name, scope);

    /// <summary>A text in the languages written.</summary>
    public IEnumerable<Item> Text(LocalizedText text) => text.Entries.Select(Text);

    /// <summary>Texts, each in its language.</summary>
    public IEnumerable<Item> Texts(ImmutableArray<LocalText> texts) => texts.Select(Text);

    /// <summary>One text.</summary>
    public IEnumerable<Item> OneText(LocalText? text) => text is null ? [] : [Text(text)];

    /// <summary>A reference.</summary>
    public IEnumerable<Item> Name(Identifier? name, NameKind kind) => name is { } known ? [Named(known, kind)] : [];

    /// <summary>References, the order of which does not matter.</summary>
    public IEnumerable<Item> Names(ImmutableArray<Identifier> names, NameKind kind) => names.Select(name => Named(name, kind));

    /// <summary>A value, shown as it is written where that is known. A text that is a value is that value: <c>"2 weeks"</c>.</summary>
    public static IEnumerable<Item> Value(Value? value, Origin? place = null)
    {
        if (value is null)
        {
            return [];
        }

        var text = value as TextValue;
        var shown = place is { Span.Length: > 0 } written && text is null ? written.Text : value.ToString();
        return [new Item(Canonical.Of(text?.Meant ?? value), shown) { Place = place, Spoken = text is null ? Spoken.Of(value) : default(Phrase?) }];
    }

    /// <summary>A score, as it is counted and not as it is laid out, at its statement.</summary>
    public static IEnumerable<Item> Score(Satisfaction? satisfaction) =>
        Value(satisfaction?.Score).Select(item => item with { Place = satisfaction!.Origin });

    /// <summary>A target.</summary>
    public static IEnumerable<Item> Target(Language.Model.Comparison? target) =>
        target is null ? [] : [new Item(Canonical.Of(target), target.ToString()) { Spoken = Spoken.Of(target) }];

    /// <summary>A number, a day, or another thing that has one spelling.</summary>
    public static IEnumerable<Item> Plain<T>(T? value, Origin? place = null)
        where T : struct => value is { } known ? [new Item(known.ToString()!, known.ToString()) { Place = place, Spoken = known is Date day ? InWords(day) : default(Phrase?) }] : [];

    /// <summary>A word of the vocabulary.</summary>
    public static IEnumerable<Item> Choice<T>(T? value, Origin? place = null)
        where T : struct, Enum => value is { } known ? [ChoiceOf(Canonical.Word(known)) with { Place = place }] : [];

    /// <summary>A word of the vocabulary, as it is written in English.</summary>
    public static Item ChoiceOf(string word) => new(word, word) { IsChoice = true };

    /// <summary>The values of the team's own field.</summary>
    public IEnumerable<Item> Field(ImmutableArray<FieldValue> fields) => fields.Select(field =>
    {
        var name = NewName(NameKind.Field, field.Field.Value);
        return new Item(name + " " + Canonical.Of(field.Value), $"{name} {field.Value}", Tag(field.Language)) { Place = field.Origin, IsUntagged = field.Language is null };
    });

    /// <summary>The tag to show for a language; null for the main one.</summary>
    public string? Tag(string? language)
    {
        var resolved = language ?? workspace.DefaultLanguage;
        return resolved == mainLanguage ? null : resolved;
    }

    private static Phrase InWords(Date day)
    {
        var spoken = Spoken.Of(day);
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month);
        return new Phrase(string.Create(CultureInfo.InvariantCulture, $"{day.Day} {month} {day.Year}"), spoken.Dutch, spoken.Danish);
    }

    private Item Text(LocalText text) => new(text.Value, text.Value, Tag(text.Language)) { Place = text.Origin, IsUntagged = text.Language is null };

    private Item Named(Identifier name, NameKind kind)
    {
        var known = NewName(kind, name.Value);
        return new Item(known, known) { Place = name.Origin };
    }
}

using Journeys.Language.Model;
using Journeys.Review.Wording;

namespace Journeys.Review.Comparing;

/// <summary>One line of the table of a kind's fields: how the field is read, and what a change of it weighs.</summary>
/// <param name="Name">The field's English keyword. What else changes in a field is told with the change of its first line.</param>
/// <param name="Read">What the field says.</param>
/// <param name="Weight">What a change weighs in something that is in force; a translation alone is always minor.</param>
internal sealed record Field<T>(string Name, Func<T, Reading, IEnumerable<Item>> Read, ChangeWeight Weight = ChangeWeight.Minor)
{
    /// <summary>
    /// The part of the field that the line reads, by its English label; null for what the field says first. A part that changes alone is
    /// told under a name of its own, <c>priority.because</c>, so that it is never taken for the field.
    /// </summary>
    public string? Part { get; init; }

    /// <summary>The name that a change of this line alone is told under.</summary>
    public string FullName => Part is null ? Name : Name + FieldNames.BetweenParts + Part;

    /// <summary>The weight where it depends on both states; null where it does not.</summary>
    public Func<T, T, ChangeWeight>? Judge { get; init; }

    /// <summary>Whether the whole list is shown and not only what is gone and new.</summary>
    public bool ShowsWhole { get; init; }

    /// <summary>Whether what stands first counts for more, so that another first one is a change.</summary>
    public bool HasFirst { get; init; }

    /// <summary>Whether only what both states are about is compared, by the items' groups.</summary>
    public bool OnlyKeptGroups { get; init; }
}

/// <summary>The fields that every declaration has.</summary>
internal static class CommonFields
{
    /// <summary>The table of a kind: its own lines between the title and the explanation.</summary>
    public static Field<T>[] And<T>(params Field<T>[] own)
        where T : Declaration =>
    [
        new("title", (it, reading) => reading.Text(it.Title)),
        .. own,
        new("about", (it, reading) => reading.Text(it.About)),
        new("field", (it, reading) => reading.Field(it.Fields)),
        new("allow", (it, reading) => reading.Allowed.In(it.Origin)) { OnlyKeptGroups = true },
    ];
}

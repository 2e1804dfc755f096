using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Review.Wording;

namespace Journeys.Review.Comparing;

/// <summary>What differs in one field.</summary>
/// <param name="Name">The field's English keyword; behind a dot, the part of it that alone differs.</param>
/// <param name="Weight">What it weighs in something that is in force.</param>
/// <param name="Values">The values on both sides.</param>
/// <param name="Place">Where it is said now; null where the declaration's name is near enough.</param>
internal sealed record FieldDifference(string Name, ChangeWeight Weight, ImmutableArray<ValueChange> Values, Origin? Place = null)
{
    /// <summary>The keyword of the field as a whole.</summary>
    public string Keyword => FieldNames.Keyword(Name);

    /// <summary>Whether it stands there and can no longer be read.</summary>
    public bool IsUnread { get; init; }
}

/// <summary>Compares two declarations of a kind, field by field. What a field says is a set: its order does not matter.</summary>
internal static class FieldComparison
{
    private const string Separator = ", ";

    /// <summary>The fields that differ, in the order of the table.</summary>
    /// <param name="fields">The table.</param>
    /// <param name="before">The declaration as it was, and how its state is read.</param>
    /// <param name="after">The declaration as it is now, and how its state is read.</param>
    public static List<FieldDifference> Compare<T>(
        IReadOnlyList<Field<T>> fields, (T It, Reading Reading) before, (T It, Reading Reading) after)
    {
        var differences = new List<FieldDifference>();
        foreach (var field in fields)
        {
            if (Compare(field, before, after) is not { } difference)
            {
                continue;
            }

            if (differences.Count > 0 && (differences[^1].Name == difference.Name || differences[^1].Name == field.Name))
            {
                differences[^1] = Join(differences[^1], difference);
            }
            else
            {
                differences.Add(difference);
            }
        }

        return differences;
    }

    /// <summary>All that a declaration says, as one text: two that say the same have the same.</summary>
    public static string Content<T>(IReadOnlyList<Field<T>> fields, T it, Reading reading) => string.Join('\u0001', fields.Select(field =>
        string.Join('\u0002', field.Read(it, reading).Where(item => !item.IsToldElsewhere).Select(Content).Order(StringComparer.Ordinal))));

    private static string Content(Item item)
    {
        var (group, language, canonical) = item.Key;
        return $"{group}\u0003{language}\u0003{canonical}";
    }

    private static FieldDifference? Compare<T>(Field<T> field, (T It, Reading Reading) before, (T It, Reading Reading) after)
    {
        var old = field.Read(before.It, before.Reading).ToList();
        var now = field.Read(after.It, after.Reading).ToList();
        if (old.Count == now.Count && old.Select(item => item.Key).SequenceEqual(now.Select(item => item.Key)))
        {
            return null;
        }

        var gone = Without(old, now);
        var added = Without(now, old);
        if (field.OnlyKeptGroups)
        {
            gone.RemoveAll(item => now.All(other => other.Group != item.Group));
            added.RemoveAll(item => old.All(other => other.Group != item.Group));
        }

        LeaveOutUntagged(gone, added);
        if (added.Count == 0)
        {
            gone.RemoveAll(item => item.IsToldElsewhere);
        }

        var isOtherFirst = field.HasFirst && old.Count > 0 && now.Count > 0 && old[0].Key != now[0].Key;
        if (gone.Count + added.Count == 0 && !isOtherFirst)
        {
            return null;
        }

        var values = field.ShowsWhole ? Values(old, now) : Values(gone, added);
        if (values.IsEmpty)
        {
            return null;
        }

        var weight = field.Judge?.Invoke(before.It, after.It) ?? field.Weight;
        var isTranslation = gone.Count + added.Count > 0 && gone.Concat(added).All(item => item.Language is not null);
        return new FieldDifference(
            field.FullName,
            isTranslation ? ChangeWeight.Minor : weight,
            values,
            (field.ShowsWhole ? added.Concat(now) : added).Select(item => item.Place).FirstOrDefault(place => place is not null));
    }

    /// <summary>
    /// What is written without a tag and has stayed as it is has not changed, even where the languages are in another order now: that is
    /// told of the languages.
    /// </summary>
    private static void LeaveOutUntagged(List<Item> gone, List<Item> added)
    {
        var left = gone.Where(item => item.IsUntagged).ToLookup(item => (item.Group, item.Canonical));
        var stayed = added.Where(item => item.IsUntagged && left.Contains((item.Group, item.Canonical))).Select(item => (item.Group, item.Canonical)).ToHashSet();
        gone.RemoveAll(item => item.IsUntagged && stayed.Contains((item.Group, item.Canonical)));
        added.RemoveAll(item => item.IsUntagged && stayed.Contains((item.Group, item.Canonical)));
    }

    private static List<Item> Without(List<Item> items, List<Item> others)
    {
        var left = others.GroupBy(item => item.Key).ToDictionary(group => group.Key, group => group.Count());
        return items.Where(item =>
        {
            var count = left.GetValueOrDefault(item.Key);
            left[item.Key] = count - 1;
            return count <= 0;
        }).ToList();
    }

    private static ImmutableArray<ValueChange> Values(List<Item> gone, List<Item> added) =>
    [
        .. gone.Concat(added)
            .Select(item => item.Language)
            .Distinct()
            .OrderBy(language => language ?? "", StringComparer.Ordinal)
            .Select(language => new ValueChange(
                language,
                Shown(gone, language),
                Shown(added, language),
                gone.Concat(added).Where(item => item.Language == language).All(item => item.IsChoice))
            {
                SpokenBefore = InWords(gone, language, item => item.Spoken),
                SpokenAfter = InWords(added, language, item => item.Spoken),
                NamedBefore = InWords(gone, language, item => item.Named),
                NamedAfter = InWords(added, language, item => item.Named),
            })
            .Where(value => value.Before is not null || value.After is not null),
    ];

    private static string? Shown(List<Item> items, string? language)
    {
        var shown = items.Where(item => item.Language == language && item.Shown is not null).Select(item => item.Shown).ToList();
        return shown.Count == 0 ? null : string.Join(Separator, shown);
    }

    private static Phrase? InWords(List<Item> items, string? language, Func<Item, Phrase?> words)
    {
        var shown = items.Where(item => item.Language == language && item.Shown is not null).ToList();
        return shown.Count == 0 || shown.Any(item => words(item) is null)
            ? default(Phrase?)
            : new Phrase(In(phrase => phrase.English), In(phrase => phrase.Dutch), In(phrase => phrase.Danish));

        string In(Func<Phrase, string> read) => string.Join(Separator, shown.Select(item => read(words(item)!.Value)));
    }

    private static FieldDifference Join(FieldDifference first, FieldDifference second) => first with
    {
        Weight = first.Weight > second.Weight ? first.Weight : second.Weight,
        Values = [.. first.Values, .. second.Values.Select(value => second.Name == first.Name ? value : value with { Field = second.Name })],
        Place = first.Place ?? second.Place,
    };
}

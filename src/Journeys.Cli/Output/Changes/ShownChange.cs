using System.Collections.Immutable;
using Journeys.Review;
using Journeys.Review.Wording;

namespace Journeys.Cli.Output.Changes;

/// <summary>A change as a row of a table.</summary>
/// <param name="Field">The field, or what happened to the thing as a whole.</param>
/// <param name="Before">The values that were, a line a language.</param>
/// <param name="After">The values that are, a line a language.</param>
internal sealed record ShownChange(string Field, ImmutableArray<string> Before, ImmutableArray<string> After)
{
    /// <summary>The row of a change.</summary>
    public static ShownChange Of(Change change, string language)
    {
        var what = ChangeWords.Of(change.Kind).In(language);
        var field = change switch
        {
            { Field: null } => what,
            { Kind: ChangeKind.Changed } => FieldNames.Of(change.Field).In(language),
            _ => $"{what}: {FieldNames.Of(change.Field).In(language)}",
        };
        return new ShownChange(
            field,
            [.. change.Values.Where(value => value.Before is not null).Select(value => Shown(value, value.Before!, language))],
            [.. change.Values.Where(value => value.After is not null).Select(value => Shown(value, value.After!, language))]);
    }

    /// <summary>A text cut to a length, never within a character.</summary>
    public static string Short(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text[..end].TrimEnd() + "…";
    }

    private static string Shown(ValueChange value, string text, string language)
    {
        var word = value.IsChoice ? FieldNames.Choice(text, language) : text;
        return value.Language is null ? word : $"{value.Language}: {word}";
    }
}

using Journeys.Language.Diagnostics;

namespace Journeys.Review.Wording;

/// <summary>A change in so few words that they fit in a headline: <c>"Free returns" goes from 30 to 14 days</c>.</summary>
public static class Gist
{
    private static readonly Phrase GoesFromTo = new("goes from {0} to {1}", "gaat van {0} naar {1}", "går fra {0} til {1}");

    /// <summary>The gist of a change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="language">The reader's language.</param>
    public static string Of(Change change, string language)
    {
        var title = change.Subject == Subject.Stage ? change.Titles.Tagged(language)?.Value : null;
        return $"\"{ShownText.Short(title ?? change.Title)}\"{Predicate(change, language)}";
    }

    private static string Predicate(Change change, string language)
    {
        if (change is not { Kind: ChangeKind.Changed, Field: { } field, Values: [var value, ..] })
        {
            return " " + Whole(change.Kind).In(language);
        }

        if (change.Subject == Subject.Claim && field == "value" && value is { Before: { } before, After: { } after })
        {
            return " " + FromTo(Spoken(before, value.SpokenBefore, language), Spoken(after, value.SpokenAfter, language), language);
        }

        var clause = Clause.Of(field, value, isUnread: false, language);
        return (clause.IsOfThing ? " " : ": ") + clause.Text;
    }

    private static Phrase Whole(ChangeKind kind) => kind switch
    {
        ChangeKind.Removed => new("was removed", "is verwijderd", "er fjernet"),
        ChangeKind.Added => new("was added", "is toegevoegd", "er tilføjet"),
        ChangeKind.Renamed => new("was renamed", "is hernoemd", "er omdøbt"),
        _ => new("was moved", "is verplaatst", "er flyttet"),
    };

    /// <summary>An English reader sees a value as it is written.</summary>
    private static string Spoken(string written, Phrase? spoken, string language) =>
        spoken is { } words && Phrase.Languages.Contains(language) && language != "en" ? words.In(language) : written;

    /// <summary>The unit stands once where both have the same.</summary>
    private static string FromTo(string before, string after, string language)
    {
        var unit = after.LastIndexOf(' ');
        var isShared = unit > 0 && before.EndsWith(after[unit..], StringComparison.Ordinal) && before.Length > after.Length - unit;
        return string.Format(null, GoesFromTo.In(language), isShared ? before[..^(after.Length - unit)] : before, after);
    }
}

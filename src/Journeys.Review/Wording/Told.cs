using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Review.Comparing;

namespace Journeys.Review.Wording;

/// <summary>The sentence of each change.</summary>
internal static class Told
{
    private const int LongestValue = 80;

    public static Phrase Removed(Subject subject, string title, string path, ImmutableArray<string> reaches) => Sentence(
        subject, title, path, new("was removed", "is verwijderd", "er fjernet")) + reaches;

    public static Phrase Added(Subject subject, string title, string path, ImmutableArray<string> reaches) => Sentence(
        subject, title, path, new("was added", "is toegevoegd", "er tilføjet")) + reaches;

    public static Phrase Field(
        ChangeKind kind, Subject subject, string title, string path, FieldDifference difference, ImmutableArray<string> reaches)
    {
        var value = difference.Values.IsEmpty ? new ValueChange(null, null, null) : difference.Values[0];
        return kind switch
        {
            ChangeKind.Renamed => Sentence(subject, title, path, FromTo(new("was renamed", "is hernoemd", "er omdøbt"), value)) + reaches,
            ChangeKind.Moved => Sentence(subject, title, path, Moved(difference.Name, value)) + reaches,
            _ => Changed(subject, title, path, difference, value) + reaches,
        };
    }

    private static Phrase Moved(string field, ValueChange value) => field switch
    {
        FieldNames.Stage => FromTo(new("moved to another stage,", "is naar een andere fase verplaatst,", "er flyttet til en anden fase,"), value),
        FieldNames.Shared => value.After is null
            ? new("is no longer shared by journeys", "wordt niet meer door klantreizen gedeeld", "deles ikke længere af kunderejser")
            : new("is now shared by journeys", "wordt nu door klantreizen gedeeld", "deles nu af kunderejser"),
        _ => new("has another place in the order", "heeft een andere plek in de volgorde", "har en anden plads i rækkefølgen"),
    };

    private static Marked Changed(Subject subject, string title, string path, FieldDifference difference, ValueChange value)
    {
        var field = FieldNames.Of(difference.Name);
        var tag = value.Language is null ? "" : "@" + value.Language;
        var head = Head(subject, title, path);
        string Tell(string language, Phrase set, Phrase gone, Phrase changed) =>
            head.In(language) + ": " + field.In(language) + tag + " " + (value.Before, value.After) switch
            {
                (null, _) => set.In(language) + ": " + Show(value.After, value, language),
                (_, null) => gone.In(language) + ": " + Show(value.Before, value, language),
                _ => string.Format(null, changed.In(language), Show(value.Before, value, language), Show(value.After, value, language)),
            } + ".";
        Phrase set = new("was added", "is toegevoegd", "er tilføjet");
        Phrase gone = new("was removed", "is verwijderd", "er fjernet");
        Phrase changed = new("changed from {0} to {1}", "veranderde van {0} in {1}", "ændret fra {0} til {1}");
        return new Marked(new Phrase(Tell("en", set, gone, changed), Tell("nl", set, gone, changed), Tell("da", set, gone, changed)));
    }

    private static Phrase FromTo(Phrase verb, ValueChange value) => verb + new Phrase(
        $"from {value.Before} to {value.After}", $"van {value.Before} naar {value.After}", $"fra {value.Before} til {value.After}");

    private static Marked Sentence(Subject subject, string title, string path, Phrase predicate)
    {
        var head = Head(subject, title, path);
        return new Marked(new Phrase(
            $"{head.English} {predicate.English}.", $"{head.Dutch} {predicate.Dutch}.", $"{head.Danish} {predicate.Danish}."));
    }

    private static Phrase Head(Subject subject, string title, string path)
    {
        var the = subject.Noun.AtStart;
        var name = title == path ? path : $"\"{Short(title)}\" ({path})";
        return new($"{the.English} {name}", $"{the.Dutch} {name}", $"{the.Danish} {name}");
    }

    private static string Show(string? text, ValueChange value, string language) =>
        value.IsChoice && text is not null ? FieldNames.Choice(text, language) : $"\"{Short(text ?? "")}\"";

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= LongestValue)
        {
            return line;
        }

        var cut = char.IsHighSurrogate(line[LongestValue - 1]) ? LongestValue - 1 : LongestValue;
        return line[..cut].TrimEnd() + "…";
    }

    /// <summary>A sentence that the journeys it reaches may be put behind.</summary>
    private readonly record struct Marked(Phrase Phrase)
    {
        public static Phrase operator +(Marked sentence, ImmutableArray<string> reaches)
        {
            if (reaches.IsEmpty)
            {
                return sentence.Phrase;
            }

            var names = string.Join(", ", reaches);
            return sentence.Phrase + new Phrase($"Reaches {names}.", $"Raakt {names}.", $"Berører {names}.");
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Journeys.Language.Diagnostics;
using Journeys.Review.Comparing;

namespace Journeys.Review.Wording;

/// <summary>The sentence of each change.</summary>
internal static class Told
{
    /// <summary>More journeys than this are counted, and not named.</summary>
    private const int MostJourneys = 12;

    /// <summary>What the sentence is about: the kind, title and name of a thing.</summary>
    public static Phrase Head(Subject subject, Phrase title, string path)
    {
        var the = subject.Noun.AtStart;
        return InAll(language => the.In(language) + " " + (title.In(language) == path ? path : $"\"{ShownText.Short(title.In(language))}\" ({path})"));
    }

    public static Phrase Removed(Phrase head, ImmutableArray<string> reaches) =>
        Reaching(Sentence(head, new("was removed", "is verwijderd", "er fjernet")), reaches);

    public static Phrase Added(Phrase head, ImmutableArray<string> reaches) =>
        Reaching(Sentence(head, new("was added", "is toegevoegd", "er tilføjet")), reaches);

    public static Phrase Field(ChangeKind kind, Phrase head, FieldDifference difference, ImmutableArray<string> reaches)
    {
        var value = difference.Values.IsEmpty ? new ValueChange(null, null, null) : difference.Values[0];
        return Reaching(
            kind switch
            {
                ChangeKind.Renamed => Sentence(head, FromTo(new("was renamed", "is hernoemd", "er omdøbt"), value)),
                ChangeKind.Moved => Sentence(head, Moved(difference.Name, value)),
                _ => Changed(head, difference),
            },
            reaches);
    }

    private static Phrase Moved(string field, ValueChange value) => field switch
    {
        FieldNames.Stage => FromTo(new("moved to another stage,", "is naar een andere fase verplaatst,", "er flyttet til en anden fase,"), value),
        FieldNames.Shared => value.After is null
            ? new("is no longer shared by journeys", "wordt niet meer door klantreizen gedeeld", "deles ikke længere af kunderejser")
            : new("is now shared by journeys", "wordt nu door klantreizen gedeeld", "deles nu af kunderejser"),
        _ => new("has another place in the order", "heeft een andere plek in de volgorde", "har en anden plads i rækkefølgen"),
    };

    /// <summary>All that differs, a clause a value; what is said of the thing itself (<c>is no longer critical</c>) stands right behind its name.</summary>
    private static Phrase Changed(Phrase head, FieldDifference difference) => InAll(language =>
    {
        var clauses = difference.Values.Select((value, i) => Clause.Of(value.Field ?? difference.Name, value, difference.IsUnread && i == 0, language)).ToList();
        var between = clauses.Count > 0 && clauses[0].IsOfThing ? " " : ": ";
        return Ended(head.In(language) + between + string.Join("; ", clauses.Select(clause => clause.Text)));
    });

    private static Phrase FromTo(Phrase verb, ValueChange value)
    {
        var before = value.NamedBefore ?? value.Before ?? "";
        var after = value.NamedAfter ?? value.After ?? "";
        return verb + new Phrase(
            $"from {before.English} to {after.English}", $"van {before.Dutch} naar {after.Dutch}", $"fra {before.Danish} til {after.Danish}");
    }

    private static Phrase Sentence(Phrase head, Phrase predicate) => InAll(language => Ended($"{head.In(language)} {predicate.In(language)}"));

    /// <summary>A sentence with its full stop, unless the text that it quotes at its end has one.</summary>
    private static string Ended(string sentence) => sentence is [.., '.' or '!' or '?' or '…', '"'] ? sentence : sentence + ".";

    private static Phrase Reaching(Phrase sentence, ImmutableArray<string> journeys)
    {
        if (journeys.IsEmpty)
        {
            return sentence;
        }

        var shown = string.Join(", ", journeys.Order(NaturalOrder.Names).Take(MostJourneys));
        var left = journeys.Length - MostJourneys;
        var number = left.ToString(CultureInfo.InvariantCulture);
        return sentence + (left <= 0
            ? new Phrase($"Reaches {shown}.", $"Raakt {shown}.", $"Berører {shown}.")
            : new Phrase($"Reaches {shown}, … and {number} more.", $"Raakt {shown}, … en nog {number}.", $"Berører {shown}, … og {number} til."));
    }

    private static Phrase InAll(Func<string, string> words) => new(words("en"), words("nl"), words("da"));
}

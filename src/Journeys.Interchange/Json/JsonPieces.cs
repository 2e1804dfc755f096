using System.Collections.Immutable;
using System.Text.Json;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Interchange.Json;

/// <summary>The pieces that every declaration is written of. What the source does not say is not written either.</summary>
internal static class JsonPieces
{
    public static void Name(this Utf8JsonWriter json, string property, Identifier? name)
    {
        if (name is { } known)
        {
            json.WriteString(property, known.Value);
        }
    }

    public static void Names(this Utf8JsonWriter json, string property, ImmutableArray<Identifier> names) =>
        json.Values(property, ImmutableArray.CreateRange(names, static name => name.Value));

    public static void Text(this Utf8JsonWriter json, string property, LocalText? text)
    {
        if (text is not null)
        {
            json.WriteString(property, text.Value);
        }
    }

    public static void Day(this Utf8JsonWriter json, string property, Date? date)
    {
        if (date is { } day)
        {
            json.WriteString(property, day.ToString());
        }
    }

    public static void Number(this Utf8JsonWriter json, string property, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(property, known);
        }
    }

    /// <summary>A choice as the language writes it: <c>first-contact</c>.</summary>
    public static void Word<T>(this Utf8JsonWriter json, string property, T? choice)
        where T : struct, Enum
    {
        if (choice is { } known)
        {
            json.WriteString(property, WordOf(known));
        }
    }

    /// <summary>The word of a choice.</summary>
    public static string WordOf<T>(T choice)
        where T : struct, Enum => ChoiceWords<T>.All.TryGetValue(choice, out var word) ? word : Kebab(choice);

    private static string Kebab<T>(T choice)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString());

    /// <summary>Strings, where there are any.</summary>
    public static void Values(this Utf8JsonWriter json, string property, ImmutableArray<string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(property);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>Objects, where there are any.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string property, ImmutableArray<T> items, Action<T> write)
    {
        if (!items.IsEmpty)
        {
            json.List(property, items, write);
        }
    }

    /// <summary>Objects; an empty list where there is none.</summary>
    public static void List<T>(this Utf8JsonWriter json, string property, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(property);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>An object, where there is something to write.</summary>
    public static void Object<T>(this Utf8JsonWriter json, string property, T? item, Action<T> write)
        where T : class
    {
        if (item is not null)
        {
            json.WriteStartObject(property);
            write(item);
            json.WriteEndObject();
        }
    }

    /// <summary>Where something stands.</summary>
    public static void Place(this Utf8JsonWriter json, Origin origin)
    {
        json.WriteString("file", origin.File);
        json.Range("range", origin.Range);
    }

    /// <summary>Lines and columns from 1, columns in UTF-16 code units.</summary>
    public static void Range(this Utf8JsonWriter json, string property, LineRange range)
    {
        json.WriteStartObject(property);
        Position(json, "start", range.Start);
        Position(json, "end", range.End);
        json.WriteEndObject();
    }

    private static void Position(Utf8JsonWriter json, string property, LinePosition position)
    {
        json.WriteStartObject(property);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }

    /// <summary>The words of all choices of a kind, made once.</summary>
    private static class ChoiceWords<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> All = Enum.GetValues<T>().Distinct().ToDictionary(choice => choice, Kebab);
    }
}

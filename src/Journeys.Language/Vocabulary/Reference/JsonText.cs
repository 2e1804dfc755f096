using System.Globalization;
using System.Text;

namespace Journeys.Language.Vocabulary.Reference;

/// <summary>Writes the JSON of the grammar: two spaces, LF. There is no JSON library in the standard that this project is held to.</summary>
internal static class JsonText
{
    /// <summary>An object whose properties keep their order; a null value is left out.</summary>
    public static object Object(params (string Name, object? Value)[] properties) =>
        properties.Where(property => property.Value is not null).ToArray();

    /// <summary>A list.</summary>
    public static object List(params object[] items) => items;

    /// <summary>The text of a value, with a line end behind it.</summary>
    public static string Write(object value)
    {
        var text = new StringBuilder();
        Write(text, value, "\n");
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, object value, string lineEnd)
    {
        var inner = lineEnd + "  ";
        switch (value)
        {
            case (string Name, object? Value)[] properties:
                Enclose(text, '{', '}', lineEnd, properties, property =>
                {
                    Quote(text, property.Name);
                    Write(text.Append(": "), property.Value!, inner);
                });
                break;
            case object[] items:
                Enclose(text, '[', ']', lineEnd, items, item => Write(text, item, inner));
                break;
            default:
                Quote(text, (string)value);
                break;
        }
    }

    private static void Enclose<T>(StringBuilder text, char open, char close, string lineEnd, T[] items, Action<T> write)
    {
        text.Append(open);
        for (var i = 0; i < items.Length; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(lineEnd).Append("  ");
            write(items[i]);
        }

        text.Append(items.Length == 0 ? "" : lineEnd).Append(close);
    }

    private static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' or '\\' => text.Append('\\').Append(character),
                < ' ' => text.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }
}

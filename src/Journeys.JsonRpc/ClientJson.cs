using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Journeys.JsonRpc;

/// <summary>
/// JSON as a client sends it. It may hold half a surrogate pair where a text is looked for, at which <see cref="JsonElement"/> throws;
/// here nothing does, so that nobody has to think of it.
/// </summary>
public static class ClientJson
{
    private const int EscapedLength = 6;

    /// <summary>The member of a name: the last where there are several, undefined where there is none, or no object.</summary>
    /// <param name="parent">Where it is looked for.</param>
    /// <param name="name">The name, of ASCII letters only.</param>
    public static JsonElement Member(JsonElement parent, string name)
    {
        var found = default(JsonElement);
        if (parent.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in parent.EnumerateObject())
            {
                found = IsNamed(JsonMarshal.GetRawUtf8PropertyName(member), name) ? member.Value : found;
            }
        }

        return found;
    }

    /// <summary>The text of a value; null where it is none, or holds half a character.</summary>
    /// <param name="value">The value.</param>
    public static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether a name as it is written, with its escapes, is another.</summary>
    private static bool IsNamed(ReadOnlySpan<byte> written, string name)
    {
        foreach (var letter in name)
        {
            if (written.IsEmpty)
            {
                return false;
            }

            var isEscaped = written[0] == '\\';
            if (isEscaped ? !IsEscaped(written, letter) : written[0] != letter)
            {
                return false;
            }

            written = written[(isEscaped ? EscapedLength : 1)..];
        }

        return written.IsEmpty;
    }

    /// <summary>Whether <c>\u0061</c> stands at the beginning for a letter.</summary>
    private static bool IsEscaped(ReadOnlySpan<byte> written, char letter) =>
        written[1] == 'u'
        && ushort.TryParse(written[2..EscapedLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
        && unit == letter;
}

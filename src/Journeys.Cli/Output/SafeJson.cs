using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Journeys.Cli.Output;

/// <summary>JSON that is the same everywhere (LF, two spaces) and safe to look at in a terminal.</summary>
internal static class SafeJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text that <paramref name="write"/> writes, with a line end behind it.</summary>
    public static string Write(Action<Utf8JsonWriter> write) => Render(write, Options) + "\n";

    /// <summary>The same on one line, without a line end.</summary>
    public static string WriteLine(Action<Utf8JsonWriter> write) => Render(write, Options with { Indented = false });

    private static string Render(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        return Escape(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>Control characters of the upper half and directional ones stand within strings only, so they can be escaped afterwards.</summary>
    private static string Escape(string json)
    {
        if (!json.Any(IsRisky))
        {
            return json;
        }

        var text = new StringBuilder(json.Length + 64);
        foreach (var character in json)
        {
            _ = IsRisky(character)
                ? text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}")
                : text.Append(character);
        }

        return text.ToString();
    }

    private static bool IsRisky(char character) =>
        character is (>= '\u007F' and < '\u00A0') or '\uFEFF' || TerminalText.IsDirectional(character);
}

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

    private static readonly SearchValues<char> Risky =
        SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(IsRisky)]);

    /// <summary>The first bytes of the risky characters in UTF-8; without any of them a text is safe.</summary>
    private static readonly SearchValues<byte> RiskyBytes = SearchValues.Create([0x7F, 0xC2, 0xD8, 0xE2, 0xEF]);

    /// <summary>The text that <paramref name="write"/> writes, with a line end behind it.</summary>
    public static string Write(Action<Utf8JsonWriter> write) => Escape(Encoding.UTF8.GetString(Render(write, Options).WrittenSpan)) + "\n";

    /// <summary>The same as UTF-8.</summary>
    public static ReadOnlyMemory<byte> WriteBytes(Action<Utf8JsonWriter> write)
    {
        var buffer = Render(write, Options);
        var safe = Safe(buffer.WrittenSpan);
        if (safe != buffer.WrittenSpan)
        {
            return (byte[])[.. safe, (byte)'\n'];
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <summary>The same to a stream: in pieces, where <paramref name="write"/> flushes between two values.</summary>
    public static void WriteTo(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(new SafeJsonStream(stream), Options))
        {
            write(json);
        }

        stream.Write("\n"u8);
    }

    /// <summary>A piece of JSON in UTF-8, cut between two values, with what is risky in it escaped.</summary>
    public static ReadOnlySpan<byte> Safe(ReadOnlySpan<byte> json)
    {
        if (!json.ContainsAny(RiskyBytes))
        {
            return json;
        }

        var text = Encoding.UTF8.GetString(json);
        return text.AsSpan().ContainsAny(Risky) ? Encoding.UTF8.GetBytes(Escape(text)) : json;
    }

    /// <summary>The same on one line, without a line end.</summary>
    public static string WriteLine(Action<Utf8JsonWriter> write) =>
        Escape(Encoding.UTF8.GetString(Render(write, Options with { Indented = false }).WrittenSpan));

    private static ArrayBufferWriter<byte> Render(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        const int Usual = 32 << 10;
        var buffer = new ArrayBufferWriter<byte>(Usual);
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        return buffer;
    }

    /// <summary>Control characters of the upper half and directional ones stand within strings only, so they can be escaped afterwards.</summary>
    private static string Escape(string json)
    {
        if (!json.AsSpan().ContainsAny(Risky))
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

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

    /// <summary>What the thread's last file was written into; taken away while it is in use.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _spare;

    /// <summary>The text that <paramref name="write"/> writes, with a line end behind it.</summary>
    public static string Write(Action<Utf8JsonWriter> write) => Escape(Render(write, Options)) + "\n";

    /// <summary>The same as UTF-8.</summary>
    public static void WriteTo(IBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        const int MostKept = 1 << 20;
        var buffer = _spare ?? NewBuffer();
        _spare = null;
        buffer.ResetWrittenCount();
        Render(buffer, write, Options);
        output.Write(Safe(buffer.WrittenSpan));
        output.Write("\n"u8);
        _spare = buffer.Capacity > MostKept ? null : buffer;
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
    public static string WriteLine(Action<Utf8JsonWriter> write) => Escape(Render(write, Options with { Indented = false }));

    private static ArrayBufferWriter<byte> NewBuffer() => new(32 << 10);

    private static string Render(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var buffer = NewBuffer();
        Render(buffer, write, options);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Render(ArrayBufferWriter<byte> buffer, Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using var json = new Utf8JsonWriter(buffer, options);
        write(json);
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

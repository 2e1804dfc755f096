using System.Text;
using System.Text.Unicode;

namespace Journeys.Measures.Reading;

/// <summary>
/// What the letters of a CSV file are written in. A byte order mark tells (The Unicode Standard, section 23.8); without one it is UTF-8
/// where every byte fits that, and else what spreadsheets write on Windows in western languages.
/// </summary>
internal static class CsvEncoding
{
    private const int ChunkBytes = 128 * 1024;
    private const int LongestSequence = 4;
    private const int WesternWindows = 1252;
    private static readonly Encoding Utf8Text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The encoding of a file, and what is to be said of it; that is null where nobody need know.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static (Encoding Encoding, string? Note) Of(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var buffer = new byte[ChunkBytes];
        var length = file.ReadAtLeast(buffer, LongestSequence, throwOnEndOfStream: false);
        return buffer.AsSpan(0, length) switch
        {
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), null),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), null),
            [0xEF, 0xBB, 0xBF, ..] => (Utf8Text, null),
            _ when IsUtf8(file, buffer, length) => (Utf8Text, null),
            _ => (CodePagesEncodingProvider.Instance.GetEncoding(WesternWindows)!, "is not UTF-8 and is read as Windows-1252; where a letter comes out wrong, save it as \"CSV UTF-8\""),
        };
    }

    /// <summary>Judges a file a chunk at a time; a sequence that the end of a chunk cuts is judged with the next one.</summary>
    private static bool IsUtf8(FileStream file, byte[] buffer, int length)
    {
        while (true)
        {
            var whole = Whole(buffer.AsSpan(0, length));
            if (!Utf8.IsValid(buffer.AsSpan(0, whole)))
            {
                return false;
            }

            buffer.AsSpan(whole, length - whole).CopyTo(buffer);
            var held = length - whole;
            var read = file.Read(buffer, held, buffer.Length - held);
            if (read == 0)
            {
                return held == 0;
            }

            length = held + read;
        }
    }

    /// <summary>How many bytes stand before a sequence that is not at its end yet.</summary>
    private static int Whole(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back < LongestSequence && back <= bytes.Length; back++)
        {
            var length = bytes[^back] switch { >= 0xF0 => 4, >= 0xE0 => 3, >= 0xC0 => 2, >= 0x80 => 0, _ => 1 };
            if (length > 0)
            {
                return length > back ? bytes.Length - back : bytes.Length;
            }
        }

        return bytes.Length;
    }
}

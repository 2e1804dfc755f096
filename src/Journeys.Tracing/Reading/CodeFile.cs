using System.Text;
using Journeys.Tracing.Messages;

namespace Journeys.Tracing.Reading;

/// <summary>A file's bytes and its text.</summary>
internal static class CodeFile
{
    /// <summary>More than people write; the largest generated sources in use have a few.</summary>
    public const int Largest = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(false, true);

    /// <summary>The bytes; null where they cannot be read, with the reason.</summary>
    public static byte[]? Read(string path, out SkipReason? skip)
    {
        skip = null;
        try
        {
            var length = new FileInfo(path).Length;
            if (length > Largest)
            {
                skip = SkipReason.TooLarge;
                return null;
            }

            // A file without a length may be a pipe or a device that never ends, so it is never opened.
            return length == 0 ? [] : File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            skip = SkipReason.Unreadable;
            return null;
        }
    }

    /// <summary>The text: by its byte order mark, else UTF-8, else Latin-1, in which every byte is a letter; null where it is no text.</summary>
    public static string? Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        }

        if (bytes.AsSpan().Contains((byte)0))
        {
            return null;
        }

        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            return Strict.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes, start, bytes.Length - start);
        }
    }
}

using System.Text;

namespace Journeys.Language.Text;

/// <summary>Where the lines of a text start; LF, CRLF and CR end a line.</summary>
internal static class LineStarts
{
    /// <summary>The offsets in a text.</summary>
    public static int[] Of(string text) => Of(text.AsSpan(), '\n', '\r');

    /// <summary>The offsets that a text has once it is decoded, found without decoding it.</summary>
    /// <param name="bytes">UTF-8.</param>
    /// <param name="inBytes">What <see cref="InBytes"/> finds in them.</param>
    /// <param name="isAscii">Whether each byte is a letter.</param>
    public static int[] OfUtf8(byte[] bytes, int[] inBytes, bool isAscii)
    {
        if (isAscii)
        {
            return inBytes;
        }

        var starts = new int[inBytes.Length];
        for (var line = 1; line < starts.Length; line++)
        {
            var from = inBytes[line - 1];
            starts[line] = starts[line - 1] + Encoding.UTF8.GetCharCount(bytes, from, inBytes[line] - from);
        }

        return starts;
    }

    /// <summary>The offsets in the bytes themselves.</summary>
    /// <param name="bytes">UTF-8.</param>
    public static int[] InBytes(byte[] bytes) => Of<byte>(bytes, (byte)'\n', (byte)'\r');

    private static int[] Of<T>(ReadOnlySpan<T> text, T lineFeed, T carriageReturn)
        where T : struct, IEquatable<T>
    {
        var starts = new List<int>(text.Length / 32 + 1) { 0 };
        var at = 0;
        while (text.Slice(at).IndexOfAny(lineFeed, carriageReturn) is >= 0 and var found)
        {
            at += found + 1;
            if (text[at - 1].Equals(carriageReturn) && at < text.Length && text[at].Equals(lineFeed))
            {
                at++;
            }

            starts.Add(at);
        }

        return starts.ToArray();
    }
}

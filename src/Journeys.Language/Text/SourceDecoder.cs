using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Journeys.Language.Diagnostics;

namespace Journeys.Language.Text;

/// <summary>A file's text, and what was wrong with its bytes.</summary>
/// <param name="Source">The text; where its bytes are no UTF-8, with U+FFFD in their place.</param>
/// <param name="Findings">One finding where the bytes are no UTF-8.</param>
public sealed record DecodedSource(SourceText Source, ImmutableArray<Finding> Findings);

/// <summary>Turns bytes into text. Only UTF-8 is taken, with or without a byte order mark; nothing is changed in silence.</summary>
public static class SourceDecoder
{
    /// <summary>The most bytes that a journey file may hold; a larger one is a mistake, and reading it would cost everything.</summary>
    public const int LargestFile = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Lenient = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="path">The path to show.</param>
    /// <param name="bytes">The whole file; the text keeps the array, so nobody may change it any more.</param>
    public static DecodedSource Decode(string path, byte[] bytes)
    {
        if (OtherEncoding(bytes) is { } encoding)
        {
            var empty = new SourceText(path, "");
            return new DecodedSource(empty, [LanguageRules.InvalidEncoding.At(new Origin(empty, default), new(
                $"The file is {encoding}. Save it as UTF-8.",
                $"Het bestand is opgeslagen als {encoding}. Sla het op als UTF-8.",
                $"Filen er gemt som {encoding}. Gem den som UTF-8."))]);
        }

        try
        {
            return new DecodedSource(SourceText.OfUtf8(path, bytes), []);
        }
        catch (DecoderFallbackException)
        {
            return WithReplacements(path, bytes);
        }
    }

    /// <summary>
    /// Takes a text that somebody else decoded leniently, with U+FFFD in the place of what was no UTF-8. Which byte that was is not known
    /// any more; the number is.
    /// </summary>
    /// <param name="path">The path to show.</param>
    /// <param name="content">The whole text.</param>
    /// <param name="bytesBefore">How many bytes of the file stand before the text: those of a byte order mark that was taken off.</param>
    public static DecodedSource FromLenient(string path, string content, int bytesBefore)
    {
        var source = new SourceText(path, content);
        var bad = content.IndexOf('\uFFFD');
        if (bad < 0)
        {
            return new DecodedSource(source, []);
        }

        var number = (bytesBefore + Lenient.GetByteCount(content.Substring(0, bad))).ToString(CultureInfo.InvariantCulture);
        return new DecodedSource(source, [LanguageRules.InvalidEncoding.At(new Origin(source, new TextSpan(bad, 1)), new(
            $"Byte {number} of the file is no UTF-8. Save the file as UTF-8.",
            $"Byte {number} van het bestand is geen UTF-8. Sla het bestand op als UTF-8.",
            $"Byte {number} i filen er ikke UTF-8. Gem filen som UTF-8."))]);
    }

    /// <summary>What stands for a file that holds more than <see cref="LargestFile"/>, and is therefore not read.</summary>
    public static DecodedSource TooLarge(string path, long length)
    {
        var empty = new SourceText(path, "");
        var size = (length / (1024.0 * 1024)).ToString("0.0", CultureInfo.InvariantCulture);
        return new DecodedSource(empty, [LanguageRules.SyntaxError.At(
            new Origin(empty, default), $"The file has {size} MiB; a journey file has 16 at most. Split it.")]);
    }

    private static DecodedSource WithReplacements(string path, byte[] bytes)
    {
        var source = new SourceText(path, Lenient.GetString(bytes));
        var bad = FirstBadByte(bytes);
        var offset = Lenient.GetCharCount(bytes, 0, bad);
        var number = bad.ToString(CultureInfo.InvariantCulture);
        var code = "0x" + bytes[bad].ToString("X2", CultureInfo.InvariantCulture);
        var place = new Origin(source, new TextSpan(offset, Math.Min(1, source.Content.Length - offset)));
        return new DecodedSource(source, [LanguageRules.InvalidEncoding.At(place, new(
            $"Byte {number} of the file ({code}) is no UTF-8. Save the file as UTF-8.",
            $"Byte {number} van het bestand ({code}) is geen UTF-8. Sla het bestand op als UTF-8.",
            $"Byte {number} i filen ({code}) er ikke UTF-8. Gem filen som UTF-8."))]);
    }

    private static string? OtherEncoding(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        _ => null,
    };

    /// <summary>The first byte that no well-formed sequence holds (Unicode, table 3-7).</summary>
    private static int FirstBadByte(byte[] bytes)
    {
        var i = 0;
        while (i < bytes.Length)
        {
            var length = SequenceLength(bytes, i);
            if (length == 0)
            {
                return i;
            }

            i += length;
        }

        return Math.Max(0, bytes.Length - 1);
    }

    private static int SequenceLength(byte[] bytes, int start)
    {
        var first = bytes[start];
        var second = start + 1 < bytes.Length ? bytes[start + 1] : (byte)0;
        return first switch
        {
            < 0x80 => 1,
            >= 0xC2 and <= 0xDF => Continues(bytes, start, 2),
            0xE0 => second >= 0xA0 ? Continues(bytes, start, 3) : 0,
            0xED => second <= 0x9F ? Continues(bytes, start, 3) : 0,
            >= 0xE1 and <= 0xEF => Continues(bytes, start, 3),
            0xF0 => second >= 0x90 ? Continues(bytes, start, 4) : 0,
            0xF4 => second <= 0x8F ? Continues(bytes, start, 4) : 0,
            >= 0xF1 and <= 0xF3 => Continues(bytes, start, 4),
            _ => 0,
        };
    }

    private static int Continues(byte[] bytes, int start, int length)
    {
        for (var i = 1; i < length; i++)
        {
            if (start + i >= bytes.Length || bytes[start + i] is < 0x80 or > 0xBF)
            {
                return 0;
            }
        }

        return length;
    }
}

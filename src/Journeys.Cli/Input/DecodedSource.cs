using System.Buffers;
using System.Globalization;
using System.Text;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;

namespace Journeys.Cli.Input;

/// <summary>A file's text, and what kept it from being read as it is.</summary>
/// <param name="Text">The text; where the bytes were no UTF-8, the replacement character stands.</param>
/// <param name="Problem">What was wrong with the bytes, at their place; null where nothing was.</param>
internal sealed record DecodedSource(SourceText Text, Finding? Problem)
{
    private static readonly (byte[] Mark, string Name)[] ForeignMarks =
    [
        ([0xFF, 0xFE, 0x00, 0x00], "UTF-32"), ([0x00, 0x00, 0xFE, 0xFF], "UTF-32"), ([0xFF, 0xFE], "UTF-16"), ([0xFE, 0xFF], "UTF-16"),
    ];

    /// <summary>Reads UTF-8. Nothing is changed silently: the first byte that is none is told with its place.</summary>
    public static DecodedSource Decode(string path, ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, name) in ForeignMarks)
        {
            if (bytes.StartsWith(mark))
            {
                return Empty(path, LanguageRules.InvalidEncoding, $"The file is {name}; save it as UTF-8.");
            }
        }

        var text = new SourceText(path, Encoding.UTF8.GetString(bytes));
        return FirstInvalid(bytes) is { } place ? new DecodedSource(text, Invalid(text, bytes, place)) : new DecodedSource(text, null);
    }

    /// <summary>Stands for a file that is too large to be read.</summary>
    public static DecodedSource TooLarge(string path, long length) => Empty(path, LanguageRules.SyntaxError, string.Create(
        CultureInfo.InvariantCulture, $"The file has {length / (1024.0 * 1024):0.0} MiB; a journey file has 16 at most. Split it."));

    private static DecodedSource Empty(string path, RuleDescriptor rule, string message)
    {
        var text = new SourceText(path, "");
        return new DecodedSource(text, new Finding(rule, rule.DefaultSeverity, message, new Origin(text, default)));
    }

    private static int? FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return null;
        }

        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }

    private static Finding Invalid(SourceText text, ReadOnlySpan<byte> bytes, int place)
    {
        var start = Encoding.UTF8.GetCharCount(bytes[..place]);
        var message = string.Create(
            CultureInfo.InvariantCulture, $"Byte {place} of the file (0x{bytes[place]:X2}) is not UTF-8; save the file as UTF-8.");
        var rule = LanguageRules.InvalidEncoding;
        return new Finding(rule, rule.DefaultSeverity, message, new Origin(text, new TextSpan(start, 1)));
    }
}

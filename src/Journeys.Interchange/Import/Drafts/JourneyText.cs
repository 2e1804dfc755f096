using System.Buffers;
using System.Globalization;
using System.Text;

namespace Journeys.Interchange.Import.Drafts;

/// <summary>Any text as the journey language writes it.</summary>
internal static class JourneyText
{
    private const string Directions = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static readonly string Controls = string.Concat(Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl));

    /// <summary>What <see cref="Clean"/> has to look at; few texts hold any of it.</summary>
    private static readonly SearchValues<char> Unclean = SearchValues.Create("\0\r" + Directions);

    /// <summary>What may not stand in quotation marks as it is.</summary>
    private static readonly SearchValues<char> Escaped = SearchValues.Create(Controls + "\"\\\u2028\u2029\uFEFF");

    /// <summary>In quotation marks, with escapes for what may not stand there as it is.</summary>
    public static string Quoted(string text)
    {
        var clean = Clean(text);
        if (!clean.AsSpan().ContainsAny(Escaped))
        {
            return $"\"{clean}\"";
        }

        var quoted = new StringBuilder(clean.Length + 8).Append('"');
        foreach (var letter in clean)
        {
            _ = letter switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when Escaped.Contains(letter) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)letter:X}}}"),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Behind <c>#</c>, on one line.</summary>
    public static string Comment(string text)
    {
        var letters = ("# " + Clean(text)).ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = Escaped.Contains(letters[i]) && letters[i] is not ('"' or '\\') ? ' ' : letters[i];
        }

        return new string(letters).TrimEnd();
    }

    /// <summary>
    /// The text as a file can hold it: line ends as <c>\n</c>, no blanks around, U+FFFD for NUL and for halves of surrogate pairs,
    /// and without the signs that turn the direction of writing, behind which a text can hide.
    /// </summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Unclean) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text.Trim();
        }

        var clean = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').EnumerateRunes())
        {
            if (!rune.IsBmp || !Directions.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                clean.Append(units[..(rune.Value == 0 ? Rune.ReplacementChar : rune).EncodeToUtf16(units)]);
            }
        }

        return clean.ToString().Trim();
    }
}

using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Journeys.Site.Markup;

/// <summary>
/// Text that is safe to stand in HTML, as content or within a quoted attribute. Templates print nothing else, since Scriban
/// escapes nothing; so whatever a team wrote becomes markup only by way of <see cref="Text"/> or the Markdown renderer.
/// </summary>
public readonly record struct Html
{
    private static readonly SearchValues<char> Unsafe = SearchValues.Create(UnsafeCharacters());

    /// <summary>What is safe in ASCII, which a processor tells apart many letters at a time; the rest is looked at more closely.</summary>
    private static readonly SearchValues<char> Plain = AsciiBut("&<>\"'");

    /// <summary>What may stand in HTML in some form, of ASCII.</summary>
    private static readonly SearchValues<char> PrintableAscii = AsciiBut("");

    /// <summary>A text, or <see cref="HtmlPieces"/> that are put together where they are printed.</summary>
    private readonly object? _value;

    private Html(string value) => _value = value;

    private Html(HtmlPieces value) => _value = value;

    /// <summary>Nothing.</summary>
    public static Html None => default;

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsNone => _value is null or "";

    /// <summary>For who prints it: a text, or pieces; null where there is nothing to show.</summary>
    internal object? ToPrint => IsNone ? null : _value;

    /// <summary>Text that people wrote, escaped.</summary>
    public static Html Text(string text) => new(Escape(text));

    /// <summary>Markup of our own making. Never give it a word that anybody wrote.</summary>
    internal static Html Markup(string markup) => new(markup);

    /// <summary>A whole number as it stands in code: an attribute, a count.</summary>
    internal static Html Number(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Markup of our own making around safe values. It says something besides their places (<c>{0}</c>).</summary>
    internal static Html Format(string markup, params ReadOnlySpan<Html> values) => new(new HtmlPieces(markup, values));

    /// <summary>One after the other.</summary>
    public static Html operator +(Html left, Html right) => (left.IsNone, right.IsNone) switch
    {
        (true, _) => right,
        (_, true) => left,
        _ => new(new HtmlPieces("{0}{1}", left, right)),
    };

    /// <summary>All that there is, with <paramref name="separator"/> between.</summary>
    internal static Html Join(string separator, IEnumerable<Html> parts)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        var isFirst = true;
        foreach (var part in parts)
        {
            if (part.IsNone)
            {
                continue;
            }

            text.AppendLiteral(isFirst ? "" : separator);
            part.AppendTo(ref text);
            isFirst = false;
        }

        return new(text.ToStringAndClear());
    }

    /// <summary>The same for parts that are at hand: where one says something, it is the whole.</summary>
    internal static Html Join(string separator, params ReadOnlySpan<Html> parts)
    {
        var (first, count) = (None, 0);
        foreach (var part in parts)
        {
            (first, count) = part.IsNone ? (first, count) : (count == 0 ? part : first, count + 1);
        }

        if (count < 2)
        {
            return first;
        }

        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        foreach (var part in parts)
        {
            if (!part.IsNone)
            {
                part.AppendTo(ref text);
                text.AppendLiteral(--count == 0 ? "" : separator);
            }
        }

        return new(text.ToStringAndClear());
    }

    /// <summary>A list: each thing between two tags, all between two others.</summary>
    internal static Html List(string open, string before, ReadOnlySpan<Html> things, string behind, string close)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        text.AppendLiteral(open);
        foreach (var thing in things)
        {
            text.AppendLiteral(before);
            thing.AppendTo(ref text);
            text.AppendLiteral(behind);
        }

        text.AppendLiteral(close);
        return new(text.ToStringAndClear());
    }

    /// <summary>The same put together, for what is printed again and again.</summary>
    internal Html AsOne() => new(ToString());

    /// <inheritdoc/>
    public override string ToString() => _value?.ToString() ?? "";

    /// <summary>Whether both show the same.</summary>
    public bool Equals(Html other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Adds it to a text.</summary>
    internal void AppendTo(ref DefaultInterpolatedStringHandler text)
    {
        if (_value is HtmlPieces pieces)
        {
            pieces.AppendTo(ref text);
        }
        else
        {
            text.AppendLiteral(ToString());
        }
    }

    /// <summary>A text without the characters that may not stand in HTML in any form; nothing else is changed.</summary>
    internal static string Printable(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(PrintableAscii) || !text.AsSpan().ContainsAny(Unsafe))
        {
            return text;
        }

        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            builder.Append(IsForbidden(text, i) ? '\uFFFD' : text[i]);
        }

        return builder.ToString();
    }

    private static string Escape(string text)
    {
        var unsafeAt = IndexOfUnsafe(text, 0);
        if (unsafeAt < 0)
        {
            return text;
        }

        var escaped = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        var done = 0;
        for (; unsafeAt >= 0; unsafeAt = IndexOfUnsafe(text, done))
        {
            escaped.AppendFormatted(text.AsSpan(done..unsafeAt));
            escaped.AppendFormatted(Escaped(text, unsafeAt));
            done = unsafeAt + 1;
        }

        escaped.AppendFormatted(text.AsSpan(done));
        return escaped.ToStringAndClear();
    }

    private static int IndexOfUnsafe(string text, int start)
    {
        var rest = text.AsSpan(start);
        var first = rest.IndexOfAnyExcept(Plain);
        if (first >= 0 && !char.IsAscii(rest[first]))
        {
            var behind = rest[first..].IndexOfAny(Unsafe);
            first = behind < 0 ? -1 : first + behind;
        }

        return first < 0 ? -1 : start + first;
    }

    private static ReadOnlySpan<char> Escaped(string text, int i) => text[i] switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ when IsForbidden(text, i) => "\uFFFD",
        _ => text.AsSpan(i, 1),
    };

    /// <summary>Control characters and halves of surrogate pairs may not stand in HTML, however they are written.</summary>
    private static bool IsForbidden(string text, int i)
    {
        var character = text[i];
        return character switch
        {
            '\t' or '\n' or '\r' => false,
            < ' ' or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF') => true,
            _ when char.IsHighSurrogate(character) => i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1]),
            _ when char.IsLowSurrogate(character) => i == 0 || !char.IsHighSurrogate(text[i - 1]),
            _ => false,
        };
    }

    private static SearchValues<char> AsciiBut(string others) =>
        SearchValues.Create([.. Enumerable.Range(' ', 0x7F - ' ').Select(code => (char)code).Except(others), '\t', '\n', '\r']);

    private static string UnsafeCharacters()
    {
        var characters = new StringBuilder("&<>\"'\uFFFE\uFFFF");
        AppendRange(characters, '\u0000', '\u0008');
        AppendRange(characters, '\u000B', '\u000C');
        AppendRange(characters, '\u000E', '\u001F');
        AppendRange(characters, '\u007F', '\u009F');
        AppendRange(characters, '\uD800', '\uDFFF');
        AppendRange(characters, '\uFDD0', '\uFDEF');
        return characters.ToString();
    }

    private static void AppendRange(StringBuilder characters, char first, char last)
    {
        for (int character = first; character <= last; character++)
        {
            characters.Append((char)character);
        }
    }
}

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
    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(' ', 0x7F - ' ').Select(code => (char)code).Except("&<>\"'"), '\t', '\n', '\r']);

    private readonly string? _value;

    private Html(string value) => _value = value;

    /// <summary>Nothing.</summary>
    public static Html None => default;

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsNone => string.IsNullOrEmpty(_value);

    /// <summary>Text that people wrote, escaped.</summary>
    public static Html Text(string text) => new(Escape(text));

    /// <summary>Markup of our own making. Never give it a word that anybody wrote.</summary>
    internal static Html Markup(string markup) => new(markup);

    /// <summary>A whole number as it stands in code: an attribute, a count.</summary>
    internal static Html Number(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Markup of our own making around safe values.</summary>
    internal static Html Format(string markup, params ReadOnlySpan<Html> values)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        var rest = markup.AsSpan();
        for (var brace = rest.IndexOfAny('{', '}'); brace >= 0; brace = rest.IndexOfAny('{', '}'))
        {
            text.AppendFormatted(rest[..brace]);
            rest = rest[(brace + 1)..];
            if (rest is [>= '0' and <= '9' and var digit, '}', ..])
            {
                text.AppendLiteral(values[digit - '0'].ToString());
                rest = rest[2..];
            }
            else
            {
                text.AppendFormatted(rest[..1]);
                rest = rest[1..];
            }
        }

        text.AppendFormatted(rest);
        return new(text.ToStringAndClear());
    }

    /// <summary>One after the other.</summary>
    public static Html operator +(Html left, Html right) => new(left.ToString() + right);

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
            text.AppendLiteral(part._value!);
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
                text.AppendLiteral(part._value!);
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
            text.AppendLiteral(thing.ToString());
            text.AppendLiteral(behind);
        }

        text.AppendLiteral(close);
        return new(text.ToStringAndClear());
    }

    /// <inheritdoc/>
    public override string ToString() => _value ?? "";

    /// <summary>A text without the characters that may not stand in HTML in any form; nothing else is changed.</summary>
    internal static string Printable(string text)
    {
        if (text.AsSpan().IndexOfAny(Unsafe) < 0)
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
        var first = text.AsSpan().IndexOfAnyExcept(Plain);
        first = first < 0 ? -1 : IndexOfUnsafe(text, first);
        if (first < 0)
        {
            return text;
        }

        var builder = new StringBuilder(text.Length + 16);
        builder.Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            Append(builder, text, i);
        }

        return builder.ToString();
    }

    private static int IndexOfUnsafe(string text, int start)
    {
        var first = text.AsSpan(start).IndexOfAny(Unsafe);
        return first < 0 ? -1 : start + first;
    }

    private static void Append(StringBuilder builder, string text, int i)
    {
        var character = text[i];
        _ = character switch
        {
            '&' => builder.Append("&amp;"),
            '<' => builder.Append("&lt;"),
            '>' => builder.Append("&gt;"),
            '"' => builder.Append("&quot;"),
            '\'' => builder.Append("&#39;"),
            _ when IsForbidden(text, i) => builder.Append('\uFFFD'),
            _ => builder.Append(character),
        };
    }

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

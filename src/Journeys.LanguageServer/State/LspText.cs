using Journeys.Language.Text;
using Journeys.LanguageServer.Protocol;

namespace Journeys.LanguageServer.State;

/// <summary>The unit in which a client counts along a line.</summary>
internal enum PositionUnit
{
    /// <summary>UTF-16 code units: the protocol's own.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,

    /// <summary>Code points.</summary>
    Utf32,
}

/// <summary>Turns the protocol's places into offsets and back. A place outside the text counts as the nearest one inside.</summary>
internal static class LspText
{
    /// <summary>So many changes are made sooner than a text is cut into its lines.</summary>
    private const int FewChanges = 4;

    /// <summary>The offset of a place.</summary>
    public static int OffsetOf(this SourceText source, Position position, PositionUnit unit)
    {
        if (position.Line < 0)
        {
            return 0;
        }

        if (position.Line >= source.LineCount)
        {
            return source.Content.Length;
        }

        var line = source.LineSpan((int)position.Line + 1);
        return OffsetIn(source.Content, line.Start, line.End, position.Character, unit);
    }

    /// <summary>The offset of so many units behind the start of a line, and no further than its end.</summary>
    public static int OffsetIn(string content, int start, int end, long units, PositionUnit unit)
    {
        var wanted = Math.Max(0, units);
        if (unit == PositionUnit.Utf16)
        {
            return start + (int)Math.Min(wanted, end - start);
        }

        var offset = start;
        for (units = 0; offset < end;)
        {
            var length = char.IsSurrogatePair(content, offset) ? 2 : 1;
            units += Units(content, offset, length, unit);
            if (units > wanted)
            {
                break;
            }

            offset += length;
        }

        return offset;
    }

    /// <summary>The place of an offset.</summary>
    public static Position PositionOf(this SourceText source, int offset, PositionUnit unit)
    {
        var place = source.PositionOf(offset);
        if (unit == PositionUnit.Utf16)
        {
            return new Position(place.Line - 1, place.Column - 1);
        }

        long units = 0;
        for (var i = offset - (place.Column - 1); i < offset;)
        {
            var length = i + 1 < offset && char.IsSurrogatePair(source.Content, i) ? 2 : 1;
            units += Units(source.Content, i, length, unit);
            i += length;
        }

        return new Position(place.Line - 1, units);
    }

    /// <summary>The stretch of a range; one that ends before it starts is empty.</summary>
    public static TextSpan SpanOf(this SourceText source, LspRange range, PositionUnit unit)
    {
        var start = source.OffsetOf(range.Start, unit);
        return TextSpan.FromBounds(start, Math.Max(start, source.OffsetOf(range.End, unit)));
    }

    /// <summary>The range of a stretch.</summary>
    public static LspRange RangeOf(this SourceText source, TextSpan span, PositionUnit unit) =>
        new(source.PositionOf(span.Start, unit), source.PositionOf(span.End, unit));

    /// <summary>The text with changes made one after another.</summary>
    public static string Apply(SourceText source, IReadOnlyList<TextDocumentContentChangeEvent> changes, PositionUnit unit)
    {
        if (changes.Count > FewChanges)
        {
            var lines = new EditedLines(source.Content, unit);
            foreach (var change in changes)
            {
                lines.Make(change);
            }

            return lines.ToString();
        }

        foreach (var change in changes)
        {
            var text = change.Text;
            if (change.Range is { } range)
            {
                var span = source.SpanOf(range, unit);
                var content = source.Content;
                text = string.Concat(content.AsSpan(0, span.Start), change.Text, content.AsSpan(span.End));
            }

            source = new SourceText(source.Path, text);
        }

        return source.Content;
    }

    private static int Units(string content, int offset, int length, PositionUnit unit) => unit switch
    {
        PositionUnit.Utf32 => 1,
        PositionUnit.Utf8 => length == 2 ? 4 : content[offset] switch { < '\u0080' => 1, < '\u0800' => 2, _ => 3 },
        _ => length,
    };
}

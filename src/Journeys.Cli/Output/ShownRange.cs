using Journeys.Language.Text;

namespace Journeys.Cli.Output;

/// <summary>Lines and columns as editors count them: a byte order mark at the start of the file is no character.</summary>
internal static class ShownRange
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The place, counted from 1, columns in UTF-16 code units; its end is just behind its last character.</summary>
    public static LineRange Of(Origin origin)
    {
        var range = origin.Range;
        return origin.Source.Content is [ByteOrderMark, ..] ? new LineRange(Shift(range.Start), Shift(range.End)) : range;
    }

    private static LinePosition Shift(LinePosition position) =>
        position is { Line: 1, Column: > 1 } ? position with { Column = position.Column - 1 } : position;
}

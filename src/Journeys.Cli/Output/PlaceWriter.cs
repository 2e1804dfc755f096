using System.Globalization;
using System.Text;
using Journeys.Language.Text;

namespace Journeys.Cli.Output;

/// <summary>Writes a place: where it is, its line of source, and the marks below.</summary>
internal sealed class PlaceWriter(StringBuilder text, Paint paint)
{
    /// <summary>Writes the place.</summary>
    /// <param name="origin">The place.</param>
    /// <param name="gutter">How many digits the widest line number of this finding has.</param>
    /// <param name="mark">The character to mark with.</param>
    /// <param name="color">The colour of the marks.</param>
    public void Write(Origin origin, int gutter, char mark, Func<string, string> color)
    {
        var range = origin.Range;
        var shown = ShownRange.Of(origin).Start;
        var place = string.Create(CultureInfo.InvariantCulture, $"{shown.Line}:{shown.Column}");
        text.Append(' ', gutter).Append(paint.Frame("--> ")).Append(TerminalText.Clean(origin.File)).Append(':').Append(place).Append('\n');
        Bar(gutter, "").Append('\n');
        var isOneLine = range.End.Line == range.Start.Line;
        Line(origin.Source, range.Start.Line, range.Start.Column - 1, isOneLine ? range.End.Column - 1 : int.MaxValue, gutter, mark, color);
        if (!isOneLine)
        {
            WriteEnd(origin.Source, range, gutter, mark, color);
        }
    }

    /// <summary>The line number's place, and the bar behind it.</summary>
    public StringBuilder Bar(int gutter, string label) => text.Append(paint.Frame(label.PadLeft(gutter) + " |"));

    private void WriteEnd(SourceText source, LineRange range, int gutter, char mark, Func<string, string> color)
    {
        if (range.End.Line > range.Start.Line + 1)
        {
            text.Append(paint.Frame(new string('.', Math.Max(3, gutter)))).Append('\n');
        }

        if (range.End.Column > 1)
        {
            var line = source.LineText(range.End.Line);
            Line(source, range.End.Line, line.Length - line.TrimStart().Length, range.End.Column - 1, gutter, mark, color);
        }
    }

    private void Line(SourceText source, int number, int start, int end, int gutter, char mark, Func<string, string> color)
    {
        var span = source.LineSpan(number);
        var line = source.Content.AsSpan(span.Start, span.Length);
        var isFirst = span.Start == 0 && line.StartsWith('\uFEFF');
        var excerpt = isFirst ? LineExcerpt.Of(line[1..], start - 1, end - 1) : LineExcerpt.Of(line, start, end);
        Bar(gutter, number.ToString(CultureInfo.InvariantCulture));
        text.Append(excerpt.Text.Length == 0 ? "" : " " + excerpt.Text).Append('\n');
        Bar(gutter, "").Append(' ', excerpt.Indent + 1).Append(color(new string(mark, excerpt.Length))).Append('\n');
    }
}

using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Formatting;
using Journeys.Language.Text;

namespace Journeys.Rules.Edits;

/// <summary>
/// The edits that fixes are made of. They keep the lines, comments and line ends around them; the layout of what they insert is the
/// formatter's where the file was formatted. What they insert is given with English keywords and gets those of its file.
/// </summary>
internal static class StatementEdits
{
    private const string Between = "  ";

    /// <summary>Inserts a statement before another of the same block.</summary>
    /// <param name="sibling">The statement that it comes before.</param>
    /// <param name="lines">Its lines, indented by what they have within the statement.</param>
    public static TextEdit Before(Origin sibling, params string[] lines) => BeforeAsWritten(sibling, Translated(sibling, lines));

    private static TextEdit BeforeAsWritten(Origin sibling, params string[] lines)
    {
        if (!SourceLines.HasOwnLines(sibling))
        {
            return new TextEdit(sibling.Slice(0, 0), OnOneLine(lines) + Between);
        }

        var place = SourceLines.Whole(sibling, withComments: true).Slice(0, 0);
        return new TextEdit(place, Block(sibling, SourceLines.Indentation(sibling), lines));
    }

    /// <summary>Inserts a statement behind another of the same block.</summary>
    public static TextEdit Behind(Origin sibling, params string[] lines) => BehindAsWritten(sibling, Translated(sibling, lines));

    private static TextEdit BehindAsWritten(Origin sibling, params string[] lines)
    {
        if (!SourceLines.HasOwnLines(sibling))
        {
            return new TextEdit(End(sibling), Between + OnOneLine(lines));
        }

        return new TextEdit(End(SourceLines.Whole(sibling, withComments: false)), Block(sibling, SourceLines.Indentation(sibling), lines));
    }

    /// <summary>Inserts a statement at the end of a declaration's block, which it gets where it has none.</summary>
    /// <returns>Null where the block has no end: the file has a mistake of syntax there.</returns>
    public static TextEdit? Append(Origin declaration, params string[] lines)
    {
        lines = Translated(declaration, lines);
        var text = declaration.Text;
        if (!text.EndsWith("}", StringComparison.Ordinal))
        {
            return text.Contains('{') ? null : new TextEdit(End(declaration), $" {{ {OnOneLine(lines)} }}");
        }

        var inside = text.Substring(0, text.Length - 1).TrimEnd(' ', '\t');
        if (inside.EndsWith("\n", StringComparison.Ordinal) || inside.EndsWith("\r", StringComparison.Ordinal))
        {
            var indentation = text.Substring(inside.Length, text.Length - 1 - inside.Length) + Between;
            return new TextEdit(declaration.Slice(inside.Length, 0), Block(declaration, indentation, lines));
        }

        var gap = inside.EndsWith("{", StringComparison.Ordinal) ? " " : Between;
        var end = inside.Length == text.Length - 1 ? " " : "";
        return new TextEdit(declaration.Slice(inside.Length, 0), gap + OnOneLine(lines) + end);
    }

    /// <summary>Puts a statement in the place of another.</summary>
    public static TextEdit Replace(Origin statement, string replacement) =>
        new(statement, StatementTranslation.For(statement.Source, replacement));

    /// <summary>Adds a labelled word or text to the end of a statement: <c>because "…"</c>.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="label">The label, in English.</param>
    /// <param name="value">A choice in English, or a text.</param>
    public static TextEdit Extend(Origin statement, string label, string value)
    {
        var dialect = StatementTranslation.DialectOf(statement.Source);
        return new TextEdit(End(statement), $" {dialect.Label(label)} {dialect.Choice(value)}");
    }

    /// <summary>Takes a statement out. Comments beside and above it stay.</summary>
    public static TextEdit Remove(Origin statement)
    {
        if (SourceLines.HasOwnLines(statement) && !SourceLines.HasCommentBehind(statement))
        {
            return new TextEdit(SourceLines.Whole(statement, withComments: false), "");
        }

        var content = statement.Source.Content;
        var end = statement.Span.End;
        while (end < content.Length && content[end] is ' ' or '\t')
        {
            end++;
        }

        return new TextEdit(new Origin(statement.Source, TextSpan.FromBounds(statement.Span.Start, end)), "");
    }

    /// <summary>Takes a statement, with the comments above it, to the place before or behind another of the same block.</summary>
    public static ImmutableArray<TextEdit> Move(Origin statement, Origin anchor, bool isBehind)
    {
        if (!SourceLines.HasOwnLines(statement) || !SourceLines.HasOwnLines(anchor))
        {
            return [isBehind ? BehindAsWritten(anchor, statement.Text) : BeforeAsWritten(anchor, statement.Text), Remove(statement)];
        }

        var lines = SourceLines.Whole(statement, withComments: true);
        var from = SourceLines.WithEmptyLineAbove(lines);
        var lineEnd = statement.Source.LineEnd;
        var moved = lines.Text.EndsWith("\n", StringComparison.Ordinal) ? lines.Text : lines.Text + lineEnd;
        var gap = from == lines ? "" : lineEnd;
        var beside = SourceLines.Whole(anchor, withComments: true);
        return isBehind
            ? [new TextEdit(End(beside), gap + moved), new TextEdit(from, "")]
            : [new TextEdit(beside.Slice(0, 0), moved + gap), new TextEdit(from, "")];
    }

    private static string[] Translated(Origin beside, string[] lines) =>
        StatementTranslation.For(beside.Source, string.Join("\n", lines)).Split('\n');

    private static Origin End(Origin place) => place.Slice(place.Span.Length, 0);

    private static string OnOneLine(string[] lines) => string.Join(" ", lines.Select(line => line.Trim()));

    private static string Block(Origin beside, string indentation, string[] lines)
    {
        var lineEnd = beside.Source.LineEnd;
        return string.Concat(lines.Select(line => indentation + line + lineEnd));
    }
}

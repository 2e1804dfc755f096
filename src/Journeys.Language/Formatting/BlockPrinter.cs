using System.Text;
using Journeys.Language.Syntax;

namespace Journeys.Language.Formatting;

/// <summary>
/// Writes the statements of a block: one a line, arguments of neighbours in one column, one blank line at most between them. A
/// short block that stood on one line stays there where it fits.
/// </summary>
internal sealed class BlockPrinter
{
    private const int Indentation = 2;
    private const int LongestLine = 100;

    private readonly TokenList _tokens;
    private readonly Soundness _soundness;
    private readonly StatementLayout _layout;
    private readonly CommentedListPrinter _lists;
    private readonly StringBuilder _output = new();
    private int _rawUntil = -1;

    public BlockPrinter(SyntaxTree tree, KeywordWords words)
    {
        _tokens = tree.Tokens;
        _soundness = new Soundness(tree.Tokens);
        _layout = new StatementLayout(tree.Tokens, words);
        _lists = new CommentedListPrinter(tree.Tokens, _layout);
    }

    public string Print(BlockSyntax file)
    {
        Statements(file, 0, _tokens.Count - 1);
        var end = TriviaLines.Before(_tokens, _tokens.Count - 1, isOnNewLine: EndsWithLine(_tokens.Count - 1));
        Trailing(end);
        Own(end, 0, isFirst: _output.Length == 0);
        while (_output.Length > 0 && _output[_output.Length - 1] is '\n' or '\r')
        {
            _output.Length--;
        }

        return _output.Length == 0 ? "" : _output.Append('\n').ToString();
    }

    private void Statements(BlockSyntax block, int depth, int end)
    {
        var (columns, inline) = new ColumnPlan(_tokens, _soundness, _layout, OneLiner).For(block, depth * Indentation, LongestLine);
        var behind = block.Open + 1;
        for (var i = 0; i < block.Statements.Length; i++)
        {
            var statement = block.Statements[i];
            var first = Strays(behind, statement.First, depth);
            Lead(TriviaLines.Before(_tokens, first, EndsWithLine(first)), depth, isFirst: first == block.Open + 1 || behind == block.Open + 1);
            Statement(statement, first, depth, columns[i], inline[i]);
            EndLine(statement.End);
            behind = statement.End;
        }

        Strays(behind, end, depth);
    }

    /// <summary>
    /// Writes characters without meaning that stand between statements, as they stand, so that nothing is lost.
    /// </summary>
    /// <returns>The first of those that stand directly before the statement, on its line; else the statement's own first token.</returns>
    private int Strays(int from, int first, int depth)
    {
        for (var i = from; i < first; i++)
        {
            if (_tokens[i].Kind != TokenKind.Bad)
            {
                continue;
            }

            var end = i;
            while (_tokens[end].Kind == TokenKind.Bad)
            {
                end++;
            }

            var isEllipsis = AreEllipses(i, end);
            if (end == first && !isEllipsis && _tokens[first].Kind is not (TokenKind.EndOfFile or TokenKind.CloseBrace))
            {
                return i;
            }

            Lead(TriviaLines.Before(_tokens, i, EndsWithLine(i)), depth, isFirst: i == 0);
            if (isEllipsis)
            {
                _output.Append(' ', depth * Indentation).Append(string.Join("  ", Signs(i, end)));
            }
            else
            {
                AsItStands(i, end, depth);
            }

            EndLine(end);
            i = end - 1;
        }

        return first;
    }

    private bool AreEllipses(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!_soundness.IsEllipsis(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Signs without meaning, as they stand.</summary>
    private IEnumerable<string> Signs(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            yield return _tokens.TextOf(i).ToString();
        }
    }

    /// <summary>The comment at the end of the statement's line, if any, and the line's end.</summary>
    private void EndLine(int behind)
    {
        if (_tokens[behind].Kind == TokenKind.NewLine && behind != _rawUntil)
        {
            Trailing(TriviaLines.Before(_tokens, behind, isOnNewLine: false));
        }

        if (_output.Length > 0 && _output[_output.Length - 1] != '\n')
        {
            _output.Append('\n');
        }
    }

    private void Trailing(TriviaLines trivia)
    {
        if (trivia.Trailing is { } comment)
        {
            if (_output.Length > 0 && _output[_output.Length - 1] == '\n')
            {
                _output.Length--;
            }

            _output.Append(_output.Length > 0 ? "  " : "").Append(comment).Append('\n');
        }
    }

    private void Lead(TriviaLines trivia, int depth, bool isFirst)
    {
        Trailing(trivia);
        Own(trivia, depth, isFirst);
        if (trivia.HasBlankLineBefore && (!isFirst || trivia.Own.Count > 0))
        {
            _output.Append('\n');
        }
    }

    private void Own(TriviaLines trivia, int depth, bool isFirst)
    {
        for (var i = 0; i < trivia.Own.Count; i++)
        {
            var (comment, hasBlankLineBefore) = trivia.Own[i];
            if (hasBlankLineBefore && !(isFirst && i == 0))
            {
                _output.Append('\n');
            }

            _output.Append(' ', depth * Indentation).Append(comment).Append('\n');
        }
    }

    private void Statement(StatementSyntax statement, int first, int depth, int column, string? inline)
    {
        var isWhole = _soundness.IsWhole(statement);
        if (first < statement.First || !(isWhole || _soundness.IsCommentedList(statement)))
        {
            AsItStands(first, statement.End, depth);
            return;
        }

        var start = _output.Length;
        _output.Append(' ', depth * Indentation);
        var end = _soundness.WordsEnd(statement);
        if (isWhole)
        {
            Head(statement, start, depth, column);
        }
        else
        {
            _lists.Append(_output, statement, end, (depth + 1) * Indentation);
        }

        if (inline is not null)
        {
            _output.Append(' ').Append(inline);
        }
        else if (statement.Block is { } block)
        {
            Block(block, depth);
        }

        foreach (var sign in Signs(end, statement.End))
        {
            _output.Append("  ").Append(sign);
        }
    }

    private void Head(StatementSyntax statement, int start, int depth, int column)
    {
        var head = _layout.Head(statement);
        _output.Append(head);
        var isFirst = true;
        foreach (var piece in _layout.Arguments(statement))
        {
            _output.Append(' ', isFirst ? Math.Max(1, column - head.Length) : 1);
            isFirst = false;
            if (piece.Prose is { } prose)
            {
                ProsePrinter.Append(_output, prose, (depth + 1) * Indentation);
            }
            else
            {
                Argument(piece, start);
            }
        }
    }

    /// <summary>A list that is too long for its line goes on under its first item.</summary>
    private void Argument(ArgumentPiece piece, int start)
    {
        var line = piece.OnOneLine;
        if (piece.Items.Count < 2 || _output.Length - start + line.Length <= LongestLine)
        {
            _output.Append(line);
            return;
        }

        _output.Append(piece.Label is null ? "" : piece.Label + " ");
        var indentation = _output.Length - start;
        var lineStart = start;
        for (var i = 0; i < piece.Items.Count; i++)
        {
            var isLast = i == piece.Items.Count - 1;
            var item = piece.Items[i] + (isLast ? "" : ",");
            if (i > 0 && _output.Length - lineStart + 1 + item.Length > LongestLine)
            {
                _output.Append('\n');
                lineStart = _output.Length;
                _output.Append(' ', indentation);
            }
            else if (i > 0)
            {
                _output.Append(' ');
            }

            _output.Append(item);
        }
    }

    private void Block(BlockSyntax block, int depth)
    {
        _output.Append(" {");
        var isOpenLineEnded = _tokens[block.Open + 1].Kind == TokenKind.NewLine;
        if (isOpenLineEnded)
        {
            Trailing(TriviaLines.Before(_tokens, block.Open + 1, isOnNewLine: false));
        }

        if (_output[_output.Length - 1] != '\n')
        {
            _output.Append('\n');
        }

        Statements(block, depth + 1, block.Close);
        var end = TriviaLines.Before(_tokens, block.Close, EndsWithLine(block.Close));
        Trailing(end);
        Own(end, depth + 1, isFirst: block.Statements.Length == 0);
        _output.Append(' ', depth * Indentation).Append('}');
    }

    /// <summary>The block on one line, where it stood on one line and holds nothing that needs more; else null.</summary>
    private string? OneLiner(StatementSyntax statement)
    {
        var block = statement.Block!;
        if (NeedsLines(block))
        {
            return null;
        }

        var pieces = new List<string>();
        var behind = block.Open + 1;
        foreach (var inner in block.Statements)
        {
            if (!_soundness.IsWhole(inner) || InLine(inner) is not { } line)
            {
                return null;
            }

            pieces.AddRange(Signs(behind, inner.First));
            pieces.Add(line);
            behind = _soundness.WordsEnd(inner);
        }

        pieces.AddRange(Signs(behind, block.Close));
        return pieces.Count == 0 ? "{ }" : "{ " + string.Join("  ", pieces) + " }";
    }

    /// <summary>Whether the block stood on several lines, or holds what may go on to the end of its line.</summary>
    private bool NeedsLines(BlockSyntax block)
    {
        for (var i = block.Open + 1; i <= block.Close; i++)
        {
            var trivia = _tokens.TriviaOf(i);
            var hasComment = _tokens.Source.Content.IndexOf('#', trivia.Start, trivia.Length) >= 0;
            var isStray = _tokens[i].Kind == TokenKind.Bad && !_soundness.IsEllipsis(i);
            if (hasComment || isStray || _tokens[i].Kind is TokenKind.NewLine or TokenKind.Prose)
            {
                return true;
            }
        }

        return false;
    }

    private string? InLine(StatementSyntax statement)
    {
        var arguments = string.Join(" ", _layout.Arguments(statement).Select(piece => piece.OnOneLine));
        var line = (_layout.Head(statement) + " " + arguments).TrimEnd();
        if (statement.Block is null)
        {
            return line;
        }

        return OneLiner(statement) is { } inner ? line + " " + inner : null;
    }

    /// <summary>A broken statement keeps every byte, its indentation included; one that gets a line of its own gets that of its block.</summary>
    private void AsItStands(int first, int end, int depth)
    {
        var content = _tokens.Source.Content;
        var start = _tokens[first].Start;
        if (_tokens[first].Is(TokenFlags.FirstOnLine))
        {
            while (start > 0 && content[start - 1] is not ('\n' or '\r' or '\uFEFF'))
            {
                start--;
            }
        }
        else if (_output.Length > 0 && _output[_output.Length - 1] == '\n')
        {
            _output.Append(' ', depth * Indentation);
        }

        var stop = _tokens[end - 1].End;
        if (_tokens[end].Kind == TokenKind.NewLine)
        {
            // The comment behind it belongs to what stands as it is.
            stop = _tokens[end].Start;
            _rawUntil = end;
        }

        _output.Append(content, start, stop - start);
    }

    /// <summary>Whether the token before is a line's end, so that the trivia of this one begins on a line of its own.</summary>
    private bool EndsWithLine(int index) => index == 0 || _tokens[index - 1].Kind == TokenKind.NewLine;
}

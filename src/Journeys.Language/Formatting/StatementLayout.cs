using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Formatting;

/// <summary>The pieces of a whole statement: its keyword with its language, and each argument as it is to be written.</summary>
internal sealed class StatementLayout
{
    private readonly TokenList _tokens;
    private readonly KeywordWords _words;

    public StatementLayout(TokenList tokens, KeywordWords words)
    {
        _tokens = tokens;
        _words = words;
    }

    /// <summary>The keyword and its <c>@language</c>.</summary>
    public string Head(StatementSyntax statement)
    {
        var keyword = _words.Keyword(statement.Definition!, _tokens.TextOf(statement.First).ToString());
        return statement.Language < 0 ? keyword : keyword + "@" + _tokens.TextOf(statement.Language).ToString();
    }

    /// <summary>The arguments in the order in which they stand, lists as one piece with commas; prose is written separately.</summary>
    public IEnumerable<ArgumentPiece> Arguments(StatementSyntax statement)
    {
        var keyword = statement.Definition!;
        var pieces = new List<(int First, ArgumentPiece Piece)>();
        for (var i = 0; i < statement.Arguments.Length; i++)
        {
            if (statement.Arguments[i] is { } argument)
            {
                var shape = i < keyword.Arguments.Length ? keyword.Arguments[i] : null;
                pieces.Add((argument.First, Piece(argument, shape)));
            }
        }

        return pieces.OrderBy(piece => piece.First).Select(piece => piece.Piece);
    }

    /// <summary>One word of a statement as it is to be written.</summary>
    public string Word(StatementSyntax statement, int index)
    {
        var written = _tokens.TextOf(index).ToString();
        var shapes = statement.Definition!.Arguments;
        for (var i = 0; i < statement.Arguments.Length; i++)
        {
            if (statement.Arguments[i] is { } argument && argument.Label == index)
            {
                return _words.Label(written);
            }

            if (statement.Arguments[i]?.First == index && i < shapes.Length && shapes[i].Kind == ArgumentKind.Choice)
            {
                return _words.Choice(written);
            }
        }

        return written;
    }

    private ArgumentPiece Piece(ArgumentSyntax argument, ArgumentShape? shape)
    {
        var label = argument.Label < 0 ? null : _words.Label(_tokens.TextOf(argument.Label).ToString());
        var items = new List<string>();
        for (var item = argument; item is not null; item = item.Next)
        {
            items.Add(Words(item, shape));
        }

        var isProse = _tokens[argument.First].Kind == TokenKind.Prose;
        return new ArgumentPiece(label, items, isProse ? TextLiteral.ValueOf(_tokens, argument.First) : null);
    }

    private string Words(ArgumentSyntax argument, ArgumentShape? shape)
    {
        var words = new string[argument.End - argument.First];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = _tokens.TextOf(argument.First + i).ToString();
        }

        var text = string.Join(" ", words);
        return shape is { Kind: ArgumentKind.Choice } ? _words.Choice(text) : text;
    }
}

/// <summary>One argument as it is to be written.</summary>
/// <param name="Label">The word before it, or null.</param>
/// <param name="Items">The value, or the values of a list.</param>
/// <param name="Prose">The value of a prose block, or null where it is none.</param>
internal sealed record ArgumentPiece(string? Label, IReadOnlyList<string> Items, string? Prose)
{
    /// <summary>The argument on one line.</summary>
    public string OnOneLine => (Label is null ? "" : Label + " ") + string.Join(", ", Items);
}

using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Cli.Output;

/// <summary>The head of a statement as words that no dialect changes: its keyword, labels and choices in English.</summary>
/// <param name="tokens">The tokens of its file.</param>
/// <param name="statement">The statement.</param>
/// <param name="renamed">The present name of something; null where names are taken as they stand.</param>
internal sealed class StatementWords(TokenList tokens, StatementSyntax statement, Func<NameKind, string, string>? renamed)
{
    /// <summary>Makes one line of a text.</summary>
    public delegate string Evened(ReadOnlySpan<char> text);

    /// <summary>The words up to the end of a place, or the last of them where they are many.</summary>
    /// <param name="place">The place, which starts within the statement.</param>
    /// <param name="last">The last token that begins within the place.</param>
    /// <param name="enough">So many characters are enough.</param>
    /// <param name="even">Makes one line of the text of a token.</param>
    public string Until(TextSpan place, int last, int enough, Evened even)
    {
        var known = Known(place);
        var words = new Stack<string>();
        var length = 0;
        for (var i = Math.Min(last, End - 1); i >= statement.First && length <= enough; i--)
        {
            var word = tokens[i].Kind == TokenKind.NewLine ? ""
                : tokens[i].End > place.End ? even(tokens.TextOf(i)[..(place.End - tokens[i].Start)])
                : known.GetValueOrDefault(i) ?? Name(i) ?? even(tokens.TextOf(i));
            if (word.Length > 0)
            {
                words.Push(word);
                length += word.Length + 1;
            }
        }

        return string.Join(' ', words).Replace(" , ", ", ", StringComparison.Ordinal).Replace(" @ ", "@", StringComparison.Ordinal);
    }

    private int End => statement.Block is { Open: >= 0 } block ? block.Open : statement.End;

    /// <summary>The words that are not taken as they stand, by token. A former name counts only where the place is in it.</summary>
    private Dictionary<int, string> Known(TextSpan place)
    {
        var known = new Dictionary<int, string>();
        if (statement is not { Definition: { } definition, Problem: StatementProblem.None or StatementProblem.MisplacedKeyword })
        {
            return known;
        }

        known[statement.First] = definition.Meaning;
        for (var i = 0; i < statement.Arguments.Length; i++)
        {
            if (statement.Arguments[i] is not { } argument)
            {
                continue;
            }

            if (i >= definition.Arguments.Length)
            {
                LeaveOut(known, argument, place);
                continue;
            }

            if (argument.Label >= 0)
            {
                known[argument.Label] = tokens.Dialect.EnglishLabel(tokens.TextOf(argument.Label).ToString());
            }

            Add(known, argument, definition.Arguments[i]);
        }

        return known;
    }

    private void Add(Dictionary<int, string> known, ArgumentSyntax argument, ArgumentShape shape)
    {
        if (shape.Kind == ArgumentKind.Choice)
        {
            var words = Enumerable.Range(argument.First, argument.End - argument.First).Select(index => tokens.TextOf(index).ToString()).ToList();
            words.Skip(1).Index().ToList().ForEach(word => known[argument.First + 1 + word.Index] = "");
            known[argument.First] = tokens.Dialect.EnglishChoice(string.Join(' ', words));
        }
    }

    /// <summary>The present name where a token is one. A list may be long, so that its items are not looked for one after another.</summary>
    private string? Name(int token)
    {
        if (renamed is null || statement.Definition is not { } definition || tokens[token].Kind != TokenKind.Word)
        {
            return null;
        }

        var (kind, first) = (NameKind.None, -1);
        for (var i = 0; i < Math.Min(statement.Arguments.Length, definition.Arguments.Length); i++)
        {
            if (statement.Arguments[i] is { } argument && argument.First <= token && argument.First > first)
            {
                (kind, first) = (definition.Arguments[i].Names, argument.First);
            }
        }

        return kind == NameKind.None ? null : renamed(kind, tokens.TextOf(token).ToString());
    }

    private void LeaveOut(Dictionary<int, string> known, ArgumentSyntax former, TextSpan place)
    {
        var first = former.Label >= 0 ? former.Label : former.First;
        for (var i = first; i < former.End && place.Start < tokens[first].Start; i++)
        {
            known[i] = "";
        }
    }
}

using System.Text;
using Journeys.Language.Parsing;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Formatting;

/// <summary>Puts what tools insert into the words in which a file writes its keywords.</summary>
public static class StatementTranslation
{
    /// <summary>The dialect of a file, by its first comment; English where it names none that there is.</summary>
    public static Dialect DialectOf(SourceText file) =>
        DialectHeader.Read(file.Content) is { } header && Dialect.Of(header.Language) is { } known ? known : Dialect.English;

    /// <summary>Writes statements in the words of the file in which they are going to stand. Names and texts stay.</summary>
    /// <param name="file">The file.</param>
    /// <param name="statements">Whole statements with English keywords, of any block.</param>
    /// <returns>The same statements, with the same line ends and indentation.</returns>
    public static string For(SourceText file, string statements)
    {
        var dialect = DialectOf(file);
        return dialect == Dialect.English ? statements : Write(SyntaxTree.Parse(new SourceText("", statements)), dialect);
    }

    private static string Write(SyntaxTree tree, Dialect dialect)
    {
        var words = new Dictionary<int, string>();
        var open = new Stack<BlockSyntax>([tree.Root]);
        while (open.Count > 0)
        {
            foreach (var statement in open.Pop().Statements)
            {
                Translate(tree.Tokens, statement, dialect, words);
                if (statement.Block is { } inner)
                {
                    open.Push(inner);
                }
            }
        }

        var text = new StringBuilder();
        for (var i = 0; i < tree.Tokens.Count; i++)
        {
            var trivia = tree.Tokens.TriviaOf(i);
            text.Append(tree.Source.Content, trivia.Start, trivia.Length)
                .Append(words.TryGetValue(i, out var word) ? word : tree.Tokens.TextOf(i).ToString());
        }

        return text.ToString();
    }

    /// <summary>A statement by itself does not stand where it belongs, so a misplaced keyword means what it means.</summary>
    private static void Translate(TokenList tokens, StatementSyntax statement, Dialect dialect, Dictionary<int, string> words)
    {
        if (statement is not { Definition: { } keyword, Problem: StatementProblem.None or StatementProblem.MisplacedKeyword })
        {
            return;
        }

        words[statement.First] = dialect.Keyword(keyword.Word);
        for (var i = 0; i < statement.Arguments.Length; i++)
        {
            if (statement.Arguments[i] is not { } argument)
            {
                continue;
            }

            if (argument.Label >= 0)
            {
                words[argument.Label] = dialect.Label(tokens.TextOf(argument.Label).ToString());
            }

            if (argument.State == ArgumentState.Good && i < keyword.Arguments.Length && keyword.Arguments[i].Kind == ArgumentKind.Choice)
            {
                words[argument.First] = dialect.Choice(tokens.TextOf(argument.First).ToString());
            }
        }
    }
}

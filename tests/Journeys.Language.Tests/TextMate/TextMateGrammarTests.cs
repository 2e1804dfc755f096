using Journeys.Language.Syntax;
using Journeys.Language.Tests.Vocabulary;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;
using Journeys.Language.Vocabulary.Reference;
using Journeys.Testing;

namespace Journeys.Language.Tests.TextMate;

/// <summary>The grammar for editors, judged by the tokenizer that VS Code runs.</summary>
public class TextMateGrammarTests
{
    private static readonly string GrammarFile = RepositoryRoot.Combine("src", "vscode", "syntaxes", "journey.tmLanguage.json");

    private const string Tricky = """"
        # language: nl
        # a comment with "quotes", """ and { braces }
        kanaal kanaal "Kanaal" online
        claim doel "Tekst met # en \" en { } en \u{1F45F}" { waarde 30 dagen let-op "a", "b" tot 2027-01-01 }
        belofte prijs "Vanaf" { waarde EUR 49.95 }
        meting status "Status" aandeel { norm >= 2%  elke 90d }
        term "x" { avoid "a" because "b" }
        klantreis fase "Fase" heette stage {
          trefwoorden doel,   # the list goes on
            fase,
            kanaal
          over """
            **Vet, en nooit dicht.

            ```
            een blok dat open blijft
            """
          fase look {
            touchpoint journey "Journey" { kanaal kanaal, status moment "Daar" kritiek nee omdat "Zo" status gepland tot 2027-01-01 }
          }
        }
        """";

    // Files that are broken on purpose are not among them: where a text is not closed, editor and compiler may differ.
    private static readonly string[] Folders = ["journeys", "tests/Journeys.Rules.Tests/Corpus"];

    private static readonly Lazy<List<(SyntaxTree Tree, Coloured Colours)>> Files = new(() =>
    {
        List<SourceText> sources =
        [
            .. Folders.SelectMany(folder => WorkspaceFolder.Read(folder).Select(source => new SourceText(folder + "/" + source.Path, source.Content))),
            new SourceText("tricky.journey", Tricky),
            new SourceText("reference.journey", KeywordExamples.AllInOne()),
        ];
        var colours = Coloured.All(sources);
        return [.. sources.Select(source => (SyntaxTree.Parse(source), colours[source.Path]))];
    });

    [Fact]
    public void The_committed_grammar_is_the_one_that_the_vocabulary_gives()
    {
        if (Environment.GetEnvironmentVariable("JOURNEYS_ACCEPT") == "1")
        {
            File.WriteAllText(GrammarFile, TextMateGrammar.Text());
        }

        Assert.True(File.Exists(GrammarFile), "There is no grammar yet: run this test with JOURNEYS_ACCEPT=1 and commit what it writes.");
        Assert.True(
            TextMateGrammar.Text() == File.ReadAllText(GrammarFile).ReplaceLineEndings("\n"),
            "The vocabulary has changed: run this test with JOURNEYS_ACCEPT=1 and commit journey.tmLanguage.json.");
    }

    [Fact]
    public void Nothing_is_left_open_at_the_end_of_a_file() =>
        Assert.Empty(Files.Value.Where(file => file.Colours.Depth != 1).Select(file => file.Tree.Source.Path));

    [Fact]
    public void A_keyword_that_begins_a_statement_is_a_keyword() => Judge(
        file => Statements(file.Tree.Root).Where(statement => statement.Problem == StatementProblem.None).Select(statement => statement.First),
        "keyword.");

    [Fact]
    public void A_label_is_a_keyword() => Judge(
        file => Arguments(file.Tree).Where(argument => argument.Syntax.Label >= 0).Select(argument => argument.Syntax.Label),
        "keyword.other.label");

    [Fact]
    public void A_declared_name_is_an_entity() => Judge(
        file => Arguments(file.Tree).Where(argument => argument.Shape.Declares && Names(argument)).Select(argument => argument.Syntax.First),
        "entity.name");

    [Fact]
    public void A_name_that_is_used_is_a_name_even_where_it_is_spelled_like_a_keyword() => Judge(
        file => Arguments(file.Tree).Where(argument => !argument.Shape.Declares && Names(argument) && !IsField(argument)).Select(argument => argument.Syntax.First),
        "variable.other", "constant.language");

    [Fact]
    public void A_choice_is_a_constant() => Judge(
        file => Arguments(file.Tree).Where(argument => argument.Shape.Kind == ArgumentKind.Choice).Select(argument => argument.Syntax.First),
        "constant.language");

    [Fact]
    public void A_text_is_a_string_from_quote_to_quote() => Judge(file => Kinds(file.Tree, TokenKind.Text, TokenKind.Prose), "string.");

    [Fact]
    public void A_number_is_a_number() => Judge(
        file => Kinds(
            file.Tree, TokenKind.Number, TokenKind.Percentage, TokenKind.Score, TokenKind.Duration, TokenKind.Date, TokenKind.Range),
        "constant.numeric", "keyword.other.unit");

    [Fact]
    public void An_operator_is_an_operator() => Judge(file => Kinds(file.Tree, TokenKind.Operator), "keyword.operator");

    [Fact]
    public void A_comment_is_a_comment()
    {
        foreach (var (tree, colours) in Files.Value)
        {
            foreach (var offset in Comments(tree))
            {
                Assert.Contains("comment.line", colours.ScopesAt(offset));
            }
        }
    }

    [Fact]
    public void Prose_is_Markdown_inside()
    {
        var (tree, colours) = Files.Value.Single(file => file.Tree.Source.Path == "tricky.journey");

        Assert.Contains("meta.embedded.block.markdown markup.bold", colours.ScopesAt(tree.Source.Content.IndexOf("Vet", StringComparison.Ordinal)));
        Assert.EndsWith(Tail(colours, tree, "\"\"\"\n  fase"), "string.quoted.triple.journey");
    }

    private static string Tail(Coloured colours, SyntaxTree tree, string text) =>
        colours.ScopesAt(tree.Source.Content.IndexOf(text, StringComparison.Ordinal)).Split(' ')[^1];

    private static void Judge(Func<(SyntaxTree Tree, Coloured Colours), IEnumerable<int>> tokens, params string[] scopes)
    {
        var count = 0;
        foreach (var file in Files.Value)
        {
            foreach (var index in tokens(file))
            {
                count++;
                var token = file.Tree.Tokens[index];
                foreach (var offset in Enumerable.Range(token.Start, token.End - token.Start).Where(at => !char.IsWhiteSpace(file.Tree.Source.Content[at])))
                {
                    var found = file.Colours.ScopesAt(offset);
                    Assert.True(
                        scopes.Any(scope => found.Contains(" " + scope)),
                        $"{file.Tree.Source.Path}:{file.Tree.Source.PositionOf(offset)}: `{file.Tree.Tokens.TextOf(index)}` is {found}");
                }
            }
        }

        Assert.True(count > 5, "There was nothing to judge.");
    }

    private static IEnumerable<int> Kinds(SyntaxTree tree, params TokenKind[] kinds) => Enumerable.Range(0, tree.Tokens.Count)
        .Where(index => kinds.Contains(tree.Tokens[index].Kind) && tree.Tokens[index].Flags is TokenFlags.None or TokenFlags.HasEscapes);

    /// <summary>`field` with a text in a block reads like its declaration at the level of the file, as far as one line can tell.</summary>
    private static bool IsField((ArgumentShape Shape, ArgumentSyntax Syntax) argument) => argument.Shape.Names == NameKind.Field;

    private static bool Names((ArgumentShape Shape, ArgumentSyntax Syntax) argument) => argument.Shape.Kind == ArgumentKind.Name;

    private static IEnumerable<(ArgumentShape Shape, ArgumentSyntax Syntax)> Arguments(SyntaxTree tree) =>
        from statement in Statements(tree.Root)
        where statement is { Problem: StatementProblem.None, Definition: not null }
        from pair in statement.Definition!.Arguments.Zip(statement.Arguments)
        from argument in Items(pair.Second)
        where argument.State == ArgumentState.Good
        select (pair.First, argument);

    private static IEnumerable<ArgumentSyntax> Items(ArgumentSyntax? argument)
    {
        for (; argument is not null; argument = argument.Next)
        {
            yield return argument;
        }
    }

    private static IEnumerable<StatementSyntax> Statements(BlockSyntax block) => block.Statements.SelectMany(statement =>
        statement.Block is { } inner ? Statements(inner).Prepend(statement) : [statement]);

    private static IEnumerable<int> Comments(SyntaxTree tree)
    {
        for (var i = 0; i < tree.Tokens.Count; i++)
        {
            var trivia = tree.Tokens.TriviaOf(i);
            var isComment = false;
            for (var at = trivia.Start; at < trivia.End; at++)
            {
                var character = tree.Source.Content[at];
                isComment = character is not ('\n' or '\r') && (isComment || character == '#');
                if (isComment)
                {
                    yield return at;
                }
            }
        }
    }
}

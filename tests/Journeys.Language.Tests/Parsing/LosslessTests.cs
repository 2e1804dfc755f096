using System.Text;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Testing;

namespace Journeys.Language.Tests.Parsing;

/// <summary>The first law: tokens with their trivia, in order, are the file.</summary>
public class LosslessTests
{
    public static TheoryData<string> Samples => [.. WorkspaceFolder.Read("journeys").Select(source => source.Path)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_prefix_of_every_sample_is_kept(string path)
    {
        var text = WorkspaceFolder.Read("journeys").Single(source => source.Path == path).Content;
        for (var length = 0; length <= text.Length; length += length < 2000 ? 1 : 37)
        {
            AssertLossless(text[..length]);
        }
    }

    [Fact]
    public void Random_edits_of_the_samples_are_kept_and_every_tree_is_whole()
    {
        foreach (var source in WorkspaceFolder.Read("journeys"))
        {
            foreach (var damaged in RandomEdits.Of(source.Content, count: 200, seed: 20261122))
            {
                AssertLossless(damaged);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n\n")]
    [InlineData("   ")]
    [InlineData("\r")]
    [InlineData("a\r\r\nb")]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("\"\"\"\"")]
    [InlineData("'")]
    [InlineData("“”„")]
    [InlineData("#")]
    [InlineData("@")]
    [InlineData("1.")]
    [InlineData("-")]
    [InlineData("a-")]
    [InlineData("\uD83D")]
    [InlineData("\uDC5F\uD83D")]
    [InlineData("x\0y")]
    [InlineData("\"\\")]
    [InlineData("then a,\n\n  b")]
    public void Odd_texts_are_kept(string text) => AssertLossless(text);

    private static void AssertLossless(string text)
    {
        var tree = SyntaxTree.Parse(new SourceText("a.journey", text));
        var printed = new StringBuilder();
        for (var i = 0; i < tree.Tokens.Count; i++)
        {
            var trivia = tree.Tokens.TriviaOf(i);
            printed.Append(text, trivia.Start, trivia.Length).Append(tree.Tokens.TextOf(i));
        }

        Assert.Equal(text, printed.ToString());
        AssertWhole(tree, tree.Root, 0, tree.Tokens.Count);
    }

    /// <summary>Statements lie in order, within their block, and none overlaps another.</summary>
    private static void AssertWhole(SyntaxTree tree, BlockSyntax block, int from, int to)
    {
        var position = Math.Max(from, block.Open + 1);
        foreach (var statement in block.Statements)
        {
            Assert.InRange(statement.First, position, to);
            Assert.InRange(statement.End, statement.First + 1, to);
            Assert.InRange(statement.SkippedEnd, statement.SkippedFirst, statement.End);
            if (statement.Block is { } inner)
            {
                AssertWhole(tree, inner, statement.First, statement.End);
            }

            position = statement.End;
        }
    }
}

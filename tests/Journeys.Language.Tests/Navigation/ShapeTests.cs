using Journeys.Language.Diagnostics;
using Journeys.Language.Navigation;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Testing;

namespace Journeys.Language.Tests.Navigation;

public class ShapeTests
{
    [Theory]
    [InlineData("jour$0ney a \"A\" { }", "What a customer goes through to reach a goal.")]
    [InlineData("journey a \"A\" { owner gro$0wth }", "Growth team")]
    [InlineData("journey a \"A\" { stage awareness { touchpoint x \"X\" { says he$0llo } } }", "`nl` Hallo")]
    [InlineData("journey a \"A\" { stage awareness { touchpoint x \"X\" { metric n$0ps } } }", "Share of 9 and 10")]
    [InlineData("message m \"M\" { claims free-ret$0urns }", "Value: 30d")]
    [InlineData("journey a \"A\" { allow unused-decl$0aration because \"B\" }", "Something is declared that nothing uses.")]
    [InlineData("journey a \"A\" { stage aware$0ness { } }", "The customer meets the brand for the first time")]
    public void What_stands_under_the_pointer_is_explained(string marked, string expected)
    {
        var (file, text) = Viewed.In(marked);
        Assert.Contains(expected, HoverText.At(file, text.Cursor, "en", LanguageRules.All)!.Markdown);
    }

    [Fact]
    public void What_users_wrote_does_nothing_in_Markdown()
    {
        var (file, text) = Viewed.In("team bad \"<img src=x> [a](command:x) **b** `c`\"\njourney a \"A\" { owner b$0ad }");
        var hover = HoverText.At(file, text.Cursor, "en", [])!.Markdown;
        Assert.Contains("\\<img src\\=x\\> \\[a\\]\\(command\\:x\\) \\*\\*b\\*\\* \\`c\\`".Replace("\\=", "=", StringComparison.Ordinal), hover);
    }

    [Fact]
    public void What_is_shown_without_Markdown_has_no_marks_of_it()
    {
        var (file, text) = Viewed.In("team good \"A * b\"\njourney a \"A\" { owner go$0od }");
        Assert.Equal("team good\n\nA * b\n\n", HoverText.At(file, text.Cursor, "en", [])!.Plain);
    }

    [Fact]
    public void A_selection_widens_from_word_to_file()
    {
        var (file, text) = Viewed.In("[|journey a \"A\" {[|\n  [|goal [|\"[|Buy [|sh$0oes|]|]\"|]|]\n|]}|]");
        var spans = Selection.At(file.Tree, text.Cursor);
        Assert.Equal(text.Marked, spans.Skip(1).Where(span => span.Length > 0));
    }

    [Fact]
    public void Blocks_prose_and_comments_can_be_put_away() => Assert.Equal(
        [(1, 2, true), (3, 7, false), (4, 6, false)],
        Folding.Of(Tree("# one\n# two\njourney a \"A\" {\n  about \"\"\"\n    x\n  \"\"\"\n  status draft\n}\n")).Select(fold => (fold.First, fold.Last, fold.IsComment)));

    [Fact]
    public void The_list_of_contents_is_nested()
    {
        var entry = Assert.Single(Outline.Of(Tree("journey a \"A\" { status draft stage awareness { touchpoint x \"X\" use y } }")));
        Assert.Equal(("journey", "a", "A"), (entry.Keyword, entry.Name, entry.Title));
        Assert.Equal(["x", "y"], Assert.Single(entry.Parts).Parts.Select(part => part.Name));
    }

    [Fact]
    public void Colours_stand_in_order_within_lines_and_apart()
    {
        foreach (var source in WorkspaceFolder.Read("journeys"))
        {
            foreach (var text in RandomEdits.Of(source.Content, count: 5, seed: 3).Append(source.Content))
            {
                var end = 0;
                foreach (var (span, _, _) in Colouring.Of(Tree(text)))
                {
                    Assert.True(span.Start >= end && span.Length > 0);
                    Assert.DoesNotContain('\n', text.Substring(span.Start, span.Length));
                    end = span.End;
                }
            }
        }
    }

    [Theory]
    [InlineData("journey [|a|] \"A\" { }", Colour.Step)]
    [InlineData("journey a \"A\" { owner [|growth|] }", Colour.Party)]
    [InlineData("journey a \"A\" { status [|draft|] }", Colour.Choice)]
    [InlineData("journey a \"A\" { goal@[|nl|] \"G\" }", Colour.Language)]
    [InlineData("journey a \"A\" { skip awareness [|because|] \"G\" }", Colour.Keyword)]
    [InlineData("journey a \"A\" { reviewed [|2026-01-01|] }", Colour.Number)]
    [InlineData("[|# note|]\n", Colour.Comment)]
    public void A_word_has_the_colour_of_what_it_means(string marked, Colour colour)
    {
        var (file, text) = Viewed.In(marked);
        Assert.Contains(Colouring.Of(file.Tree), coloured => coloured.Span == text.Marked[0] && coloured.Colour == colour);
    }

    [Theory]
    [InlineData("persona p \"P\" { image \"[|images/p.jpg|]\" }", true)]
    [InlineData("workspace \"W\" { site \"[|https://example.org|]\" }", true)]
    [InlineData("persona p \"P\" { image \"[|../../etc/passwd|]\" }", false)]
    [InlineData("persona p \"P\" { image \"[|/etc/passwd|]\" }", false)]
    [InlineData("workspace \"W\" { site \"[|javascript:alert(1)|]\" }", false)]
    public void Only_addresses_and_paths_below_lead_somewhere(string marked, bool isLink)
    {
        var (file, text) = Viewed.In(marked);
        Assert.Equal(isLink ? text.Marked : [], Links.Of(file.Tree).Select(link => link.Span));
    }

    [Fact]
    public void Hints_say_what_a_use_takes_over_and_what_is_not_translated()
    {
        var file = Viewed.File("journey a \"A\" {\n  goal \"G\"\n  goal@nl \"D\"\n  stage awareness { use checkout }\n}\n");
        Assert.Equal(["@da", "3.6/5"], Hints.Of(file, [], "en").Select(hint => hint.Label));
    }

    private static SyntaxTree Tree(string text) => SyntaxTree.Parse(new SourceText("a.journey", text));
}

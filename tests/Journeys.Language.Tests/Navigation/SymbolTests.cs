using Journeys.Language.Diagnostics;
using Journeys.Language.Navigation;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Testing;

namespace Journeys.Language.Tests.Navigation;

public class SymbolTests
{
    [Theory]
    [InlineData("team [|mine|] \"M\"\njourney a \"A\" { owner [|mi$0ne|] }")]
    [InlineData("journey a \"A\" { stage awareness { touchpoint [|x|] \"X\" { then [|x$0|] } } }\njourney b \"B\" { stage awareness { touchpoint x \"X\" } }")]
    [InlineData("journey a \"A\" { stage awareness { touchpoint [|$0x|] \"X\" } }\njourney b \"B\" { stage awareness { touchpoint y \"Y\" { then a.[|x|] } } }")]
    [InlineData("journey [|a|] \"A\" { stage awareness { touchpoint x \"X\" } }\njourney b \"B\" { within [|a|] stage awareness { touchpoint y \"Y\" { then [|a$0|].x } } }")]
    [InlineData("stages [|s|] \"S\" { stage x \"X\" }\njourney b \"B\" { stages [|$0s|] stage x { } }")]
    [InlineData("stages s \"S\" { stage [|x|] \"X\" }\njourney b \"B\" { stages s stage [|x$0|] { } skip [|x|] because \"B\" }\njourney c \"C\" { stage x { } }")]
    [InlineData("touchpoint [|pay|] \"P\"\njourney a \"A\" { stage awareness { use [|pay|] touchpoint x \"X\" { then [|$0pay|] } } }")]
    [InlineData("field [|f|] \"F\" number\nteam t \"T\" { field [|f$0|] 3 }")]
    public void Every_place_of_a_name_is_found(string marked)
    {
        var (file, text) = Viewed.In(marked);
        Assert.Equal(text.Marked, SymbolFinder.Highlights(file, text.Cursor).Select(place => place.Place.Span));
    }

    [Theory]
    [InlineData("team mine \"$0Mine\"")]
    [InlineData("$0")]
    [InlineData("# growth$0")]
    [InlineData("te$0am x \"X\"")]
    public void Where_no_name_stands_none_is_found(string marked)
    {
        var (file, text) = Viewed.In(marked);
        Assert.Null(SymbolFinder.At(file, text.Cursor));
    }

    [Fact]
    public void A_rename_is_the_same_text_with_the_other_name()
    {
        var (file, text) = Viewed.In("team [|mine|] \"M\"\njourney a \"A\" { owner [|$0mine|] }\n");
        var result = Renamer.Rename(file, text.Cursor, "ours", SyntaxTree.Parse)!;
        Assert.Equal(text.Marked, result.Edits.Select(edit => edit.Origin.Span));
        Assert.All(result.Edits, edit => Assert.Equal("ours", edit.NewText));
        Assert.Equal((10 + "\"M\"".Length, " was mine"), (result.FormerName!.Origin.Span.Start, result.FormerName.NewText));
    }

    [Theory]
    [InlineData("team mine \"M\" { contact \"x\" }\njourney a \"A\" { owner $0mine }", "team mine \"M\" was mine { contact")]
    [InlineData("# language: nl\nteam mine \"M\"\nklantreis a \"A\" { eigenaar $0mine }", "\"M\" heette mine\n")]
    [InlineData("journey a \"A\" { stage awareness { touchpoint x$0 \"X\" { } } }", "\"X\" was x {")]
    public void The_old_name_is_noted_where_the_grammar_takes_it(string marked, string expected)
    {
        var (file, text) = Viewed.In(marked);
        var former = Renamer.Rename(file, text.Cursor, "other", SyntaxTree.Parse)!.FormerName!;
        var noted = text.Text.Insert(former.Origin.Span.Start, former.NewText);
        Assert.Contains(expected, noted);
        Assert.Empty(SyntaxTreeProblems(noted));
    }

    [Theory]
    [InlineData("journey a \"A\" { owner $0growth }", "care")]
    [InlineData("journey a \"A\" { owner $0growth }", "Growth")]
    [InlineData("journey a \"A\" { owner $0growth }", "")]
    [InlineData("journey a \"A\" { stage awareness { touchpoint $0x \"X\" touchpoint y \"Y\" } }", "y")]
    public void A_name_that_is_none_or_taken_is_refused(string marked, string name)
    {
        var (file, text) = Viewed.In(marked);
        Assert.NotNull(Renamer.Rename(file, text.Cursor, name, SyntaxTree.Parse)!.Refusal);
    }

    [Theory]
    [InlineData("journey a \"A\" { stage $0awareness { } }")]
    [InlineData("journey a \"A\" { stages $0standard }")]
    [InlineData("journey a \"A\" { allow $0syntax-error because \"B\" }")]
    public void Names_from_elsewhere_keep_their_names(string marked)
    {
        var (file, text) = Viewed.In(marked);
        Assert.Null(Renamer.Prepare(file, text.Cursor));
    }

    [Fact]
    public void Uses_are_counted_through_what_journeys_use()
    {
        var file = Viewed.File("claim c \"C\"\nmessage m \"M\" { claims c }\ntouchpoint t \"T\" { says m }\njourney a \"A\" { stage awareness { use t } }\njourney b \"B\" { stage awareness { touchpoint x \"X\" { says m } } }\n");
        Assert.Equal(
            [("c", 2), ("m", 2), ("t", 1)],
            UseCounts.Of(file).Select(count => (count.Symbol.Name, count.Journeys)));
    }

    private static IEnumerable<Finding> SyntaxTreeProblems(string text) =>
        Journeys.Language.Model.WorkspaceLoader.Read(new SourceText("a.journey", text)).Findings;
}

using System.Text;
using Journeys.Analyzers.Generation;
using Journeys.Analyzers.Tests.Support;
using Journeys.Rules.Code;
using Microsoft.CodeAnalysis.CSharp;

namespace Journeys.Analyzers.Tests.Generation;

/// <summary>Whatever the journeys are called, C# takes it.</summary>
public sealed class HostileNamesTests
{
    [Theory]
    [InlineData("checkout", "Checkout")]
    [InlineData("post-purchase", "PostPurchase")]
    [InlineData("één-klik", "ÉénKlik")]
    [InlineData("øl-og-æg", "ØlOgÆg")]
    [InlineData("購入-完了", "購入完了")]
    [InlineData("page-2", "Page2")]
    [InlineData("i\u0307", "\u0130")]
    [InlineData("\U00010428x", "_U010428x")]
    [InlineData("2nd", "_2nd")]
    [InlineData("", "_")]
    public void A_name_is_written_with_capitals(string name, string code) => Assert.Equal(code, CodeNames.Pascal(name));

    [Theory]
    [InlineData("touchpoints")]
    [InlineData("stages")]
    [InlineData("shared")]
    [InlineData("equals")]
    [InlineData("to-string")]
    [InlineData("get-type")]
    [InlineData("reference-equals")]
    [InlineData("memberwise-clone")]
    [InlineData("finalize")]
    [InlineData("class")]
    [InlineData("journeys")]
    [InlineData("system")]
    [InlineData("string")]
    [InlineData("ﬀ")]
    [InlineData("\U00010428")]
    public void A_name_may_stand_everywhere(string name)
    {
        var generated = Generated.From("", ("a.journey", $$"""
            journey {{name}} "J" {
              stage {{name}} { touchpoint {{name}} "T" use other }
            }
            journey other "O" was {{name}}-before { stage awareness { use {{name}} } }
            touchpoint {{name}} "Shared"
            touchpoint other "Other"
            message {{name}} "M"
            metric {{name}} "N" nps
            """));

        Assert.Empty(generated.Problems);
        var code = CodeNames.Journey(name);
        Assert.Equal($"{name}.{name}", generated.Constant($"Touchpoints.{code}.{CodeNames.Plain(name, code)}"));
    }

    [Fact]
    public void Two_names_that_are_one_in_code_are_both_there()
    {
        var generated = Generated.From("", ("a.journey", """
            journey page-2 "A" { stage awareness { touchpoint x "X" } }
            journey page2 "B" { stage awareness { touchpoint x "X" } }
            message 購-入 "C"
            message 購入 "D"
            message messages "E"
            message mes-sages "F"
            metric ςale "G" nps
            metric σale "H" nps
            """));

        Assert.Empty(generated.Problems);
        Assert.Equal("page-2.x", generated.Constant("Touchpoints.Page2.X"));
        Assert.Equal("page2.x", generated.Constant("Touchpoints._page2.X"));
        Assert.Equal("購-入", generated.Constant("Messages.購入"));
        Assert.Equal("購入", generated.Constant("Messages._購入"));
        Assert.Equal("ςale", generated.Constant("Metrics.Σale"));
        Assert.Equal("σale", generated.Constant("Metrics._σale"));
    }

    [Fact]
    public void Earlier_names_give_way()
    {
        var generated = Generated.From("", ("a.journey", """
            journey b "B" was a {
              stage awareness { touchpoint one "1" was two  touchpoint two "2"  touchpoint three "3" was old  touchpoint four "4" was old  touchpoint five "5" was a }
            }
            journey a "A" { stage awareness { touchpoint six "6" } }
            journey d "D" was c { stage awareness { touchpoint seven "7" was c } }
            """));

        Assert.Empty(generated.Problems);
        Assert.Equal("b.two", generated.Constant("Touchpoints.B.Two"));
        Assert.Equal("b.four", generated.Constant("Touchpoints.B.Old"));
        Assert.Equal("b.five", generated.Constant("Touchpoints.B.A"));
        Assert.Null(generated.Constant("Touchpoints.A.One"));
        Assert.Equal("d.seven", generated.Constant("Touchpoints.C.Seven"));
        Assert.Equal("d.seven", generated.Constant("Touchpoints.D.C"));
    }

    [Fact]
    public void A_journey_may_be_told_in_several_files()
    {
        var generated = Generated.From(
            "",
            ("b.journey", "journey a \"B\" { stage awareness { touchpoint two \"2\" touchpoint one \"again\" } }\nmessage m \"M2\""),
            ("a.journey", "journey a \"A\" { stage awareness { touchpoint one \"1\" } }\nmessage m \"M\""),
            ("a.journey", "message m \"The same file once more\""));

        Assert.Empty(generated.Problems);
        Assert.Equal("a.one", generated.Constant("Touchpoints.A.One"));
        Assert.Equal("a.two", generated.Constant("Touchpoints.A.Two"));
        Assert.DoesNotContain("again", generated.Files["b.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("journey")]
    [InlineData("journey Shoes \"X\" { stage { touchpoint \"No name\" touchpoint UPPER_case \"Y\" touchpoint a..b \"Z\" } }")]
    [InlineData("touchpoint x \"a */ </summary> ]]> \\u{0} \\u{1F45F} \\u{D800} \\u{2028} // \\n#error\"")]
    [InlineData("message x \"a\" { text \"\"\"\n  </summary>\n  #endif\n  \"\"\" }")]
    [InlineData("touchpoint \0 \"x\" { { { {")]
    [InlineData("journey a.b \"X\" { stage c.d { touchpoint e.f \"Y\" } }")]
    public void Broken_text_gives_code_that_compiles(string text) => Assert.Empty(Generated.From("", ("a.journey", text)).Problems);

    [Fact]
    public void Random_damage_gives_code_that_compiles()
    {
        var random = new Random(8);
        const string Whole = "journey één-a \"É\" was b { stage awareness { touchpoint x-2 \"T\" was y { moment \"<m>\" } use z } }\ntouchpoint z \"Z\"";
        for (var round = 0; round < 60; round++)
        {
            var text = new StringBuilder(Whole);
            for (var edits = random.Next(1, 12); edits > 0; edits--)
            {
                var at = random.Next(text.Length);
                _ = random.Next(3) switch
                {
                    0 => text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at)),
                    1 => text.Insert(at, "\"{}-.2\n@É\ud800"[random.Next(10)]),
                    _ => text.Insert(at, Whole.AsSpan(random.Next(Whole.Length - 8), 8)),
                };
            }

            var problems = Generated.From("", ("a.journey", text.ToString()), ("b.journey", Whole)).Problems;
            Assert.True(problems.Length == 0, text + "\n" + problems);
        }
    }

    [Fact]
    public void Ten_thousand_touchpoints_are_no_matter()
    {
        var touchpoints = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"touchpoint p{i} \"P\"\ntouchpoint p-{i} \"Q\" was q{i}\n"));

        var generated = Generated.From("", ("a.journey", $"journey a \"A\" {{ stage awareness {{\n{touchpoints}}} }}"));

        Assert.Equal("a.p-4999", generated.Constant("Touchpoints.A.P4999"));
        Assert.Equal("a.p4999", generated.Constant("Touchpoints.A._p4999"));
        Assert.Equal("a.p-4999", generated.Constant("Touchpoints.A.Q4999"));
    }

    [Fact]
    public void Every_letter_makes_a_valid_name()
    {
        for (var letter = 0; letter <= char.MaxValue; letter++)
        {
            var name = "a" + (char)letter + "-" + (char)letter;
            Assert.True(SyntaxFacts.IsValidIdentifier(CodeNames.Pascal(name)), name);
            Assert.True(SyntaxFacts.IsValidIdentifier(CodeNames.Pascal(((char)letter).ToString())), name);
        }
    }

    [Fact]
    public void No_two_names_of_a_class_are_the_same()
    {
        string[] names = ["a1", "a-1", "a-b", "ab", "equals", "e-quals", "equals-", "ſ", "s", "_s", "u010428", "\U00010428", "購-入", "購入", "c", "-c"];
        foreach (var enclosing in new[] { "A1", "購入", "S", "Other" })
        {
            var codes = CodeNames.Assign(names, enclosing).Values.ToList();

            Assert.Equal(names.Length, codes.Distinct(StringComparer.Ordinal).Count());
            Assert.DoesNotContain(enclosing, codes);
        }
    }
}

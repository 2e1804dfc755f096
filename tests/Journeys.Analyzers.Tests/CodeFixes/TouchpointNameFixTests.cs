using Journeys.Analyzers.CodeFixes;
using Journeys.Analyzers.Tests.Support;

namespace Journeys.Analyzers.Tests.CodeFixes;

public sealed class TouchpointNameFixTests
{
    private const string Calls = "journeys_touchpoint_methods = Track";

    [Fact]
    public Task A_text_becomes_the_nearest_name() => Mend(
        """
        [Journeys.Touchpoint(/* here */ {|JRN8001:"running-shoes.chekcout"|} /* there */)] class C { }
        """,
        """
        [Journeys.Touchpoint(/* here */ "running-shoes.checkout" /* there */)] class C { }
        """);

    [Fact]
    public Task A_name_of_a_text_becomes_a_constant() => Mend(
        """
        using System;
        using Journeys;

        class C
        {
            const string Wrong = "running-shoes.chekcout";

            [Touchpoint({|JRN8001:Wrong|})]
            void M() => Console.WriteLine();
        }
        """,
        """
        using System;
        using Journeys;

        class C
        {
            const string Wrong = "running-shoes.chekcout";

            [Touchpoint(Touchpoints.RunningShoes.Checkout)]
            void M() => Console.WriteLine();
        }
        """);

    [Fact]
    public Task A_constant_brings_its_using() => Mend(
        """
        class C
        {
            const string Wrong = "running-shoes.chekcout";

            void Track(string name) => Track({|JRN8001:C.Wrong|});
        }
        """,
        """
        using Journeys;

        class C
        {
            const string Wrong = "running-shoes.chekcout";

            void Track(string name) => Track(Touchpoints.RunningShoes.Checkout);
        }
        """);

    [Theory]
    [InlineData(0, "running-shoes.checkout")]
    [InlineData(1, "checkout")]
    public Task There_is_a_choice(int rank, string name) => new CodeTest<TouchpointNameFix>(
        "[Journeys.Touchpoint({|JRN8001:\"running-shoe.checkot\"|})] class C { }",
        $"[Journeys.Touchpoint(\"{name}\")] class C {{ }}")
    { CodeActionIndex = rank, CodeActionEquivalenceKey = "Journeys.ChangeTo." + (rank + 1) }.RunAsync();

    [Fact]
    public Task An_earlier_name_becomes_the_one_of_now_wherever_it_stands() => Mend(
        """
        using Journeys;

        [Touchpoint({|JRN8004:"shoes.page"|})]
        class C
        {
            string a = Touchpoints.{|JRN8004:Shoes|}.{|JRN8004:Pay|} + Messages.{|JRN8004:StartSlow|};
            void Track(string name) => Track({|JRN8004:"running-" + "shoes.pay"|});
            void Track() => Track(Touchpoints.Shared.{|JRN8004:Pay|});
        }
        """,
        """
        using Journeys;

        [Touchpoint("running-shoes.product-page")]
        class C
        {
            string a = Touchpoints.RunningShoes.Checkout + Messages.StartLighter;
            void Track(string name) => Track("running-shoes.checkout");
            void Track() => Track(Touchpoints.Shared.Checkout);
        }
        """);

    [Fact]
    public Task All_of_a_file_are_mended_at_once() => Mend(
        """
        using Journeys;

        [Touchpoint({|JRN8001:"running-shoes.chekcout"|})]
        class C
        {
            [Touchpoint({|JRN8001:"running-shoes.product-pag"|})]
            void A() { }

            [Touchpoint({|JRN8001:"runing-shoes.letter"|})]
            void B() { }
        }
        """,
        """
        using Journeys;

        [Touchpoint("running-shoes.checkout")]
        class C
        {
            [Touchpoint("running-shoes.product-page")]
            void A() { }

            [Touchpoint({|JRN8002:"running-shoes.letter"|})]
            void B() { }
        }
        """);

    [Fact]
    public Task Where_nothing_is_near_nothing_is_offered() =>
        Mend("[Journeys.Touchpoint({|JRN8001:\"quite.another\"|})] class C { }", "[Journeys.Touchpoint({|JRN8001:\"quite.another\"|})] class C { }");

    private static Task Mend(string code, string mended) => new CodeTest<TouchpointNameFix>(code, mended) { Settings = Calls }.RunAsync();
}

using Journeys.Analyzers.CodeFixes;
using Journeys.Analyzers.Tests.Support;

namespace Journeys.Analyzers.Tests.CodeFixes;

public sealed class MisspelledConstantFixTests
{
    [Theory]
    [InlineData("Touchpoints.RunningShoes.{|CS0117:Chekcout|}", "Touchpoints.RunningShoes.Checkout")]
    [InlineData("Touchpoints.{|CS0117:RuningShoes|}.Checkout", "Touchpoints.RunningShoes.Checkout")]
    [InlineData("global::Journeys.Messages.{|CS0117:StartLihgter|}", "global::Journeys.Messages.StartLighter")]
    [InlineData("Stages.RunningShoes.{|CS0117:Awarenes|}", "Stages.RunningShoes.Awareness")]
    public Task What_is_meant_is_offered(string wrong, string right) => new CodeTest<MisspelledConstantFix>(
        "using Journeys; class C { string x = " + wrong + "; }",
        "using Journeys; class C { string x = " + right + "; }").RunAsync();

    [Fact]
    public Task A_class_in_a_using_too() => new CodeTest<MisspelledConstantFix>(
        "using static Journeys.Touchpoints.{|CS0426:RuningShoes|}; class C { }",
        "using static Journeys.Touchpoints.RunningShoes; class C { }").RunAsync();

    [Theory]
    [InlineData("using Journeys; class C { string x = Touchpoints.RunningShoes.{|CS0117:Zzzzzz|}; }")]
    [InlineData("static class Touchpoints { public static class Shoes { public const string Checkout = \"\"; } } class C { string x = Touchpoints.Shoes.{|CS0117:Chekcout|}; }")]
    [InlineData("class C { int x = string.{|CS0117:Emty|}; }")]
    public Task Nothing_else_is_touched(string code) => new CodeTest<MisspelledConstantFix>(code).RunAsync();
}

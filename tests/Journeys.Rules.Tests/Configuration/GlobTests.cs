using System.Diagnostics;
using Journeys.Rules.Configuration;

namespace Journeys.Rules.Tests.Configuration;

public sealed class GlobTests
{
    [Theory]
    [InlineData("*", "a.journey", true)]
    [InlineData("*", "x/y/a.journey", true)]
    [InlineData("*.journey", "x/a.journey", true)]
    [InlineData("*.journey", "a.journey.md", false)]
    [InlineData("/*.journey", "a.journey", true)]
    [InlineData("/*.journey", "x/a.journey", false)]
    [InlineData("x/*.journey", "x/a.journey", true)]
    [InlineData("x/*.journey", "y/x/a.journey", false)]
    [InlineData("x/*.journey", "x/y/a.journey", false)]
    [InlineData("x/**.journey", "x/y/a.journey", true)]
    [InlineData("x/**/a.journey", "x/a.journey", true)]
    [InlineData("x/**/a.journey", "x/y/z/a.journey", true)]
    [InlineData("**/a.journey", "x/a.journey", true)]
    [InlineData("a?.journey", "ab.journey", true)]
    [InlineData("a?.journey", "a/.journey", false)]
    [InlineData("[ab].journey", "a.journey", true)]
    [InlineData("[ab].journey", "c.journey", false)]
    [InlineData("[!ab].journey", "c.journey", true)]
    [InlineData("[!ab].journey", "a.journey", false)]
    [InlineData("[a-c].journey", "b.journey", true)]
    [InlineData("[a-c].journey", "-.journey", false)]
    [InlineData("[]a].journey", "].journey", true)]
    [InlineData("[a.journey", "[a.journey", true)]
    [InlineData("{a,b}.journey", "b.journey", true)]
    [InlineData("{a,b}.journey", "c.journey", false)]
    [InlineData("{a,b/c}.journey", "b/c.journey", true)]
    [InlineData("{a,{b,c}x}.journey", "cx.journey", true)]
    [InlineData("{a,}.journey", ".journey", true)]
    [InlineData("{single}.journey", "{single}.journey", true)]
    [InlineData("{single}.journey", "single.journey", false)]
    [InlineData("{}.journey", "{}.journey", true)]
    [InlineData("{a,b.journey", "{a,b.journey", true)]
    [InlineData("{[a,b]}.journey", "[a.journey", true)]
    [InlineData("j{1..3}.journey", "j2.journey", true)]
    [InlineData("j{1..3}.journey", "j4.journey", false)]
    [InlineData("j{3..120}.journey", "j60.journey", true)]
    [InlineData("j{3..120}.journey", "j060.journey", false)]
    [InlineData("j{-3..3}.journey", "j-2.journey", true)]
    [InlineData("j{3..1}.journey", "j2.journey", true)]
    [InlineData("\\*.journey", "*.journey", true)]
    [InlineData("\\*.journey", "a.journey", false)]
    [InlineData("\\{a,b}.journey", "{a,b}.journey", true)]
    [InlineData("", "a", false)]
    [InlineData("één*.journey", "één-klik.journey", true)]
    public void Means_what_the_format_says(string glob, string path, bool expected) =>
        Assert.Equal(expected, Glob.Parse(glob).Matches(path));

    [Theory]
    [InlineData("a*a*a*a*a*a*a*a*a*a*a*a*a*a*b")]
    [InlineData("**a**a**a**a**a**a**a**a**b")]
    [InlineData("{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}b")]
    [InlineData("{1..99}{1..99}{1..99}{1..99}{1..99}b")]
    public void Costs_little_whatever_it_looks_like(string glob)
    {
        var watch = Stopwatch.StartNew();
        Assert.False(Glob.Parse(glob).Matches(new string('a', 2000)));
        Assert.False(Glob.Parse(glob).Matches(new string('1', 2000)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), watch.Elapsed.ToString());
    }

    [Fact]
    public void Deep_braces_do_not_exhaust_the_stack() =>
        Assert.False(Glob.Parse(new string('{', 4000) + "a,b" + new string('}', 4000)).Matches("a"));
}

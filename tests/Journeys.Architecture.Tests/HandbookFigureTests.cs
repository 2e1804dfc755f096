using System.Globalization;
using System.Text.RegularExpressions;
using Journeys.Rules.Configuration;
using Journeys.Testing;

namespace Journeys.Architecture.Tests;

/// <summary>Figures that stand on several pages are the program's own, so that no page is left behind.</summary>
public partial class HandbookFigureTests
{
    private static readonly string[] Words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    [Fact]
    public void The_time_of_a_page_is_the_renderers()
    {
        var seconds = int.Parse(UsualTime().Match(Checkout.Read("src/Journeys.Site/Templates/TemplateRenderer.cs")).Groups[1].Value, CultureInfo.InvariantCulture);

        Assert.Contains($"a page has {Words[seconds - 1]} seconds", Checkout.Read("journeys/handbook/your-own-look.md"));
        Assert.Contains($"after {Words[seconds - 1]} seconds of work on one page", Checkout.Read("journeys/handbook/guarantees.md"));
    }

    [Fact]
    public void The_rules_are_counted()
    {
        var families = RuleBook.BuiltIn.All.Select(rule => rule.Id[..4]).Distinct().Count();

        Assert.InRange(RuleBook.BuiltIn.All.Length, 66, 75);
        Assert.Contains($"with some seventy rules in {Words[families - 1]} families", Checkout.Read("journeys/handbook/changelog.md"));
    }

    [Fact]
    public void Every_decision_is_listed()
    {
        const string List = "journeys/handbook/decisions/000-decisions.md";
        var listed = Checkout.Read(List);

        Problems.None(Checkout.Files("journeys/handbook/decisions", ".md").Where(page => page != List && !listed.Contains($"({Path.GetFileName(page)})", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"UsualTime = TimeSpan\.FromSeconds\((\d+)\)")]
    private static partial Regex UsualTime();
}

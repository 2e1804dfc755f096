using System.Text.RegularExpressions;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Vocabulary;
using Journeys.Rules.Engine;
using Journeys.Testing;

namespace Journeys.Architecture.Tests;

/// <summary>What the handbook shows of the language can be copied as it stands: each example is a file that reads, whose names are there.</summary>
public partial class HandbookExampleTests
{
    private static readonly (string Place, string Source)[] Examples =
    [
        .. Checkout.Files("journeys/handbook", ".md").Prepend("README.md").SelectMany(page => In(page, Checkout.Read(page))),
    ];

    [Fact]
    public void There_are_examples() => Assert.True(Examples.Length >= 20, $"{Examples.Length} examples");

    [Fact]
    public void Each_reads_and_its_names_are_there() =>
        Problems.None(Examples.SelectMany(example => Errors(example.Source).Select(error => $"{example.Place}: {error}")));

    [Fact]
    public void The_tour_passes_every_keyword()
    {
        var page = Checkout.Read("journeys/handbook/language-by-example.md");
        var words = Code().Matches(page).SelectMany(code => Word().Matches(code.Value)).Select(word => word.Value).ToHashSet();

        Problems.None(JourneyVocabulary.All.Select(keyword => keyword.Word).Distinct().Where(keyword => !words.Contains(keyword)));
    }

    [Fact]
    public void The_first_journey_gives_the_findings_that_are_shown()
    {
        var page = Checkout.Read("journeys/handbook/index.md");
        var shown = page[page.IndexOf("```\nerror[", StringComparison.Ordinal)..];
        var source = Example().Match(page).Groups["source"].Value;

        var findings = RuleEngine.Check(WorkspaceFolder.Of(("journeys/bike.journey", source)), new CheckOptions(new Date(2026, 11, 22))).Findings;

        var said = findings.Select(finding => $"{(finding.Severity == Severity.Error ? "error" : "warning")}[{finding.Rule.Id} {finding.Rule.Name}] {finding.Message.English}\n"
            + $" --> {finding.Origin.File}:{finding.Origin.Range.Start.Line}:{finding.Origin.Range.Start.Column}\n\n");
        Assert.StartsWith("```\n" + string.Concat(said) + "1 error, 1 warning in 1 file", shown);
    }

    [Fact]
    public void An_example_with_a_mistake_would_be_found()
    {
        const string Page = "Words.\n\n```journey\njourney a \"A\" { stage beslissing { } }\n```\n\n- In a list:\n\n  ```journey\n  jurney b \"B\" { }\n  ```\n";

        var found = In("page.md", Page).SelectMany(example => Errors(example.Source).Select(error => example.Place + ": " + error.Split(':')[0])).ToList();

        Assert.Contains("page.md:3: JRN2001", found);
        Assert.Contains("page.md:9: JRN1002", found);
    }

    /// <summary>The blocks of a page, each with the line on which it begins.</summary>
    private static IEnumerable<(string Place, string Source)> In(string page, string text) => Example().Matches(text).Select(match =>
        ($"{page}:{text.AsSpan(0, match.Index).Count('\n') + 1}", match.Groups["source"].Value.Replace("\n" + match.Groups["margin"].Value, "\n", StringComparison.Ordinal)));

    private static IEnumerable<string> Errors(string source) =>
        RuleEngine.Check(WorkspaceFolder.Of(("example.journey", source)), new CheckOptions(new Date(2026, 11, 22))).Findings
            .Where(finding => LanguageRules.All.Contains(finding.Rule) && finding.Severity == Severity.Error)
            .Select(finding => $"{finding.Rule.Id}: {finding.Message.English}");

    [GeneratedRegex("```journey\n.*?```|`[^`\n]+`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("[a-z][a-z-]*")]
    private static partial Regex Word();

    [GeneratedRegex("^(?<margin> *)```journey\n(?<source>.*?)^ *```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}

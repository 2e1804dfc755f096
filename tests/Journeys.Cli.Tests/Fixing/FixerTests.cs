using System.Collections.Immutable;
using Journeys.Cli.Fixing;
using Journeys.Cli.Input;
using Journeys.Cli.Tests.Support;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Engine;

namespace Journeys.Cli.Tests.Fixing;

/// <summary>The fixer by itself, over rules that find a word and would write another.</summary>
public sealed class FixerTests
{
    private int _checks;

    [Fact]
    public void Fixes_that_overlap_are_made_in_rounds() =>
        Assert.Equal(("xx", 3), Fix("aaa", ("aa", "a"), ("a", "x")));

    [Fact]
    public void What_a_fix_leaves_to_do_is_done_in_the_next_round() =>
        Assert.Equal(("b", 2), Fix("((a))", ("((a))", "(a)"), ("(a)", "b")));

    [Fact]
    public void A_fix_that_brings_another_finding_is_left_aside_and_the_others_are_made() =>
        Assert.Equal(("good bad good", 2), Fix("ill bad ill", ("ill", "good"), ("bad", "worse"), ("worse", null)));

    [Fact]
    public void A_fix_that_mends_nothing_is_left_aside() => Assert.Equal(("same", 0), Fix("same", ("same", "same")));

    [Fact]
    public void One_bad_fix_among_many_costs_few_checks()
    {
        Fix(string.Concat(Enumerable.Repeat("ill ", 200)) + "bad " + string.Concat(Enumerable.Repeat("ill ", 200)), ("ill", "good"), ("bad", "worse"), ("worse", null));

        Assert.InRange(_checks, 3, 40);
    }

    [Fact]
    public void Fixes_that_are_all_bad_end_soon()
    {
        var text = string.Concat(Enumerable.Repeat("bad ", 3000));

        Assert.Equal((text, 0), Fix(text, ("bad", "worse"), ("worse", null)));
        Assert.InRange(_checks, 3, Fixer.MostChecks);
    }

    [Fact]
    public void Suggestions_are_never_made()
    {
        var finding = Made.Finding("[|x|]");
        finding = finding with { Fixes = [new Fix("Perhaps", FixKind.Suggestion, [new TextEdit(finding.Origin, "y")])] };
        var outcome = new Fixer(_ => Made.Report(finding), report => report.Findings, new HashSet<string>())
            .Run([new DecodedSource(finding.Origin.Source, [])]);

        Assert.Equal("x", outcome.Texts[0].Source.Content);
    }

    [Theory]
    [InlineData("a\r\nb", "a\r\nx\r\ny")]
    [InlineData("a\nb", "a\nx\ny")]
    [InlineData("a\rb", "a\rx\ry")]
    public void Line_ends_that_come_in_are_those_of_the_file(string before, string after) =>
        Assert.Equal((after, 1), Fix(before, ("b", "x\ny")));

    private (string Text, int Fixed) Fix(string text, params (string Word, string? Other)[] rules)
    {
        var outcome = new Fixer(texts => Check(texts, rules), report => report.Findings, new HashSet<string>())
            .Run([new DecodedSource(new SourceText("a.journey", text), [])]);
        return (outcome.Texts[0].Source.Content, outcome.Fixes.Length);
    }

    private CheckReport Check(ImmutableArray<DecodedSource> texts, (string Word, string? Other)[] rules)
    {
        _checks++;
        var source = texts[0].Source;
        var findings = rules.SelectMany((rule, number) => Places(source, rule.Word).Select(place =>
            new Finding(Made.Rule with { Id = $"JRN90{number:00}" }, Severity.Error, "x", place)
            {
                Fixes = rule.Other is null ? [] : [new Fix("y", FixKind.Always, [new TextEdit(place, rule.Other)])],
            }));
        return new CheckReport(WorkspaceLoader.Load([source]), new CheckResult([.. findings], []));
    }

    private static IEnumerable<Origin> Places(SourceText source, string word)
    {
        for (var at = source.Content.IndexOf(word, StringComparison.Ordinal); at >= 0; at = source.Content.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            yield return new Origin(source, new TextSpan(at, word.Length));
        }
    }
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Xunit;

namespace Journeys.Testing;

/// <summary>A finding that a test expects: the rule's name and the line it starts on.</summary>
public readonly record struct ExpectedFinding(string File, int Line, string Rule) : IComparable<ExpectedFinding>
{
    /// <summary>Orders by file, line, rule.</summary>
    public int CompareTo(ExpectedFinding other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        var byLine = byFile != 0 ? byFile : Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : string.CompareOrdinal(Rule, other.Rule);
    }

    /// <summary><c>file:line rule</c>.</summary>
    public override string ToString() => $"{File}:{Line} {Rule}";
}

/// <summary>
/// A source that says itself what is wrong with it: the comment <c>#! rule[, rule]</c> at the end of a line names the findings
/// that start on this line; a rule that is named twice is expected twice. The marks are comments of the language, so the text is
/// used as it stands.
/// </summary>
public sealed partial class MarkedSource
{
    private MarkedSource(SourceText source, ImmutableArray<ExpectedFinding> expected)
    {
        Source = source;
        Expected = expected;
    }

    /// <summary>The text, marks included.</summary>
    public SourceText Source { get; }

    /// <summary>What the marks say, ordered by line and rule.</summary>
    public ImmutableArray<ExpectedFinding> Expected { get; }

    /// <summary>Reads the marks of a text.</summary>
    /// <exception cref="FormatException">A <c>#!</c> is not followed by rule names and the line's end.</exception>
    public static MarkedSource Parse(string path, string content) => Parse(new SourceText(path, content));

    /// <summary>Reads the marks of a text.</summary>
    /// <exception cref="FormatException">A <c>#!</c> is not followed by rule names and the line's end.</exception>
    public static MarkedSource Parse(SourceText source) =>
        new(source, [.. Enumerable.Range(1, source.LineCount).SelectMany(line => MarksOn(source, line)).Order()]);

    /// <summary>Reads the marks of all journey files of a folder.</summary>
    public static ImmutableArray<MarkedSource> ReadFolder(string path) => [.. WorkspaceFolder.Read(path).Select(Parse)];

    /// <summary>Fails with both lists side by side where the findings are not exactly those that the sources expect.</summary>
    public static void AssertFindings(IEnumerable<MarkedSource> sources, IEnumerable<Finding> findings)
    {
        var expected = sources.SelectMany(source => source.Expected).Order().ToList();
        var actual = findings.ToList();
        var unexpected = actual.ToList();
        var missing = expected.Where(mark => !Take(unexpected, mark)).ToList();
        if (missing.Count + unexpected.Count > 0)
        {
            Assert.Fail(Difference(missing, unexpected));
        }
    }

    /// <summary>What a test expects, as a finding says it.</summary>
    public static ExpectedFinding Of(Finding finding) =>
        new(finding.Origin.File, finding.Origin.Range.Start.Line, finding.Rule.Name);

    /// <summary>Fails where the findings are not exactly those that this source expects.</summary>
    public void AssertFindings(IEnumerable<Finding> findings) => AssertFindings([this], findings);

    private static bool Take(List<Finding> findings, ExpectedFinding mark)
    {
        var index = findings.FindIndex(finding => Of(finding) == mark);
        if (index >= 0)
        {
            findings.RemoveAt(index);
        }

        return index >= 0;
    }

    private static string Difference(IEnumerable<ExpectedFinding> missing, IEnumerable<Finding> unexpected) =>
        string.Join('\n', [
            "Findings differ from the marks:",
            .. missing.Select(mark => $"  missing     {mark}"),
            .. unexpected.Select(finding => $"  unexpected  {Of(finding)}: {finding.Message}")]);

    private static IEnumerable<ExpectedFinding> MarksOn(SourceText source, int line)
    {
        var text = source.LineText(line);
        var start = text.LastIndexOf("#!", StringComparison.Ordinal);
        if (start < 0)
        {
            return [];
        }

        var match = Names().Match(text[(start + 2)..]);
        return match.Success
            ? match.Groups["rule"].Captures.Select(rule => new ExpectedFinding(source.Path, line, rule.Value))
            : throw new FormatException($"{source.Path}:{line}: a mark is written `#! rule-name, rule-name` at the line's end.");
    }

    [GeneratedRegex(@"^\s*(?<rule>[a-z]+(-[a-z]+)*)(\s*,\s*(?<rule>[a-z]+(-[a-z]+)*))*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}

using System.Text.RegularExpressions;
using Journeys.Testing;

namespace Journeys.Architecture.Tests;

/// <summary>The handbook's promises: each line of a table names the tests that try it, and they are there.</summary>
public partial class GuaranteeTests
{
    private const string Page = "journeys/handbook/guarantees.md";

    private static readonly string[] Promises =
    [
        .. Checkout.Read(Page).Split('\n').Where(line => line.StartsWith('|') && !line.StartsWith("| ---", StringComparison.Ordinal) && !line.StartsWith("| Promise", StringComparison.Ordinal)),
    ];

    [Fact]
    public void There_are_promises() => Assert.True(Promises.Length >= 15);

    [Fact]
    public void Each_says_how_it_is_tried_and_where() => Problems.None(Promises.Where(line =>
        line.Trim('|', ' ').Split(" | ") is not [{ Length: > 10 }, { Length: > 10 }, var tests] || !TestFile().IsMatch(tests)));

    [Fact]
    public void The_tests_are_there() =>
        Problems.None(Promises.SelectMany(line => TestFile().Matches(line).Select(match => match.Groups[1].Value)).Where(path => !Checkout.Has(path)));

    [Fact]
    public void The_tests_hold_tests() => Problems.None(Promises
        .SelectMany(line => TestFile().Matches(line).Select(match => match.Groups[1].Value))
        .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) && !Checkout.Read(path).Contains("[Fact", StringComparison.Ordinal) && !Checkout.Read(path).Contains("[Theory", StringComparison.Ordinal)));

    [GeneratedRegex("`((?:tests|src)/[^`]+)`")]
    private static partial Regex TestFile();
}

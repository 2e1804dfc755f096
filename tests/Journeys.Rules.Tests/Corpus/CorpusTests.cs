using System.Globalization;
using Journeys.Testing;
using Xunit.Abstractions;

namespace Journeys.Rules.Tests.Corpus;

/// <summary>
/// Labelled workspaces of many trades, written as people write and not after the rules. Every folder is a workspace; the marks
/// at the ends of lines are what a careful reader of the rules' description finds.
/// </summary>
public class CorpusTests(ITestOutputHelper output)
{
    private const double LeastRecall = 0.95;
    private const double LeastPrecision = 0.98;

    [Fact]
    public void Rules_find_what_is_marked_and_little_else()
    {
        var names = RuleCatalogue.BuiltIn.Select(rule => rule.Descriptor.Name).ToHashSet();
        var tally = names.ToDictionary(name => name, _ => new Tally());
        foreach (var folder in Directory.EnumerateDirectories(RepositoryRoot.Combine("tests/Journeys.Rules.Tests/Corpus")).Order())
        {
            Count(folder, tally);
        }

        foreach (var (name, count) in tally.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-24} recall {count.Recall:0.000}  precision {count.Precision:0.000}  ({count.Found} found, {count.Missed} missed, {count.Wrong} wrong)"));
        }

        Assert.All(tally, pair => Assert.True(
            pair.Value.Recall >= LeastRecall && pair.Value.Precision >= LeastPrecision, pair.Key + " is below the bar"));
    }

    private void Count(string folder, Dictionary<string, Tally> tally)
    {
        var sources = MarkedSource.ReadFolder(folder);
        var expected = sources.SelectMany(source => source.Expected).Where(mark => tally.ContainsKey(mark.Rule)).ToList();
        foreach (var finding in Judged.Workspace(WorkspaceFolder.Load(folder)).Findings)
        {
            var place = MarkedSource.Of(finding);
            if (expected.Remove(place))
            {
                tally[place.Rule].Found++;
            }
            else
            {
                output.WriteLine($"{Path.GetFileName(folder)}: unexpected {place}: {finding.Message}");
                if (tally.TryGetValue(place.Rule, out var count))
                {
                    count.Wrong++;
                }
            }
        }

        foreach (var missed in expected)
        {
            output.WriteLine($"{Path.GetFileName(folder)}: missed {missed}");
            tally[missed.Rule].Missed++;
        }
    }

    private sealed class Tally
    {
        public int Found { get; set; }

        public int Missed { get; set; }

        public int Wrong { get; set; }

        public double Recall => Found + Missed == 0 ? 1 : (double)Found / (Found + Missed);

        public double Precision => Found + Wrong == 0 ? 1 : (double)Found / (Found + Wrong);
    }
}

using System.Globalization;
using Journeys.Language.Model;
using Journeys.Testing;
using Xunit.Abstractions;

namespace Journeys.Rules.Tests.Corpus;

/// <summary>
/// Labelled workspaces of many trades, written as people write and not after the rules. Every folder is a workspace; the marks
/// at the ends of lines are what a careful reader of the rules' description finds. With <c>JOURNEYS_CORPUS</c> set to a folder of
/// such workspaces, those are measured in their place, on the day that <c>JOURNEYS_CORPUS_TODAY</c> names.
/// </summary>
public class CorpusTests(ITestOutputHelper output)
{
    private const double LeastRecall = 0.95;
    private const double LeastPrecision = 0.98;
    private const string OtherFolder = "JOURNEYS_CORPUS";
    private const string OtherDay = "JOURNEYS_CORPUS_TODAY";

    [Fact]
    public void Rules_find_what_is_marked_and_little_else()
    {
        var names = RuleCatalogue.BuiltIn.Select(rule => rule.Descriptor.Name).ToHashSet();
        var tally = names.ToDictionary(name => name, _ => new Tally());
        foreach (var folder in Folders())
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

    private static IEnumerable<string> Folders()
    {
        var other = Environment.GetEnvironmentVariable(OtherFolder);
        var corpus = string.IsNullOrEmpty(other) ? RepositoryRoot.Combine("tests/Journeys.Rules.Tests/Corpus") : other;
        var folders = Directory.EnumerateDirectories(corpus).Where(folder => Directory.EnumerateFiles(folder, "*.journey").Any())
            .Order(StringComparer.Ordinal).ToList();
        Assert.True(folders.Count > 0, $"{corpus} has no folder with .journey files.");
        return folders;
    }

    private static Date Today()
    {
        var other = Environment.GetEnvironmentVariable(OtherDay);
        return string.IsNullOrEmpty(other) ? Judged.Options.Today
            : Date.TryParse(other, out var day) ? day : throw new FormatException($"{OtherDay} is \"{other}\"; a date is written 2026-11-26.");
    }

    private void Count(string folder, Dictionary<string, Tally> tally)
    {
        var sources = MarkedSource.ReadFolder(folder);
        var expected = sources.SelectMany(source => source.Expected).Where(mark => tally.ContainsKey(mark.Rule)).ToList();
        foreach (var finding in Judged.Workspace(WorkspaceFolder.Load(folder), Today()).Findings)
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

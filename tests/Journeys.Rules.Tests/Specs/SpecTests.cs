using System.Globalization;
using System.Text;
using Journeys.Language.Model;
using Journeys.Testing;

namespace Journeys.Rules.Tests.Specs;

/// <summary>
/// Runs the specifications beside this file: each heading is a case, each <c>journey</c> block under it a workspace, and the
/// marks in it are what this rule finds. A <c>measures</c> block before it has the figures, a line each: metric, touchpoint (with its
/// journey, or alone for all that share it), value, number of answers, and the ends of the interval, <c>?</c> where there is none. Other rules speak only where they are marked, so that a case stays small.
/// </summary>
public class SpecTests
{
    private static string Folder => RepositoryRoot.Combine("tests/Journeys.Rules.Tests/Specs");

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var file in Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal))
            {
                foreach (var (heading, _, _) in Read(file))
                {
                    cases.Add(Path.GetFileNameWithoutExtension(file), heading);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case(string rule, string heading)
    {
        var (_, content, figures) = Read(Path.Combine(Folder, rule + ".md")).Single(item => item.Heading == heading);
        var marked = MarkedSource.Parse("test.journey", content);
        var others = RuleCatalogue.BuiltIn.Select(known => known.Descriptor.Name).Append("unused-declaration")
            .Except(marked.Expected.Select(mark => mark.Rule)).Where(name => name != rule).ToHashSet();
        marked.AssertFindings(Judged.Text(content, figures).Where(finding => !others.Contains(finding.Rule.Name)));
    }

    [Fact]
    public void Every_rule_has_a_specification() =>
        Assert.All(RuleCatalogue.BuiltIn, rule => Assert.True(File.Exists(Path.Combine(Folder, rule.Descriptor.Name + ".md")), rule.Descriptor.Name));

    private static List<(string Heading, string Content, MeasuredFigures Figures)> Read(string file)
    {
        var cases = new List<(string, string, MeasuredFigures)>();
        var (heading, figures, isFigures) = ("", MeasuredFigures.None, false);
        StringBuilder? block = null;
        foreach (var line in File.ReadLines(file))
        {
            if (block is not null && line == "```" && isFigures)
            {
                (figures, block) = (new MeasuredFigures([.. block.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Series)]), null);
            }
            else if (block is not null && line == "```")
            {
                cases.Add((heading, block.ToString(), figures));
                (figures, block) = (MeasuredFigures.None, null);
            }
            else if (block is not null)
            {
                block.Append(line).Append('\n');
            }
            else if (line is "```journey" or "```measures")
            {
                (block, isFigures) = (new StringBuilder(), line == "```measures");
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                heading = line[3..];
            }
        }

        return cases;
    }

    private static MeasuredSeries Series(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var place = words[1].Split('.');
        decimal? End(int word) => words[word] == "?" ? null : decimal.Parse(words[word], CultureInfo.InvariantCulture);
        var period = new MeasuredPeriod(
            new Date(2026, 10, 1), new Date(2026, 10, 31), End(2)!.Value, long.Parse(words[3], CultureInfo.InvariantCulture), End(4), End(5));
        return new MeasuredSeries(words[0], place.Length == 2 ? place[0] : null, place[^1], [period]);
    }
}

using System.Text;
using Journeys.Testing;

namespace Journeys.Rules.Tests.Specs;

/// <summary>
/// Runs the specifications beside this file: each heading is a case, each <c>journey</c> block under it a workspace, and the
/// marks in it are what this rule finds. Other rules speak only where they are marked, so that a case stays small.
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
                foreach (var (heading, _) in Read(file))
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
        var content = Read(Path.Combine(Folder, rule + ".md")).Single(item => item.Heading == heading).Content;
        var marked = MarkedSource.Parse("test.journey", content);
        var others = RuleCatalogue.BuiltIn.Select(known => known.Descriptor.Name).Append("unused-declaration")
            .Except(marked.Expected.Select(mark => mark.Rule)).Where(name => name != rule).ToHashSet();
        marked.AssertFindings(Judged.Text(content).Where(finding => !others.Contains(finding.Rule.Name)));
    }

    [Fact]
    public void Every_rule_has_a_specification() =>
        Assert.All(RuleCatalogue.BuiltIn, rule => Assert.True(File.Exists(Path.Combine(Folder, rule.Descriptor.Name + ".md")), rule.Descriptor.Name));

    private static List<(string Heading, string Content)> Read(string file)
    {
        var cases = new List<(string, string)>();
        var heading = "";
        StringBuilder? block = null;
        foreach (var line in File.ReadLines(file))
        {
            if (block is not null && line == "```")
            {
                cases.Add((heading, block.ToString()));
                block = null;
            }
            else if (block is not null)
            {
                block.Append(line).Append('\n');
            }
            else if (line == "```journey")
            {
                block = new StringBuilder();
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                heading = line[3..];
            }
        }

        return cases;
    }
}

using System.Reflection;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Rules;
using Journeys.Rules.Team;
using Journeys.Testing;

namespace Journeys.Architecture.Tests;

public class MentionTests
{
    private static readonly RuleDescriptor[] Rules =
    [
        .. RuleCatalogue.BuiltIn.Select(rule => rule.Descriptor),
        .. typeof(Workspace).Assembly.GetTypes().SelectMany(Descriptors),
        .. TeamRuleProblems.All,
    ];

    public static TheoryData<string> Pages => ["README.md", ".github/CONTRIBUTING.md", ".github/SECURITY.md", "journeys/handbook/team-rules.md", "journeys/handbook/guarantees.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Paths_exist(string page) => Problems.None(Mentions.Paths(page).Where(path => !Checkout.Has(path)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_exist(string page) =>
        Problems.None(Mentions.Commands(page).Where(command => !Checkout.Has($"src/Journeys.Cli/Commands/{Pascal(command)}Command.cs")));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Rules_exist(string page)
    {
        var names = Rules.Select(rule => rule.Name).ToHashSet();
        Problems.None(Mentions.RuleNames(page).Where(name => !names.Contains(name)));
        Problems.None(Mentions.RuleIds(page).Where(mention => !Rules.Any(rule =>
            rule.Id == mention.Id && (mention.Name ?? rule.Name) == rule.Name)));
    }

    [Fact]
    public void The_readme_says_how_to_build_and_how_to_test()
    {
        Assert.Contains("build", Mentions.Commands("README.md"));
        Assert.Contains("tests/run.sh", Mentions.Paths("README.md"));
    }

    private static IEnumerable<RuleDescriptor> Descriptors(Type type)
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        return type.GetFields(Static)
            .Where(field => field.FieldType == typeof(RuleDescriptor))
            .Select(field => (RuleDescriptor)field.GetValue(null)!);
    }

    private static string Pascal(string command) => char.ToUpperInvariant(command[0]) + command[1..];
}

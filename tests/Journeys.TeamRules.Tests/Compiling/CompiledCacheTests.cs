using Journeys.TeamRules.Compiling;
using Journeys.TeamRules.Tests.Support;

namespace Journeys.TeamRules.Tests.Compiling;

public sealed class CompiledCacheTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("journeys-rules-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_compiled_is_found_again()
    {
        var text = RuleText.Finding(body: "string? owner = journey.Declaration.Owner?.Value; if (false) { _ = owner; }");
        var first = Get(text);
        var second = Get(text);

        Assert.True(first.IsSound);
        Assert.Equal(first.Assembly.ToArray(), second.Assembly.ToArray());
        Assert.Equal(first.Classes.Select(type => (type.TypeName, type.Place.Span)), second.Classes.Select(type => (type.TypeName, type.Place.Span)));
        Assert.Equal(first.Problems.Select(problem => problem.Message.English), second.Problems.Select(problem => problem.Message.English));
        Assert.NotEmpty(first.Problems);
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Other_sources_are_another_entry()
    {
        Get(RuleText.Finding());
        Get(RuleText.Finding("other-rule"));

        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(-1)]
    public void A_damaged_entry_is_no_entry(int length)
    {
        Get(RuleText.Finding());
        var entry = Assert.Single(Directory.GetFiles(_folder));
        var bytes = File.ReadAllBytes(entry);
        if (length < 0)
        {
            bytes[^20] ^= 1;
        }

        File.WriteAllBytes(entry, length < 0 ? bytes : bytes[..length]);

        Assert.True(Get(RuleText.Finding()).IsSound);
        Assert.True(File.ReadAllBytes(entry).Length > 1000);
    }

    [Fact]
    public void Mistakes_are_not_kept()
    {
        Assert.False(Get("class {").IsSound);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Several_at_once_do_not_harm_each_other()
    {
        Parallel.For(0, 8, _ => Assert.True(Get(RuleText.Finding()).IsSound));

        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_no_problem() =>
        Assert.True(new CompiledCache("/proc/nowhere").Get(RuleText.Sources(RuleText.Finding())).IsSound);

    [Fact]
    public void The_same_sources_give_the_same_bytes() => Assert.Equal(
        RuleCompiler.Compile(RuleText.Sources(RuleText.Finding())).Assembly.ToArray(),
        RuleCompiler.Compile(RuleText.Sources(RuleText.Finding())).Assembly.ToArray());

    private CompiledRules Get(string text) => new CompiledCache(_folder).Get(RuleText.Sources(text));
}

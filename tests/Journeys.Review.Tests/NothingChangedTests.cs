using System.Collections.Immutable;
using Journeys.Language.Formatting;
using Journeys.Language.Model;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;
using Journeys.Testing;

namespace Journeys.Review.Tests;

/// <summary>What a reviewer need not read: the sample and generated workspaces, written otherwise, have not changed.</summary>
public class NothingChangedTests
{
    private static readonly Func<ImmutableArray<SourceText>>[] Sources =
    [
        () => WorkspaceFolder.Read("journeys"),
        () => GeneratedWorkspace.Create(12, 7, "nl", "da", "en"),
    ];

    public static TheoryData<int> Workspaces => [0, 1];

    [Theory]
    [MemberData(nameof(Workspaces))]
    public void The_same_texts_read_anew_are_no_change(int number) =>
        Assert.Empty(Between(Sources[number](), Copy(Sources[number]())));

    [Theory]
    [MemberData(nameof(Workspaces))]
    public void Another_layout_is_no_change(int number)
    {
        var sources = Sources[number]();
        ImmutableArray<SourceText> untidy = [.. sources.Select(source => new SourceText(source.Path, source.Content.Replace("\n", "\r\n", StringComparison.Ordinal) + "# new\r\n"))];
        ImmutableArray<SourceText> tidy = [.. untidy.Select(source => new SourceText(source.Path, Formatter.Format(SyntaxTree.Parse(source)).Text))];

        Assert.Empty(Between(sources, untidy));
        Assert.Empty(Between(untidy, tidy));
    }

    [Theory]
    [InlineData("2 weeks", "\"2 weeks\"")]
    [InlineData("14 days", "\"2 weeks\"")]
    [InlineData("\"2w\"", "\"14 dagen\"")]
    [InlineData("EUR 4.95", "\"EUR 4.95\"")]
    [InlineData("4.95 euro", "\"EUR 4.95\"")]
    [InlineData("72%", "\"72%\"")]
    [InlineData("12 stores", "\"12 stores\"")]
    public void A_value_with_and_without_quotes_is_no_change(string before, string after)
    {
        Assert.Empty(Between(Claim(before), Claim(after)));
        Assert.Empty(Between(Claim(after), Claim(before)));
    }

    [Theory]
    [InlineData("2 weeks", "\"3 weeks\"")]
    [InlineData("2 weeks", "\"2 weeks or so\"")]
    [InlineData("2 weeks", "\"2 weeks # then 3\"")]
    [InlineData("\"free\"", "\"Free of charge\"")]
    public void Another_value_is_a_change_with_and_without_quotes(string before, string after) =>
        Assert.StartsWith("The claim \"C\" (c): value changed", Assert.Single(Between(Claim(before), Claim(after))), StringComparison.Ordinal);

    private static ImmutableArray<SourceText> Claim(string value) => [new SourceText("a.journey", $"claim c \"C\" {{ value {value} }}\n")];

    [Theory]
    [InlineData(0, "nl")]
    [InlineData(0, "da")]
    [InlineData(1, "nl")]
    public void Keywords_of_another_language_are_no_change(int number, string language)
    {
        var sources = Sources[number]();
        ImmutableArray<SourceText> translated =
            [.. sources.Select(source => new SourceText(source.Path, Formatter.Format(SyntaxTree.Parse(source), Dialect.Of(language)).Text))];

        Assert.NotEqual(sources[0].Content, translated[0].Content);
        Assert.Empty(Between(sources, translated));
    }

    [Theory]
    [MemberData(nameof(Workspaces))]
    public void Another_order_of_declarations_and_statements_is_no_change(int number)
    {
        var sources = Sources[number]();
        for (ulong seed = 1; seed <= 6; seed++)
        {
            var random = new SeededRandom(seed);
            ImmutableArray<SourceText> shuffled = [.. sources.Select(source => new SourceText(source.Path, ShuffledText.Of(source, random)))];

            Assert.Empty(Between(sources, shuffled));
        }
    }

    private static IEnumerable<string> Between(ImmutableArray<SourceText> before, ImmutableArray<SourceText> after) =>
        Changes.Between(WorkspaceLoader.Load(before), WorkspaceLoader.Load(after)).Select(change => change.Message.English);

    private static ImmutableArray<SourceText> Copy(ImmutableArray<SourceText> sources) =>
        [.. sources.Select(source => new SourceText(source.Path, source.Content + "\n"))];
}

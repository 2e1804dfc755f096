using System.Text.Json;
using System.Text.RegularExpressions;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;
using Journeys.Language.Vocabulary.Reference;
using Journeys.Testing;

namespace Journeys.Language.Tests.Vocabulary;

/// <summary>The blocks that editors offer where no server does.</summary>
public partial class SnippetFileTests
{
    private static readonly string Committed = RepositoryRoot.Combine("src", "vscode", "snippets", "journey.json");

    private static readonly string[] All = [.. JsonDocument.Parse(SnippetFile.Text()).RootElement.EnumerateObject().Select(snippet => snippet.Name)];

    public static TheoryData<string> Names => [.. All];

    [Fact]
    public void The_committed_file_is_the_one_that_the_vocabulary_gives()
    {
        if (Environment.GetEnvironmentVariable("JOURNEYS_ACCEPT") == "1")
        {
            File.WriteAllText(Committed, SnippetFile.Text());
        }

        Assert.True(
            SnippetFile.Text() == File.ReadAllText(Committed).ReplaceLineEndings("\n"),
            "The vocabulary has changed: run this test with JOURNEYS_ACCEPT=1 and commit snippets/journey.json.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_block_that_was_filled_in_reads(string name)
    {
        var snippet = JsonDocument.Parse(SnippetFile.Text()).RootElement.GetProperty(name);
        var prefix = snippet.GetProperty("prefix").GetString()!;
        var language = Parentheses().Match(name).Groups[1].Value;
        var block = new[] { BlockKind.File, BlockKind.Journey, BlockKind.Stage }
            .First(place => Dialect.Of(language)!.Find(place, prefix) is { Block: not BlockKind.None });
        var text = Filled(string.Join('\n', snippet.GetProperty("body").EnumerateArray().Select(line => line.GetString())));

        var source = $"# language: {language}\n" + KeywordExamples.Within(block, text);

        Assert.Empty(WorkspaceLoader.Read(new SourceText("a.journey", source)).Findings.Select(finding => finding.Message + "\n" + source));
    }

    [Fact]
    public void Every_dialect_has_its_own_words()
    {
        Assert.Contains("journey (en)", All);
        Assert.Contains("klantreis (nl)", All);
        Assert.Contains("kunderejse (da)", All);
    }

    /// <summary>As somebody leaves it who takes every default and writes a letter in every text.</summary>
    private static string Filled(string body) =>
        Place().Replace(Default().Replace(Choice().Replace(body, "$1"), "$1").Replace("\"$", "\"x$"), "");

    [GeneratedRegex(@"\$\{\d+\|([^,|]*)[^|]*\|\}")]
    private static partial Regex Choice();

    [GeneratedRegex(@"\$\{\d+:([^}]*)\}")]
    private static partial Regex Default();

    [GeneratedRegex(@"\$\d+")]
    private static partial Regex Place();

    [GeneratedRegex(@"\((\w+)\)$")]
    private static partial Regex Parentheses();
}

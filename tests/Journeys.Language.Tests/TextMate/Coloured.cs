using System.Diagnostics;
using System.Text.Json;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary.Reference;
using Journeys.Testing;

namespace Journeys.Language.Tests.TextMate;

/// <summary>A file as the tokenizer of VS Code sees it.</summary>
internal sealed class Coloured(SourceText source, JsonElement result)
{
    private static readonly string Modules = RepositoryRoot.Combine("tests", "node_modules");

    /// <summary>How many regions are open at the end; 1 where none is.</summary>
    public int Depth => result.GetProperty("depth").GetInt32();

    /// <summary>Tokenizes files with the grammar that the vocabulary gives.</summary>
    public static Dictionary<string, Coloured> All(IReadOnlyCollection<SourceText> sources)
    {
        Assert.True(
            Directory.Exists(Path.Combine(Modules, "vscode-textmate")), "tests/node_modules lacks vscode-textmate: run `npm ci` in tests/.");
        var results = JsonDocument.Parse(Run(sources.ToDictionary(source => source.Path, source => source.Content))).RootElement;
        return sources.ToDictionary(source => source.Path, source => new Coloured(source, results.GetProperty(source.Path)));
    }

    /// <summary>The scopes of a character.</summary>
    public string ScopesAt(int offset)
    {
        var position = source.PositionOf(offset);
        var column = position.Column - 1;
        foreach (var token in result.GetProperty("lines")[position.Line - 1].EnumerateArray())
        {
            if (token[0].GetInt32() <= column && column < token[1].GetInt32())
            {
                return token[2].GetString()!;
            }
        }

        return "";
    }

    private static string Run(Dictionary<string, string> files)
    {
        var folder = RepositoryRoot.Combine("tests", "Journeys.Language.Tests", "TextMate");
        var start = new ProcessStartInfo(
            "node", [Path.Combine(folder, "tokenize.mjs"), Modules, Path.Combine(folder, "markdown.tmLanguage.json")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync();
        var error = node.StandardError.ReadToEndAsync();
        using (var input = new StreamWriter(node.StandardInput.BaseStream))
        {
            input.Write(JsonSerializer.Serialize(new { grammar = TextMateGrammar.Text(), files }));
        }

        Assert.True(node.WaitForExit(TimeSpan.FromMinutes(2)), "node did not end.");
        Assert.True(node.ExitCode == 0, error.GetAwaiter().GetResult());
        return output.GetAwaiter().GetResult();
    }
}

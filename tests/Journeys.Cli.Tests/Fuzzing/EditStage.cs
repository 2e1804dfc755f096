using System.Text.Json.Nodes;
using Journeys.Cli.Tests.Support;
using Journeys.LanguageServer.Tests.Support;
using Journeys.Testing;

namespace Journeys.Cli.Tests.Fuzzing;

/// <summary>
/// <c>lsp</c> with the real rules: a document goes from input to input by edits, with a question of every kind at some place after
/// each. Every question gets one answer that is no error, and at the end the server says of the text what a new one says of it.
/// </summary>
internal sealed class EditStage(ulong seed)
{
    private static readonly string[] Methods =
    [
        "textDocument/completion", "textDocument/hover", "textDocument/definition", "textDocument/documentHighlight", "textDocument/prepareRename",
        "textDocument/references", "textDocument/selectionRange", "textDocument/inlayHint", "textDocument/codeAction", "textDocument/rangeFormatting",
        "textDocument/onTypeFormatting", "textDocument/semanticTokens/range", "textDocument/semanticTokens/full", "textDocument/documentSymbol",
        "textDocument/formatting", "textDocument/foldingRange", "textDocument/codeLens", "textDocument/documentLink", "workspace/symbol",
        "textDocument/diagnostic", "journeys/preview",
    ];

    public void Judge(int first, IReadOnlyList<string> texts)
    {
        using var folder = new TestFolder();
        var uri = folder.UriOf("a.journey");
        var random = new SeededRandom(seed ^ (ulong)first);
        var edited = Serve(folder, client =>
        {
            var text = texts[0];
            client.Open(uri, text);
            for (var i = 1; i <= texts.Count; i++)
            {
                Ask(client, uri, text, random);
                if (i < texts.Count)
                {
                    client.Change(uri, i + 1, Edit(text, texts[i]));
                    text = texts[i];
                }
            }

            return Findings(client, uri);
        });
        var opened = Serve(folder, client =>
        {
            client.Open(uri, texts[^1]);
            return Findings(client, uri);
        });
        Assert.Equal(opened, edited);
    }

    private static string Serve(TestFolder folder, Func<LspClient, string> talk)
    {
        using var run = new EditorRun(folder.Root);
        var said = talk(run.Client);
        run.End();
        return said;
    }

    private static void Ask(LspClient client, string uri, string text, SeededRandom random)
    {
        var at = random.Next(text.Length + 1);
        var (line, character) = Place(text, at);
        foreach (var id in Methods.Where((_, i) => random.Next(4) == 0 || i == 0).Select(method => client.Ask(method, Parameters(uri, line, character))).ToList())
        {
            var answer = client.Answer(id);
            Assert.True(answer.ContainsKey("result"), answer.ToJsonString());
        }
    }

    private static string Findings(LspClient client, string uri) =>
        client.Result("textDocument/diagnostic", LspClient.Document(uri))!["items"]!.ToJsonString();

    /// <summary>From one text to another by an edit of what differs between their common beginning and end.</summary>
    private static JsonObject Edit(string before, string after)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        var end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        (start, end) = (Whole(before, start, -1), before.Length - Whole(before, before.Length - end, 1));
        var (line, character) = Place(before, start);
        var (lastLine, lastCharacter) = Place(before, before.Length - end);
        return new JsonObject { ["range"] = LspClient.Range(line, character, lastLine, lastCharacter), ["text"] = after[start..^end] };
    }

    /// <summary>The place itself, or the next one that is neither within a pair nor within a line end.</summary>
    private static int Whole(string text, int at, int step) =>
        at > 0 && at < text.Length && (char.IsLowSurrogate(text[at]) || (text[at] == '\n' && text[at - 1] == '\r')) ? at + step : at;

    private static (int Line, int Character) Place(string text, int at)
    {
        var (line, start) = (0, 0);
        for (var i = 0; i < at; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n')))
            {
                (line, start) = (line + 1, i + 1);
            }
        }

        return (line, at - start);
    }

    private static JsonObject Parameters(string uri, int line, int character)
    {
        var parameters = LspClient.At(uri, line, character);
        parameters["positions"] = new JsonArray(LspClient.Position(line, character));
        parameters["range"] = LspClient.Range(line, character, line + 1, 0);
        parameters["context"] = new JsonObject { ["includeDeclaration"] = true, ["diagnostics"] = new JsonArray() };
        parameters["options"] = new JsonObject { ["tabSize"] = 2, ["insertSpaces"] = true };
        parameters["ch"] = "\n";
        parameters["query"] = "a";
        return parameters;
    }
}

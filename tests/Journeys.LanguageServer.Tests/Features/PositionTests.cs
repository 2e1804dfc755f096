using System.Text.Json.Nodes;
using Journeys.LanguageServer.Tests.Support;

namespace Journeys.LanguageServer.Tests.Features;

/// <summary>Every request at every kind of place in every kind of text gets an answer, and never the word of an internal error.</summary>
public class PositionTests
{
    private static readonly string[] Texts =
    [
        "",
        "\n",
        "\r",
        "\r\n\r\n",
        "team a \"\U0001F600\U0001F468\u200D\U0001F469\u200D\U0001F467\"\r\njourney b \"B\" {\r\n}\r\n",
        "team a \"\u05D0\u05D1\" # \u202E\n",
        "team \u00E9e\u0301 \"x\"\n",
        "journey a \"A\" { stage awareness { touchpoint x \"X\" { says ",
        "team a \"unclosed\njourney",
        "about \"\"\"\n\U0001F600\n",
        "\uD800",
        "\uFEFFteam a \"A\"\n",
    ];

    private static readonly (long Line, long Character)[] Outside =
        [(-1, 0), (0, -1), (0, 999), (99, 0), (2147483647, 2147483647), (4294967295, 4294967295), (0, 9007199254740991)];

    private static readonly string[] Methods =
    [
        "textDocument/completion", "textDocument/hover", "textDocument/definition", "textDocument/documentHighlight", "textDocument/prepareRename",
        "textDocument/references", "textDocument/selectionRange", "textDocument/inlayHint", "textDocument/codeAction", "textDocument/rangeFormatting",
        "textDocument/onTypeFormatting", "textDocument/semanticTokens/range", "journeys/preview",
    ];

    [Fact]
    public void Every_request_at_every_place_is_answered()
    {
        using var folder = new TestFolder();
        using var run = new ServerRun();
        run.Client.Initialize(folder.Root, JsonCapabilities.Rich.Value);
        for (var i = 0; i < Texts.Length; i++)
        {
            var uri = folder.UriOf("t" + i + ".journey");
            run.Client.Open(uri, Texts[i]);
            foreach (var (line, character) in Places(Texts[i]))
            {
                foreach (var id in Methods.Select(method => run.Client.Ask(method, Parameters(uri, line, character))).ToList())
                {
                    var answer = run.Client.Answer(id);
                    Assert.True(answer.ContainsKey("result"), i + ":" + line + ":" + character + " " + answer.ToJsonString());
                }
            }
        }

        Assert.Equal(0, run.End());
    }

    [Fact]
    public void Edits_within_pairs_and_line_ends_leave_client_and_server_with_the_same_text()
    {
        using var folder = new TestFolder();
        using var run = new ServerRun();
        run.Client.Initialize(folder.Root);
        var uri = folder.UriOf("a.journey");
        run.Client.Open(uri, "# \U0001F600\r\nteam a \"A\"\n");
        run.Client.Change(uri, 2, LspClient.Edit(0, 3, 3, "x"));
        run.Client.Change(uri, 3, LspClient.Edit(0, 2, 5, "ok"));
        run.Client.Change(uri, 4, LspClient.Edit(1, 0, 0, "taem b \"B\"\n"));
        var shown = run.Client.WaitForDiagnostics(uri, diagnostics => diagnostics["version"]?.GetValue<int>() == 4);
        Assert.Equal(["unknown-keyword"], LspClient.Codes(shown));
        Assert.Equal(1, shown["diagnostics"]![0]!["range"]!["start"]!["line"]!.GetValue<int>());
    }

    /// <summary>Every place of every line, also within pairs, two behind the end of each, and those that no text has.</summary>
    private static IEnumerable<(long Line, long Character)> Places(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            for (var character = 0; character <= lines[line].Length + 2; character++)
            {
                yield return (line, character);
            }
        }

        foreach (var place in Outside)
        {
            yield return place;
        }
    }

    private static JsonObject Parameters(string uri, long line, long character)
    {
        var parameters = LspClient.At(uri, line, character);
        parameters["positions"] = new JsonArray(LspClient.Position(line, character));
        parameters["range"] = LspClient.Range(line, character, line, character + 1);
        parameters["context"] = new JsonObject { ["includeDeclaration"] = true, ["diagnostics"] = new JsonArray() };
        parameters["options"] = new JsonObject { ["tabSize"] = 2, ["insertSpaces"] = true };
        parameters["ch"] = "\n";
        return parameters;
    }
}

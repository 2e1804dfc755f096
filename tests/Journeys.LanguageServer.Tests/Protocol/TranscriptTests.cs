using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Journeys.LanguageServer.Tests.Support;
using Journeys.Testing;

namespace Journeys.LanguageServer.Tests.Protocol;

/// <summary>
/// Every message that the server sends has the shape that the protocol asks for: a whole session is written as TypeScript against
/// the types of the protocol's own package, and the compiler judges it.
/// </summary>
public class TranscriptTests
{
    private const string Text = """
        # a comment
        # and another
        workspace "W" { languages en, nl site "https://example.org" }
        team growth "Growth team"
        channel shop "Shop" offline { owner growth }
        persona beginner "Sanne" { image "images/sanne.jpg" "Sanne" }
        message hello "Hello" { text "Hello there" }
        touchpoint checkout "Checkout" { channel shop satisfaction 3.6/5 }
        journey a "A" {
          status draft
          owner   grwth
          stage awareness {
            touchpoint x "X" { channel shop says hello need "N" then checkout }
            use checkout
          }
        }
        journey a "Twice" { status draft }
        taem b "B"

        """;

    private static readonly (string Method, string Type)[] Results =
    [
        ("initialize", "InitializeResult"),
        ("textDocument/completion", "CompletionList | null"),
        ("textDocument/hover", "Hover | null"),
        ("textDocument/definition", "Location[] | null"),
        ("textDocument/references", "Location[] | null"),
        ("textDocument/documentHighlight", "DocumentHighlight[] | null"),
        ("textDocument/documentSymbol", "DocumentSymbol[] | null"),
        ("workspace/symbol", "SymbolInformation[] | null"),
        ("textDocument/codeAction", "CodeAction[] | null"),
        ("textDocument/codeLens", "CodeLens[] | null"),
        ("textDocument/documentLink", "DocumentLink[] | null"),
        ("textDocument/formatting", "TextEdit[] | null"),
        ("textDocument/rangeFormatting", "TextEdit[] | null"),
        ("textDocument/onTypeFormatting", "TextEdit[] | null"),
        ("textDocument/prepareRename", "{ range: Range; placeholder: string } | null"),
        ("textDocument/rename", "WorkspaceEdit | null"),
        ("textDocument/foldingRange", "FoldingRange[] | null"),
        ("textDocument/selectionRange", "SelectionRange[] | null"),
        ("textDocument/semanticTokens/full", "SemanticTokens | null"),
        ("textDocument/semanticTokens/full/delta", "SemanticTokensDelta | null"),
        ("textDocument/semanticTokens/range", "SemanticTokens | null"),
        ("textDocument/inlayHint", "InlayHint[] | null"),
        ("textDocument/diagnostic", "DocumentDiagnosticReport"),
        ("workspace/diagnostic", "WorkspaceDiagnosticReport"),
        ("shutdown", "null"),
    ];

    private static readonly Dictionary<string, string> FromServer = new()
    {
        ["textDocument/publishDiagnostics"] = "PublishDiagnosticsParams",
        ["window/logMessage"] = "LogMessageParams",
        ["window/workDoneProgress/create"] = "WorkDoneProgressCreateParams",
        ["client/registerCapability"] = "RegistrationParams",
        ["workspace/configuration"] = "ConfigurationParams",
        ["$/progress"] = "{ token: string | number; value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd }",
    };

    [Fact]
    public void Every_message_has_the_shape_of_the_protocol()
    {
        var types = RepositoryRoot.Combine("tests", "node_modules", "vscode-languageserver-protocol");
        Assert.True(Directory.Exists(types), "Run `npm ci` in tests/ first.");
        using var folder = new TestFolder(("a.journey", Text));
        var (source, methods) = Session(folder);

        // Every method is in the session, with something in its answer.
        Assert.Equal(Results.Select(result => result.Method).Order(), methods.Order());
        var file = folder.Write("transcript.ts", source);
        var (code, output) = Compile(file);
        Assert.True(code == 0, output);

        // And the compiler would have told of a message that is none.
        var broken = folder.Write("broken.ts", source + "const broken: Hover = { contents: 5 };\n");
        Assert.NotEqual(0, Compile(broken).Code);
    }

    private static (string Source, IEnumerable<string> Methods) Session(TestFolder folder)
    {
        using var run = new ServerRun();
        run.Client.Initialize(folder.Root, JsonCapabilities.Rich.Value);
        var uri = folder.UriOf("a.journey");
        run.Client.Open(uri, Text);
        run.Client.WaitForDiagnostics(uri, diagnostics => LspClient.Codes(diagnostics).Contains("duplicate-name"));
        foreach (var (method, _) in Results.Skip(1).SkipLast(1))
        {
            var result = run.Client.Result(method, Parameters(method, uri));
            Assert.True(result is not JsonArray { Count: 0 } and not null, method + " gave nothing");
        }

        run.Client.Change(uri, 2, LspClient.Edit(17, 0, 4, "team"));
        run.Client.WaitForDiagnostics(uri, diagnostics => diagnostics["version"]?.GetValue<int>() == 2);
        Assert.Equal(0, run.End());
        return Source(run.Client.Transcript);
    }

    private static (string Source, IEnumerable<string> Methods) Source(List<(bool FromServer, JsonObject Message)> transcript)
    {
        var asked = transcript.Where(said => !said.FromServer && said.Message.ContainsKey("method") && said.Message.ContainsKey("id"))
            .ToDictionary(said => said.Message["id"]!.ToJsonString(), said => said.Message["method"]!.GetValue<string>());
        var types = Results.ToDictionary(result => result.Method, result => result.Type);
        var source = new StringBuilder();
        source.Append("import type { ").Append(string.Join(", ", Names())).Append(" } from 'vscode-languageserver-protocol';\n");
        var number = 0;
        foreach (var (_, message) in transcript.Where(said => said.FromServer))
        {
            var method = message["method"]?.GetValue<string>();
            var type = method is null ? types[asked[message["id"]!.ToJsonString()]] : FromServer[method];
            var value = method is null ? message["result"] : message["params"];
            source.Append("export const m").Append(number++).Append(": ").Append(type).Append(" = ").Append(value?.ToJsonString() ?? "null").Append(";\n");
        }

        return (source.ToString(), asked.Values);
    }

    private static IEnumerable<string> Names() =>
        Results.Select(result => result.Type).Concat(FromServer.Values)
            .SelectMany(type => type.Split([' ', '|', '[', ']', '{', '}', ';', ':'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => char.IsAsciiLetterUpper(word[0]))
            .Distinct();

    private static JsonObject Parameters(string method, string uri)
    {
        var (line, character) = method switch
        {
            "textDocument/prepareRename" or "textDocument/rename" or "textDocument/references" => (3, 6),
            "textDocument/completion" => (9, 9),
            _ => (12, 32),
        };
        var parameters = LspClient.At(uri, line, character);
        parameters["positions"] = new JsonArray(LspClient.Position(line, character));
        parameters["range"] = method == "textDocument/codeAction" ? LspClient.Range(17, 0, 17, 4) : LspClient.Range(0, 0, 17, 0);
        parameters["context"] = new JsonObject { ["includeDeclaration"] = true, ["diagnostics"] = new JsonArray() };
        parameters["options"] = new JsonObject { ["tabSize"] = 2, ["insertSpaces"] = true };
        parameters["newName"] = "other";
        parameters["query"] = "a";
        parameters["previousResultId"] = "1";
        parameters["previousResultIds"] = new JsonArray();
        if (method == "textDocument/onTypeFormatting")
        {
            parameters["position"] = LspClient.Position(11, 0);
            parameters["ch"] = "\n";
        }

        return parameters;
    }

    private static (int Code, string Output) Compile(string file)
    {
        var tests = RepositoryRoot.Combine("tests");
        var config = Path.ChangeExtension(file, ".json");
        File.WriteAllText(config, $$"""
            {
              "compilerOptions": {
                "strict": true, "noEmit": true, "skipLibCheck": true, "module": "nodenext", "target": "es2022", "types": [],
                "baseUrl": "{{tests}}/node_modules",
                "paths": { "vscode-languageserver-protocol": ["vscode-languageserver-protocol/lib/common/api.d.ts"] }
              },
              "files": ["{{file}}"]
            }
            """);
        var start = new ProcessStartInfo("node", [Path.Combine(tests, "node_modules", "typescript", "bin", "tsc"), "-p", config])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}

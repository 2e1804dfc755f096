using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Journeys.Cli.Tests.Support;
using Journeys.LanguageServer.Tests.Support;
using Xunit.Abstractions;

namespace Journeys.Cli.Tests.Editing;

/// <summary>
/// After any edits the server says of a document what it says of the same text when it is opened anew: findings, symbols and colours, which
/// come whole and as what has changed. <c>JOURNEYS_LONG=1</c> tries ten times as many scripts.
/// </summary>
public class EditScriptTests(ITestOutputHelper output)
{
    private const int Scripts = 2000;
    private const int MostSteps = 8;

    [Fact]
    public void A_document_that_was_edited_is_as_one_that_is_opened()
    {
        var scripts = Scripts * (Machine.IsLong ? 10 : 1);
        var clock = Stopwatch.StartNew();
        Parallel.For(0, Environment.ProcessorCount, part =>
        {
            using var folder = new TestFolder();
            using var run = new EditorRun(folder.Root);
            for (var seed = part; seed < scripts; seed += Environment.ProcessorCount)
            {
                Try(run.Client, (ulong)seed + 1);
            }

            run.End();
        });
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{scripts} scripts in {clock.Elapsed.TotalSeconds:0.0} s"));
    }

    private static void Try(LspClient client, ulong seed)
    {
        // A document of no folder is a project by itself, and its end is the project's.
        var uri = "git:/a" + seed + ".journey";
        var script = new EditScript(seed);
        Open(client, uri, script.Text);
        var colours = client.Result("textDocument/semanticTokens/full", LspClient.Document(uri))!;
        var steps = 1 + (int)(seed % MostSteps);
        for (var version = 2; version <= steps + 1; version++)
        {
            client.Raw(LspClient.Frame($$$"""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{uri}}}","version":{{{version}}}},"contentChanges":{{{script.Next()}}}}}"""));
            if (version % 3 == 0)
            {
                Said(client, uri);
            }
        }

        var edited = Said(client, uri);
        var coloured = Changed(client, uri, colours);
        client.Notify("textDocument/didClose", LspClient.Document(uri));
        Open(client, uri, script.Text);
        Assert.True(Said(client, uri) == edited, $"seed {seed}: edited {edited}, opened {Said(client, uri)}");
        Assert.True(client.Result("textDocument/semanticTokens/full", LspClient.Document(uri))!["data"]!.ToJsonString() == coloured, $"seed {seed}: colours");
        client.Notify("textDocument/didClose", LspClient.Document(uri));
    }

    private static void Open(LspClient client, string uri, string text) => client.Raw(LspClient.Frame(
        $$$"""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"{{{uri}}}","languageId":"journey","text":{{{EditScript.Quoted(text)}}},"version":1} } }"""));

    /// <summary>The findings and the symbols.</summary>
    private static string Said(LspClient client, string uri) =>
        client.Result("textDocument/diagnostic", LspClient.Document(uri))!["items"]!.ToJsonString()
        + client.Result("textDocument/documentSymbol", LspClient.Document(uri))!.ToJsonString();

    /// <summary>The colours as a client has them that was told what has changed.</summary>
    private static string Changed(LspClient client, string uri, JsonNode before)
    {
        var parameters = LspClient.Document(uri);
        parameters["previousResultId"] = before["resultId"]!.DeepClone();
        var data = before["data"]!.AsArray().Select(number => number!.GetValue<int>()).ToList();
        foreach (var edit in client.Result("textDocument/semanticTokens/full/delta", parameters)!["edits"]!.AsArray())
        {
            var start = edit!["start"]!.GetValue<int>();
            data.RemoveRange(start, edit["deleteCount"]!.GetValue<int>());
            data.InsertRange(start, edit["data"]!.AsArray().Select(number => number!.GetValue<int>()));
        }

        return new JsonArray([.. data.Select(number => (JsonNode)number)]).ToJsonString();
    }
}

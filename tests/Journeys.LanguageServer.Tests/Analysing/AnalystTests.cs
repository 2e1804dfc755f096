using System.Text.Json.Nodes;
using Journeys.Language.Diagnostics;
using Journeys.LanguageServer.Tests.Support;

namespace Journeys.LanguageServer.Tests.Analysing;

/// <summary>What happens while the rules run.</summary>
public class AnalystTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public void Settings_that_change_while_the_rules_run_count_for_whoever_asks_then()
    {
        using var begun = new ManualResetEventSlim();
        using var mayGoOn = new ManualResetEventSlim();
        using var folder = new TestFolder(("a.journey", "taem a \"A\"\n"));
        using var run = new ServerRun(new TestHost
        {
            Check = request =>
            {
                begun.Set();
                mayGoOn.Wait(Patience);
                return request.Workspace.Findings;
            },
        });
        run.Client.Initialize(folder.Root);
        Assert.True(begun.Wait(Patience));

        var settings = new JsonObject { ["journeys"] = new JsonObject { ["rules"] = new JsonObject { ["unknown-keyword"] = "off" } } };
        run.Client.Notify("workspace/didChangeConfiguration", new JsonObject { ["settings"] = settings });
        var asked = run.Client.Ask("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() });
        run.Client.Result("textDocument/hover", LspClient.At(folder.UriOf("a.journey"), 0, 0));
        mayGoOn.Set();

        Assert.DoesNotContain("unknown-keyword", run.Client.Answer(asked).ToJsonString());
    }

    [Fact]
    public void What_is_asked_after_a_host_has_found_something_else_is_answered_with_that()
    {
        var text = "Before.";
        var host = new TestHost
        {
            Check = request => [LanguageRules.SyntaxError.At(new(request.Workspace.Files[0].Source, default), text)],
        };
        var (run, folder, uri) = ServerRun.With("team a \"A\"\n", host: host);
        using (run)
        using (folder)
        {
            Assert.Contains("Before.", run.Client.Result("textDocument/diagnostic", LspClient.Document(uri))!.ToJsonString());
            text = "After.";
            host.Reconsider();
            Assert.Contains("After.", run.Client.Result("textDocument/diagnostic", LspClient.Document(uri))!.ToJsonString());
        }
    }
}

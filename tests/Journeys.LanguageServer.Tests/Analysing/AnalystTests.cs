using System.Text.Json.Nodes;
using Journeys.Language.Diagnostics;
using Journeys.LanguageServer.Analysing;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.State;
using Journeys.LanguageServer.Tests.Support;
using Journeys.LanguageServer.Transport;

namespace Journeys.LanguageServer.Tests.Analysing;

/// <summary>What happens while the rules run, or before they can.</summary>
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

    [Fact]
    public async Task Whoever_waits_for_a_folder_that_is_closed_before_it_is_read_is_told_so()
    {
        using var parts = new Parts();
        var project = parts.Server.Texts.AddFolder(parts.Root("closed"));
        var waits = parts.Wait(project);
        await parts.UntilAllIsSeen();

        parts.Server.Rearrange(() => parts.Server.Texts.RemoveFolder(project.Root));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waits.WaitAsync(Patience));
    }

    [Fact]
    public async Task Whoever_waits_for_a_lone_file_that_is_closed_before_its_neighbours_are_read_is_told_so()
    {
        using var parts = new Parts();
        var uri = new Uri(Path.Combine(parts.Root("lone"), "a.journey")).AbsoluteUri;
        parts.Server.Texts.Open(uri, 1, "team a \"A\"\n");
        var waits = parts.Wait(parts.Server.Texts.Current.Open[uri].Project);
        await parts.UntilAllIsSeen();

        parts.Server.Rearrange(() => parts.Server.Texts.Close(uri));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waits.WaitAsync(Patience));
    }

    /// <summary>A server of which nothing reads the files of a folder unless a test does.</summary>
    private sealed class Parts : IDisposable
    {
        private readonly TestFolder _folder = new(("read/a.journey", ""), ("closed/a.journey", ""), ("lone/a.journey", ""));
        private readonly MessageWriter _writer = new(Stream.Null, static () => { });
        private readonly ServerLog _log = new(TextWriter.Null);

        public Parts()
        {
            Server = new Server(new TestHost(), _writer, _log, default);
            Server.Texts.Lone = null;
        }

        public Server Server { get; }

        public string Root(string name) => Path.Combine(_folder.Root, name);

        public Task<Analysed> Wait(Project project) => Server.Analyst.For(Server.Texts.Current.Of(project)!, default);

        /// <summary>The projects are looked at one after another: when one that came last is judged, those before it were looked at.</summary>
        public async Task UntilAllIsSeen()
        {
            var last = Server.Texts.AddFolder(Root("read"));
            Server.Texts.Load(last, static (_, _) => { }, default);
            await Wait(last).WaitAsync(Patience);
        }

        public void Dispose()
        {
            Server.Dispose();
            _writer.Dispose();
            _log.Dispose();
            _folder.Dispose();
        }
    }
}

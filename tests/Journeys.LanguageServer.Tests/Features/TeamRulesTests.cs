using System.Text.Json.Nodes;
using Journeys.Language.Diagnostics;
using Journeys.LanguageServer.Tests.Support;

namespace Journeys.LanguageServer.Tests.Features;

/// <summary>Rules of a team's own, as the server sees them: trusted by a setting, answering later, with names of their own.</summary>
public class TeamRulesTests
{
    private const string Text = "team a \"A\" {\n  allow \n}\n";

    private static readonly RuleDescriptor Mine = new("SHOP001", "my-rule", Severity.Warning, "It finds.", "It matters.", "", "");

    [Theory]
    [InlineData("{ \"teamRules\": true }", true)]
    [InlineData("{ \"journeys\": { \"teamRules\": true } }", true)]
    [InlineData("{ \"teamRules\": \"yes\" }", false)]
    [InlineData("{ }", false)]
    public void They_run_only_where_the_settings_say_so(string options, bool isTrusted)
    {
        var host = new TestHost();
        using var folder = new TestFolder(("a.journey", Text));
        using var run = new ServerRun(host);
        run.Client.Initialize(folder.Root, options: JsonNode.Parse(options)!.AsObject());
        run.Client.Open(folder.UriOf("a.journey"), Text);
        run.Client.Result("textDocument/diagnostic", LspClient.Document(folder.UriOf("a.journey")));

        Assert.All(host.Requests, request => Assert.Equal(isTrusted, request.TrustsTeamRules));
    }

    [Fact]
    public void What_they_find_later_is_shown_though_no_text_has_changed()
    {
        var hasAnswered = false;
        var host = new TestHost
        {
            Check = request => hasAnswered
                ? [new Finding(Mine, Severity.Warning, "Found.", request.Workspace.Teams.All[0].Name.Origin)]
                : [],
        };
        var (run, folder, uri) = ServerRun.With(Text, host: host);
        using (run)
        using (folder)
        {
            run.Client.Result("textDocument/diagnostic", LspClient.Document(uri));
            hasAnswered = true;
            host.Reconsider();

            run.Client.WaitForDiagnostics(uri, diagnostics => LspClient.Codes(diagnostics).Contains("my-rule"));
            Assert.NotNull(host.Requests[^1].Previous);
            Assert.Empty(host.Requests[^1].ChangedFiles);
        }
    }

    [Fact]
    public void They_are_offered_behind_allow()
    {
        var host = new TestHost { OwnRules = [Mine] };
        var (run, folder, uri) = ServerRun.With(Text, host: host);
        using (run)
        using (folder)
        {
            var offered = run.Client.Result("textDocument/completion", LspClient.At(uri, 1, 8))!["items"]!.AsArray();

            Assert.Contains("my-rule", offered.Select(item => (string)item!["label"]!));
        }
    }
}

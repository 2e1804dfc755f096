using System.Text.Json.Nodes;
using Journeys.Language.Diagnostics;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Tests.Support;

namespace Journeys.LanguageServer.Tests.Features;

/// <summary>When diagnostics count as those that the client has already.</summary>
public class DiagnosticTests
{
    private const string Text = " team a \"A\"\n";
    private static readonly RuleDescriptor Rule = new("SHOP001", "my-rule", Severity.Warning, "It finds.", "It matters.", "", "");

    [Fact]
    public void A_finding_on_another_line_is_another_though_it_stands_as_far_from_the_start()
    {
        var (run, folder, uri) = ServerRun.With(Text, host: new TestHost { Check = OnTheTeam });
        using (run)
        using (folder)
        {
            var before = run.Client.Result("textDocument/diagnostic", LspClient.Document(uri))!;
            run.Client.Change(uri, 2, LspClient.Edit(0, 0, 1, "\n"));

            Assert.Equal(1, Line(Pull(run, uri, before)));
        }
    }

    [Fact]
    public void A_finding_on_another_line_of_a_file_that_is_not_open_is_sent()
    {
        using var folder = new TestFolder(("a.journey", Text));
        using var run = new ServerRun(new TestHost { Check = OnTheTeam });
        run.Client.Initialize(folder.Root);
        var uri = folder.UriOf("a.journey");
        run.Client.WaitForDiagnostics(uri, shown => Line(shown) == 0);

        folder.Write("a.journey", "\nteam a \"A\"\n");
        run.Client.Notify("workspace/didChangeWatchedFiles", new JsonObject
        {
            ["changes"] = new JsonArray(new JsonObject { ["uri"] = uri, ["type"] = 2 }),
        });

        run.Client.WaitForDiagnostics(uri, shown => Line(shown) == 1);
    }

    [Fact]
    public void A_finding_whose_related_places_say_something_else_is_another()
    {
        var host = new TestHost
        {
            Check = request => [.. OnTheTeam(request).Select(finding => finding with
            {
                Related = [new RelatedPlace("It says " + finding.Origin.Source.Content[9], finding.Origin)],
            })],
        };
        var (run, folder, uri) = ServerRun.With(Text, host: host);
        using (run)
        using (folder)
        {
            var before = run.Client.Result("textDocument/diagnostic", LspClient.Document(uri))!;
            run.Client.Change(uri, 2, LspClient.Edit(0, 9, 10, "B"));

            Assert.Contains("It says B", Pull(run, uri, before).ToJsonString());
        }
    }

    [Fact]
    public void Findings_that_are_the_same_are_not_told_again()
    {
        var (run, folder, uri) = ServerRun.With(Text, host: new TestHost { Check = OnTheTeam });
        using (run)
        using (folder)
        {
            var before = run.Client.Result("textDocument/diagnostic", LspClient.Document(uri))!;
            run.Client.Change(uri, 2, LspClient.Edit(1, 0, 0, "# A remark\n"));

            Assert.Equal("unchanged", Pull(run, uri, before)["kind"]!.GetValue<string>());
        }
    }

    private static System.Collections.Immutable.ImmutableArray<Finding> OnTheTeam(AnalysisRequest request) =>
        [.. request.Workspace.Teams.All.Select(team => new Finding(Rule, Severity.Warning, "Found.", team.Name.Origin))];

    private static JsonObject Pull(ServerRun run, string uri, JsonNode before)
    {
        var question = LspClient.Document(uri);
        question["previousResultId"] = before["resultId"]!.DeepClone();
        return run.Client.Result("textDocument/diagnostic", question)!.AsObject();
    }

    private static int? Line(JsonObject report) =>
        (report["diagnostics"] ?? report["items"])?.AsArray().FirstOrDefault()?["range"]!["start"]!["line"]!.GetValue<int>();
}

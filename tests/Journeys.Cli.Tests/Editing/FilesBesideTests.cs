using System.Text.Json.Nodes;
using Journeys.Cli.Tests.Support;
using Journeys.LanguageServer.Tests.Support;

namespace Journeys.Cli.Tests.Editing;

/// <summary>What <c>measure</c> and <c>trace</c> write beside the journeys while an editor has them open.</summary>
public sealed class FilesBesideTests : IDisposable
{
    private const string Text = "journey shoes \"Schoenen kopen\" {\n  stage awareness { touchpoint ad \"Ad\" { code \"Shop.Gone\" } }\n}\n";
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void What_is_traced_while_the_editor_is_open_is_judged_when_the_file_is_written()
    {
        _run.File("journeys/a.journey", Text);
        using var editor = new EditorRun(_run.PathOf("."));
        var asked = editor.Client.Wait(message => message["method"]?.GetValue<string>() == "client/registerCapability").ToJsonString();
        Assert.Contains("**/measures.json", asked);
        Assert.Contains("**/trace.json", asked);
        Assert.DoesNotContain("untraced-touchpoint", Judged(editor));

        _run.File("journeys/trace.json", """{"version":1,"touchpoints":[],"endpoints":0,"uncovered":[],"gone":[{"code":"Shop.Gone"}]}""");
        editor.Client.Notify("workspace/didChangeWatchedFiles", new JsonObject
        {
            ["changes"] = new JsonArray(new JsonObject { ["uri"] = new Uri(_run.PathOf("journeys/trace.json")).AbsoluteUri, ["type"] = 1 }),
        });

        Assert.Contains("untraced-touchpoint", Judged(editor));
        editor.End();
    }

    private static string Judged(EditorRun editor) =>
        editor.Client.Result("workspace/diagnostic", new JsonObject { ["previousResultIds"] = new JsonArray() })!.ToJsonString();
}

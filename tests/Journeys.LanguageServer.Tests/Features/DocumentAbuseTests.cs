using System.Text.Json.Nodes;
using Journeys.LanguageServer.Tests.Support;

namespace Journeys.LanguageServer.Tests.Features;

/// <summary>Documents that come and change as no editor would have it: the server follows what can be followed, and goes on serving.</summary>
public class DocumentAbuseTests
{
    private const string Text = "team growth \"Growth\"\njourney a \"A\" {\n  status draft\n  owner growth\n}\n";
    private const string Mistake = "taem x \"X\"\n";

    public static TheoryData<long, long, long, long> Ranges => new()
    {
        { 2, 0, 1, 0 },
        { 1, 9, 1, 2 },
        { -1, -1, -1, -1 },
        { 0, 0, int.MaxValue, int.MaxValue },
        { int.MaxValue, 0, int.MaxValue, 0 },
        { uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue },
        { 0, 9_007_199_254_740_991, 0, 9_007_199_254_740_991 },
        { 99, 0, 3, 0 },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void A_change_of_any_range_leaves_a_document_that_is_served(long line, long character, long endLine, long endCharacter)
    {
        var (run, folder, uri) = ServerRun.With(Text);
        using (run)
        using (folder)
        {
            run.Client.Change(uri, 2, new JsonObject { ["range"] = LspClient.Range(line, character, endLine, endCharacter), ["text"] = "x" });
            run.Client.Change(uri, 3, new JsonObject { ["text"] = Mistake });

            var shown = run.Client.WaitForDiagnostics(uri, diagnostics => diagnostics["version"]?.GetValue<int>() == 3);
            Assert.Equal(["unknown-keyword"], LspClient.Codes(shown));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    [InlineData(null)]
    public void A_version_may_be_any(int? version)
    {
        var (run, folder, uri) = ServerRun.With(Text);
        using (run)
        using (folder)
        {
            for (var i = 0; i < 3; i++)
            {
                run.Client.Change(uri, version, new JsonObject { ["text"] = Mistake });
                run.Client.WaitForDiagnostics(uri, diagnostics => LspClient.Codes(diagnostics).Contains("unknown-keyword"));
                run.Client.Change(uri, version, new JsonObject { ["text"] = Text });
                run.Client.WaitForDiagnostics(uri, diagnostics => diagnostics["diagnostics"]!.AsArray().Count == 0);
            }
        }
    }

    [Fact]
    public void Ten_thousand_changes_of_one_message_are_made_in_their_order()
    {
        var (run, folder, uri) = ServerRun.With("");
        using (run)
        using (folder)
        {
            run.Client.Change(uri, 2, [.. Enumerable.Range(0, 10_000).Select(i => LspClient.Edit(0, i, i, i % 2 == 0 ? "#" : "x"))]);
            run.Client.Change(uri, 3, LspClient.Edit(0, 10_000, 10_000, "\n" + Mistake));

            var shown = run.Client.WaitForDiagnostics(uri, diagnostics => diagnostics["version"]?.GetValue<int>() == 3);
            Assert.Equal(1, LspClient.LineOf(shown, "unknown-keyword"));
        }
    }

    [Fact]
    public void A_document_that_is_opened_twice_is_the_later_one()
    {
        var (run, folder, uri) = ServerRun.With(Text);
        using (run)
        using (folder)
        {
            run.Client.Open(uri, Mistake, 7);
            run.Client.WaitForDiagnostics(uri, diagnostics => LspClient.Codes(diagnostics).Contains("unknown-keyword"));
            run.Client.Notify("textDocument/didClose", LspClient.Document(uri));
            run.Client.Notify("textDocument/didClose", LspClient.Document(uri));

            run.Client.WaitForDiagnostics(uri, diagnostics => diagnostics["diagnostics"]!.AsArray().Count == 0);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_000_000)]
    public void Laying_out_has_blanks_of_its_own(int tabSize)
    {
        var (run, folder, uri) = ServerRun.With("team   growth \"Growth\"\n");
        using (run)
        using (folder)
        {
            var parameters = LspClient.Document(uri);
            parameters["options"] = new JsonObject { ["tabSize"] = tabSize, ["insertSpaces"] = tabSize != 0 };

            Assert.True(run.Client.Result("textDocument/formatting", parameters)!.ToJsonString().Length < 1000);
        }
    }

    [Fact]
    public void Completion_is_given_at_every_place()
    {
        var (run, folder, uri) = ServerRun.With(Text, JsonCapabilities.Rich);
        using (run)
        using (folder)
        {
            var lines = Text.Split('\n');
            for (var line = 0; line < lines.Length; line++)
            {
                for (var character = 0; character <= lines[line].Length; character++)
                {
                    run.Client.Result("textDocument/completion", LspClient.At(uri, line, character));
                }
            }
        }
    }

    [Fact]
    public void Lines_may_end_with_a_carriage_return_alone()
    {
        var (run, folder, uri) = ServerRun.With(Text.Replace('\n', '\r'));
        using (run)
        using (folder)
        {
            run.Client.Change(uri, 2, LspClient.Edit(1, 0, 0, Mistake.Replace('\n', '\r')));

            var shown = run.Client.WaitForDiagnostics(uri, diagnostics => diagnostics["version"]?.GetValue<int>() == 2);
            Assert.Equal(1, LspClient.LineOf(shown, "unknown-keyword"));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("<script>")]
    [InlineData("a b")]
    [InlineData("a\nb")]
    [InlineData("a\u0000")]
    [InlineData("a\u202Eb")]
    [InlineData("\U0001F600")]
    [InlineData("support")]
    [InlineData("-")]
    [InlineData("../a")]
    public void A_name_that_is_none_or_is_taken_is_refused(string name)
    {
        var (run, folder, uri) = ServerRun.With(Text + "team support \"Support\"\n");
        using (run)
        using (folder)
        {
            var parameters = LspClient.At(uri, 0, 6);
            parameters["newName"] = name;

            Assert.Equal(-32803, run.Client.Request("textDocument/rename", parameters)["error"]!["code"]!.GetValue<int>());
        }
    }

    public static TheoryData<string> OddNames => new("journey", "team", "true", new string('a', 100_000));

    [Theory]
    [MemberData(nameof(OddNames))]
    public void A_name_that_may_be_holds_in_every_place(string name)
    {
        var (run, folder, uri) = ServerRun.With(Text);
        using (run)
        using (folder)
        {
            var parameters = LspClient.At(uri, 0, 6);
            parameters["newName"] = name;

            var edits = run.Client.Result("textDocument/rename", parameters)!["changes"]![uri]!.AsArray();
            Assert.Equal(2, edits.Count);
            run.Client.Change(uri, 2, [.. edits.Reverse().Select(edit => new JsonObject { ["range"] = edit!["range"]!.DeepClone(), ["text"] = edit["newText"]!.DeepClone() })]);
            var shown = run.Client.WaitForDiagnostics(uri, diagnostics => diagnostics["version"]?.GetValue<int>() == 2);
            Assert.Empty(shown["diagnostics"]!.AsArray());
        }
    }

    [Fact]
    public void A_thousand_questions_among_edits_are_answered_once_each()
    {
        var (run, folder, uri) = ServerRun.With(Text);
        using (run)
        using (folder)
        {
            var asked = new List<int>();
            for (var i = 0; i < 1000; i++)
            {
                asked.Add(run.Client.Ask("textDocument/hover", LspClient.At(uri, 1, 2)));
                run.Client.Change(uri, i + 2, i % 2 == 0 ? LspClient.Edit(0, 0, 0, "x") : LspClient.Edit(0, 0, 1, ""));
            }

            foreach (var answer in asked.Select(run.Client.Answer))
            {
                Assert.True(answer.ContainsKey("result") || answer["error"]!["code"]!.GetValue<int>() == -32801, answer.ToJsonString());
            }

            run.Client.WaitForDiagnostics(uri, diagnostics => diagnostics["version"]?.GetValue<int>() == 1001);
        }
    }

    [Fact]
    public void A_hundred_thousand_changes_on_disk_are_one_reason_to_look()
    {
        var (run, folder, uri) = ServerRun.With(Text);
        using (run)
        using (folder)
        {
            folder.Write("b.journey", Mistake);
            run.Client.Notify("workspace/didChangeWatchedFiles", new JsonObject
            {
                ["changes"] = new JsonArray([.. Enumerable.Range(0, 100_000).Select(i => (JsonNode)new JsonObject { ["uri"] = folder.UriOf(i % 2 == 0 ? "b.journey" : "c" + (i % 100) + ".journey"), ["type"] = 1 + (i % 3) })]),
            });

            run.Client.WaitForDiagnostics(folder.UriOf("b.journey"), diagnostics => LspClient.Codes(diagnostics).Contains("unknown-keyword"));
            Assert.NotNull(run.Client.Result("textDocument/documentSymbol", LspClient.Document(uri)));
        }
    }
}

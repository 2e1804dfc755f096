using System.Text.Json.Nodes;
using Journeys.Mcp.Offering;
using Journeys.Mcp.Tests.Support;

namespace Journeys.Mcp.Tests.Hosting;

public sealed class ConversationTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("2024-11-05", "2024-11-05")]
    [InlineData("2025-03-26", "2025-03-26")]
    [InlineData("2025-06-18", "2025-06-18")]
    [InlineData("2025-11-25", "2025-11-25")]
    [InlineData("2099-01-01", "2025-11-25")]
    public void The_revision_is_the_one_asked_for_or_the_newest(string asked, string spoken)
    {
        var result = Initialize(asked)["result"]!;

        Assert.Equal(spoken, (string?)result["protocolVersion"]);
        Assert.Equal("""{"tools":{},"resources":{},"prompts":{}}""", result["capabilities"]!.ToJsonString());
        Assert.Equal("""{"name":"test","title":"Test","version":"1.2.3"}""", result["serverInfo"]!.ToJsonString());
        Assert.Equal("Read.", (string?)result["instructions"]);
    }

    [Fact]
    public void A_ping_is_answered_before_anything_else()
    {
        Assert.Equal("""{"jsonrpc":"2.0","id":"é","result":{}}""", Plain(_session.Ask(Session.Request("ping", id: "\"é\""))));
    }

    [Fact]
    public void Tools_are_listed_with_the_schema_of_their_arguments_and_as_reading_only()
    {
        var tools = _session.Ask(Session.Request("tools/list"))["result"]!["tools"]!.AsArray();

        var echo = tools[0]!;
        Assert.Equal(
            """{"type":"object","properties":{"text":{"type":"string","description":"What to say."},"tone":{"type":"string","description":"How.","enum":["loud","soft"]},"times":{"type":"integer","description":"How often.","minimum":1,"maximum":3,"default":1}},"required":["text"],"additionalProperties":false}""",
            echo["inputSchema"]!.ToJsonString());
        Assert.All(tools, tool =>
        {
            Assert.True((bool)tool!["annotations"]!["readOnlyHint"]!);
            Assert.False((bool)tool["annotations"]!["destructiveHint"]!);
        });
    }

    [Fact]
    public void A_call_gives_text_and_data_on_one_line()
    {
        var result = _session.Call("echo", """{"text":"Hé\n","tone":"loud","times":2}""");

        Assert.Equal("Hé\nloudHé\nloud", (string?)result["content"]![0]!["text"]);
        Assert.Equal("""{"said":true}""", result["structuredContent"]!.ToJsonString());
        Assert.False((bool)result["isError"]!);
    }

    [Theory]
    [InlineData("{}", "`text` is missing: What to say.")]
    [InlineData("[]", "The arguments are an object.")]
    [InlineData("""{"text":1}""", "`text` is a text.")]
    [InlineData("""{"text":null}""", "`text` is a text.")]
    [InlineData("""{"text":"a","tone":"shrill"}""", "`shrill` is no value for `tone`; give loud, soft.")]
    [InlineData("""{"text":"a","times":4}""", "`times` is a whole number from 1 to 3.")]
    [InlineData("""{"text":"a","times":1.5}""", "`times` is a whole number from 1 to 3.")]
    [InlineData("""{"text":"a","tiems":1}""", "There is no argument `tiems`; there are text, tone, times")]
    [InlineData("""{"text":"\ud83d"}""", "An argument holds half a character (a surrogate without its other half); send whole ones.")]
    public void What_the_assistant_can_put_right_is_an_answer_of_the_tool(string arguments, string expected)
    {
        var result = _session.Call("echo", arguments);

        Assert.Equal((expected, true), ((string?)result["content"]![0]!["text"], (bool)result["isError"]!));
    }

    [Fact]
    public void What_a_tool_refuses_is_told_and_what_breaks_it_is_not()
    {
        Assert.Equal("Ask for something else.", (string?)_session.Call("refuse", "{}")["content"]![0]!["text"]);
        var broken = _session.Ask(Session.Request("tools/call", """{"name":"break"}"""));

        Assert.Equal(-32603, (int)broken["error"]!["code"]!);
        Assert.DoesNotContain("secret detail", broken.ToJsonString());
        Assert.Contains("secret detail", _session.Log);
    }

    [Fact]
    public void Resources_come_in_pages_and_are_read_by_their_address()
    {
        var first = _session.Ask(Session.Request("resources/list"))["result"]!;
        var second = _session.Ask(Session.Request("resources/list", $$"""{"cursor":"{{first["nextCursor"]}}"}"""))["result"]!;

        Assert.Equal((500, Offers.Files - 500), (first["resources"]!.AsArray().Count, second["resources"]!.AsArray().Count));
        Assert.Null(second["nextCursor"]);
        Assert.Equal("one\u2028two", (string?)_session.Ask(Session.Request("resources/read", """{"uri":"test://file/1"}"""))["result"]!["contents"]![0]!["text"]);
        Assert.Equal("test://file/{name}", (string?)_session.Ask(Session.Request("resources/templates/list"))["result"]!["resourceTemplates"]![0]!["uriTemplate"]);
    }

    [Fact]
    public void A_prompt_has_its_words_and_what_goes_with_them_as_data()
    {
        Assert.Equal("greet", (string?)_session.Ask(Session.Request("prompts/list"))["result"]!["prompts"]![0]!["name"]);
        var messages = _session.Ask(Session.Request("prompts/get", """{"name":"greet","arguments":{"name":"Sanne"}}"""))["result"]!["messages"]!;

        Assert.Equal("Greet Sanne", (string?)messages[0]!["content"]!["text"]);
        Assert.Equal("a name", (string?)messages[1]!["content"]!["resource"]!["text"]);
    }

    [Theory]
    [InlineData("tools/call", """{"name":"nope"}""", -32602, "There is no tool `nope`; there are echo, refuse, break.")]
    [InlineData("tools/call", "{}", -32602, "`name` is missing, or is no text.")]
    [InlineData("tools/call", "[1]", -32602, "`name` is missing, or is no text.")]
    [InlineData("tools/call", """{"name":"\udc00"}""", -32602, "`name` holds half a character (a surrogate without its other half).")]
    [InlineData("resources/read", """{"uri":"test://file/9"}""", -32002, "There is no resource `test://file/9`; `resources/list` tells which there are.")]
    [InlineData("resources/read", """{"uri":"test://file/2"}""", -32602, "It is too large.")]
    [InlineData("resources/list", """{"cursor":"x"}""", -32602, "`cursor` is what an earlier answer gave as `nextCursor`.")]
    [InlineData("prompts/get", """{"name":"greet"}""", -32602, "`name` is missing: Whom.")]
    [InlineData("prompts/get", """{"name":"nope"}""", -32602, "There is no prompt `nope`; there are greet.")]
    [InlineData("sampling/createMessage", "{}", -32601, "The server has no method `sampling/createMessage`.")]
    public void A_request_that_cannot_be_answered_is_told_why(string method, string parameters, int code, string message)
    {
        var error = _session.Ask(Session.Request(method, parameters))["error"]!;

        Assert.Equal((code, message), ((int)error["code"]!, (string?)error["message"]));
    }

    [Fact]
    public void A_batch_is_answered_as_one_where_the_revision_has_batches()
    {
        Initialize("2025-03-26");
        var batch = $"[{Session.Request("ping")},{{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}},{Session.Request("tools/call", """{"name":"refuse"}""", "2")},5]";

        var answers = _session.Ask(batch).AsArray();

        Assert.Equal(["1", "2", "none"], answers.Select(answer => answer!["id"]?.ToJsonString() ?? "none").Order(StringComparer.Ordinal));
        Initialize("2025-06-18");
        Assert.Equal(-32600, (int)_session.Ask(batch)["error"]!["code"]!);
    }

    [Fact]
    public void Of_a_cancelled_request_nothing_more_is_heard()
    {
        using var begun = new ManualResetEventSlim();
        using var session = new Session(new Tool("wait", "Wait", "Waits.", [], (_, cancellation) =>
        {
            begun.Set();
            cancellation.WaitHandle.WaitOne();
            cancellation.ThrowIfCancellationRequested();
            return new ToolAnswer("never");
        }));
        session.Send(Session.Request("tools/call", """{"name":"wait"}""", "7"));
        session.Send(Session.Request("tools/call", """{"name":"wait"}""", "\"8\""));
        begun.Wait();

        session.Send("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"8"}}""");
        session.Send("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":99}}""");
        session.Send("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":7}}""");

        Assert.Equal(9, (int)session.Ask(Session.Request("tools/call", """{"name":"refuse"}""", "9"))["id"]!);
        Assert.Empty(session.End());
    }

    [Fact]
    public void Who_asks_for_too_much_at_once_is_told_to_wait()
    {
        using var go = new ManualResetEventSlim();
        using var session = new Session(new Tool("wait", "Wait", "Waits.", [], (_, _) =>
        {
            go.Wait();
            return new ToolAnswer("done");
        }));
        for (var i = 0; i < 102; i++)
        {
            session.Send(Session.Request("tools/call", """{"name":"wait"}""", $"{i}"));
        }

        Assert.Equal(-32000, (int)session.Next()!["error"]!["code"]!);
        go.Set();
        Assert.InRange(session.End().Count, 100, 101);
    }

    private static string Plain(JsonNode node) => node.ToJsonString(new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private JsonNode Initialize(string revision) => _session.Ask(Session.Request(
        "initialize", $$"""{"capabilities":{},"clientInfo":{"name":"t","version":"1"},"protocolVersion":"{{revision}}"}"""));
}

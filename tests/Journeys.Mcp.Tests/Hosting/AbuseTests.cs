using System.Text;
using System.Text.Json.Nodes;
using Journeys.JsonRpc;
using Journeys.Mcp.Tests.Support;
using Journeys.Mcp.Transport;

namespace Journeys.Mcp.Tests.Hosting;

/// <summary>Whatever a client sends, the next sound request is answered.</summary>
public sealed class AbuseTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("{nope", RpcErrorCode.ParseError)]
    [InlineData("", null)]
    [InlineData(" \t\r", null)]
    [InlineData("null", RpcErrorCode.InvalidRequest)]
    [InlineData("\"ping\"", RpcErrorCode.InvalidRequest)]
    [InlineData("[]", RpcErrorCode.InvalidRequest)]
    [InlineData("{}", RpcErrorCode.InvalidRequest)]
    [InlineData("""{"jsonrpc":"2.0","id":null,"method":"ping"}""", RpcErrorCode.InvalidRequest)]
    [InlineData("""{"jsonrpc":"2.0","id":{},"method":"ping"}""", RpcErrorCode.InvalidRequest)]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":7}""", RpcErrorCode.InvalidRequest)]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"\ud800"}""", RpcErrorCode.InvalidRequest)]
    [InlineData("""{"jsonrpc":"2.0","id":"\ud800","method":"ping"}""", 0)]
    [InlineData("""{"jsonrpc":"2.0","id":1e400,"method":"ping"}""", 0)]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"ping"} {"jsonrpc":"2.0","id":2,"method":"ping"}""", RpcErrorCode.ParseError)]
    [InlineData("""{"jsonrpc":"2.0","id":3,"result":{}}""", null)]
    [InlineData("""{"jsonrpc":"2.0","method":"notifications/nobody-knows"}""", null)]
    [InlineData("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":[]}""", null)]
    [InlineData("""{"jsonrpc":"2.0","method":"tools/call","params":{"name":"echo"}}""", null)]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":[]}""", 0)]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":{}}}""", 0)]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"ping","method\ud800":7,"\ud800":1}""", 0)]
    [InlineData("""{"jsonrpc":"2.0","id":1,"\u006dethod":"ping"}""", 0)]
    [InlineData("""{"jsonrpc":"2.0","method\ud800":"ping","id":1}""", null)]
    [InlineData("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId\ud800":1}}""", null)]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion\ud800":"2025-03-26"}}""", 0)]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-03-2\ud800"}}""", 0)]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo","arguments\ud800":{}}}""", 0)]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo","arguments":{"text\ud800":1}}}""", 0)]
    [InlineData("Content-Length: 58", RpcErrorCode.ParseError)]
    public void A_line_is_answered_by_the_protocol(string line, int? code) => Judge(Encoding.UTF8.GetBytes(line + "\n"), code);

    [Fact]
    public void What_is_no_UTF8_is_refused() => Judge([.. "{\"id\":1,\"method\":\""u8, 0xFF, 0xC0, .. "\"}\n"u8], RpcErrorCode.ParseError);

    [Fact]
    public void A_hundred_thousand_brackets_are_refused() =>
        Judge(Encoding.ASCII.GetBytes($$"""{"jsonrpc":"2.0","id":1,"method":"ping","params":{{new string('[', 100_000)}}}""" + "\n"), RpcErrorCode.ParseError);

    [Fact]
    public void A_line_that_is_too_long_is_passed_over()
    {
        Judge([.. Enumerable.Repeat((byte)'a', LineReader.LongestLine + 1), (byte)'\n'], RpcErrorCode.InvalidRequest);
    }

    [Fact]
    public void The_last_request_needs_no_line_end_and_is_answered_before_the_server_leaves()
    {
        _session.Send(Session.Request("tools/call", """{"name":"refuse"}""", "1"));
        _session.Send(Encoding.UTF8.GetBytes(Session.Request("ping", id: "2")));

        Assert.Equal([1, 2], _session.End().Select(answer => (int)answer["id"]!).Order());
    }

    [Fact]
    public void A_client_that_takes_no_answers_ends_the_server()
    {
        using var input = new LanguageServer.Tests.Support.MemoryPipe();
        using var log = new StringWriter();
        input.Write(Encoding.UTF8.GetBytes(Session.Request("ping") + "\n"));

        McpServer.Run(input, new BrokenStream(), log, Offers.With());

        Assert.Equal("", log.ToString());
        input.Complete();
    }

    [Fact]
    public void The_token_ends_it_in_the_midst_of_work()
    {
        using var input = new LanguageServer.Tests.Support.MemoryPipe();
        using var ending = new CancellationTokenSource();
        using var output = new MemoryStream();
        input.Write(Encoding.UTF8.GetBytes(Session.Request("tools/call", """{"name":"stop"}""") + "\n"));
        var stop = new Offering.Tool("stop", "Stop", "Stops.", [], (_, cancellation) =>
        {
            ending.Cancel();
            cancellation.WaitHandle.WaitOne();
            throw new OperationCanceledException(cancellation);
        });

        McpServer.Run(input, output, TextWriter.Null, Offers.With(stop), ending.Token);

        Assert.Empty(output.ToArray());
        input.Complete();
    }

    /// <param name="bytes">What is sent.</param>
    /// <param name="code">The error that is answered; 0 for a result, null where nothing is.</param>
    private void Judge(byte[] bytes, int? code)
    {
        _session.Send(bytes);
        if (code is not null)
        {
            var answer = _session.Next()!;
            Assert.Equal(code, (int?)answer["error"]?["code"] ?? 0);
        }

        Assert.Equal("\"after\"", _session.Ask(Session.Request("ping", id: "\"after\""))["id"]!.ToJsonString());
        Assert.Empty(_session.End().OfType<JsonObject>());
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe");
    }
}

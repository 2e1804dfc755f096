using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Journeys.JsonRpc.Tests;

public class RpcEnvelopesTests
{
    private static readonly RpcEnvelopes Envelopes = new(JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    [Theory]
    [InlineData("7")]
    [InlineData("\"é\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("1e400")]
    [InlineData("null")]
    public void An_answer_bears_the_id_as_it_came(string id)
    {
        var written = Envelopes.Answer(RpcMessage.Parse(Encoding.UTF8.GetBytes(id)), static json => json.WriteBooleanValue(true));

        Assert.Equal($$"""{"jsonrpc":"2.0","id":{{id}},"result":true}""", Encoding.UTF8.GetString(written));
    }

    [Fact]
    public void A_failure_without_an_id_says_null() => Assert.All(new JsonElement?[] { null, default(JsonElement) }, id => Assert.Equal(
        """{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"a\nb"}}""",
        Encoding.UTF8.GetString(Envelopes.Failure(id, RpcErrorCode.ParseError, "a\nb"))));

    [Fact]
    public void Which_letters_are_escaped_is_for_the_protocol_to_say()
    {
        var escaped = new RpcEnvelopes(JavaScriptEncoder.Default).Message(static json => json.WriteString("method", "é"));
        var plain = Envelopes.Message(static json => json.WriteString("method", "é"));

        Assert.Equal("""{"jsonrpc":"2.0","method":"\u00E9"}""", Encoding.UTF8.GetString(escaped));
        Assert.Equal("""{"jsonrpc":"2.0","method":"é"}""", Encoding.UTF8.GetString(plain));
    }
}

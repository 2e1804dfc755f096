using System.Text;
using System.Text.Json;

namespace Journeys.JsonRpc.Tests;

public class RpcMessageTests
{
    [Theory]
    [InlineData("""{"id":7,"method":"look","params":[1]}""", "7", "look", "[1]", "")]
    [InlineData("""{"id":"é\n","method":"look"}""", """
        "é\n"
        """, "look", "", "")]
    [InlineData("""{"method":"look","params":{}}""", "", "look", "{}", "")]
    [InlineData("""{"id":7,"result":{"a":null}}""", "7", null, "", """{"a":null}""")]
    [InlineData("""{"id":1e400,"error":{}}""", "1e400", null, "", "")]
    [InlineData("""{"id":1,"method":"look","id":2}""", "2", "look", "", "")]
    [InlineData("{}", "", null, "", "")]
    [InlineData("""{"\ud800":1,"id":1,"method":"look","method\ud800":2,"params\udc00":3,"id\ud83d":4}""", "1", "look", "", "")]
    [InlineData("""{"id":1,"method":"look","\ud800dddd":5}""", "1", "look", "", "")]
    [InlineData("""{"\u0069\u0064":1,"\u006Deth\u006fd":"look","par\u0061ms":[],"\/\b\f\n\r\t\"\\":2}""", "1", "look", "[]", "")]
    public void A_message_is_taken_apart(string json, string key, string? method, string parameters, string result)
    {
        var message = RpcMessage.Of(Parse(json));

        Assert.Equal((key, method, parameters, result), (message.Key, message.Method, Raw(message.Params), Raw(message.Result)));
        Assert.Equal(key.Length > 0, message.Id is not null);
    }

    [Fact]
    public void A_literal_that_is_none_is_quoted_from_its_beginning_only()
    {
        var error = Assert.Throws<RpcException>(() => Parse("{\"id\":touchpoint" + new string('9', 10_000)));

        Assert.StartsWith("The message is no JSON: 'touchpoint999", error.Message);
        Assert.EndsWith("… (line 1, byte 8)", error.Message);
        Assert.InRange(error.Message.Length, 1, 200);
    }

    [Theory]
    [InlineData("null", "A message is an object.")]
    [InlineData("[]", "A message is an object.")]
    [InlineData("""{"id":{},"method":"look"}""", "An id is a number or a string.")]
    [InlineData("""{"id":true}""", "An id is a number or a string.")]
    [InlineData("""{"id":1,"method":7}""", "A method is a string.")]
    [InlineData("""{"id":1,"method":null}""", "A method is a string.")]
    [InlineData("""{"id":1,"method":"\ud800"}""", "The method holds half a character (a surrogate without its other half).")]
    public void What_is_no_message_is_refused(string json, string expected)
    {
        var error = Assert.Throws<RpcException>(() => RpcMessage.Of(Parse(json)));

        Assert.Equal((RpcErrorCode.InvalidRequest, expected), (error.Code, error.Message));
    }

    [Fact]
    public void Null_is_an_id_only_where_the_protocol_says_so()
    {
        var root = Parse("""{"id":null,"method":"look"}""");

        Assert.Equal("An id is a number or a string.", Assert.Throws<RpcException>(() => RpcMessage.Of(root)).Message);
        Assert.Equal("null", RpcMessage.Of(root, takesNull: true).Key);
    }

    [Theory]
    [InlineData("{nope")]
    [InlineData("")]
    [InlineData("{} {}")]
    [InlineData("// {}")]
    [InlineData("\uFEFF{}")]
    public void What_is_no_JSON_is_refused(string text)
    {
        var error = Assert.Throws<RpcException>(() => Parse(text));

        Assert.Equal(RpcErrorCode.ParseError, error.Code);
        Assert.StartsWith("The message is no JSON: ", error.Message);
    }

    [Fact]
    public void What_is_no_UTF8_is_refused()
    {
        var error = Assert.Throws<RpcException>(() => RpcMessage.Parse(new byte[] { (byte)'"', 0xFF, 0xC0, (byte)'"' }));

        Assert.Equal((RpcErrorCode.ParseError, "The message is no UTF-8."), (error.Code, error.Message));
    }

    [Fact]
    public void Sixty_four_levels_are_the_end()
    {
        Assert.Equal(JsonValueKind.Array, Parse(new string('[', 64) + new string(']', 64)).ValueKind);
        Assert.Equal(RpcErrorCode.ParseError, Assert.Throws<RpcException>(() => Parse(new string('[', 65) + new string(']', 65))).Code);
        Assert.Equal(RpcErrorCode.ParseError, Assert.Throws<RpcException>(() => Parse(new string('[', 1_000_000))).Code);
    }

    private static JsonElement Parse(string json) => RpcMessage.Parse(Encoding.UTF8.GetBytes(json));

    private static string Raw(JsonElement element) => element.ValueKind == JsonValueKind.Undefined ? "" : element.GetRawText();
}

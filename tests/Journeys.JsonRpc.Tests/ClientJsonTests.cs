using System.Text;
using System.Text.Json;

namespace Journeys.JsonRpc.Tests;

public class ClientJsonTests
{
    [Theory]
    [InlineData("""{"look":1}""", "1")]
    [InlineData("""{"look":1,"l\u006fok":2,"looks":3,"loo":4,"":5,"Look":6}""", "2")]
    [InlineData("""{"\u006C\u006f\u006F\u006b":1}""", "1")]
    [InlineData("""{"\ud800":1,"look\ud800":2,"loo\udc00":3,"lo\ud83d\ude00k":4}""", "")]
    [InlineData("""{"look\u0000":1,"\u0000look":2,"lo\\ok":3,"loo\/":4,"\u016cook":5,"ｌook":6}""", "")]
    [InlineData("{}", "")]
    [InlineData("[1]", "")]
    [InlineData("\"look\"", "")]
    public void The_last_member_of_a_name_is_found_however_it_is_written(string json, string expected)
    {
        var found = ClientJson.Member(Parse(json), "look");

        Assert.Equal(expected, found.ValueKind == JsonValueKind.Undefined ? "" : found.GetRawText());
    }

    [Fact]
    public void Where_there_is_nothing_nothing_is_found()
    {
        Assert.Equal(JsonValueKind.Undefined, ClientJson.Member(default, "look").ValueKind);
        Assert.Null(ClientJson.Text(default));
    }

    [Theory]
    [InlineData("\"a\\u0000\\ud83d\\ude00\"", "a\0😀")]
    [InlineData("\"\\ud83d\"", null)]
    [InlineData("\"\\ude00\\ud83d\"", null)]
    [InlineData("1", null)]
    [InlineData("null", null)]
    public void A_text_is_whole_or_none(string json, string? expected) => Assert.Equal(expected, ClientJson.Text(Parse(json)));

    private static JsonElement Parse(string json) => RpcMessage.Parse(Encoding.UTF8.GetBytes(json));
}

namespace Journeys.JsonRpc.Tests;

public class RpcExceptionTests
{
    [Fact]
    public void An_unknown_method_is_quoted()
    {
        var error = RpcException.UnknownMethod("look");

        Assert.Equal((RpcErrorCode.MethodNotFound, "The server has no method `look`."), (error.Code, error.Message));
    }

    [Fact]
    public void Of_a_long_name_the_beginning_is_quoted_and_never_half_a_character()
    {
        Assert.Equal(new string('a', 100), ShownName.Of(new string('a', 100)));
        Assert.Equal(new string('a', 100) + "…", ShownName.Of(new string('a', 101)));
        Assert.Equal(new string('a', 99) + "…", ShownName.Of(new string('a', 99) + "🚲"));
        Assert.Equal(new string('a', 98) + "🚲…", ShownName.Of(new string('a', 98) + "🚲b"));
    }
}

using Journeys.Interchange.Json;
using Journeys.Language.Model;
using Journeys.Testing;

namespace Journeys.Interchange.Tests.Json;

public sealed class TraceJsonTests
{
    private static readonly CodeTrace Trace = new(
        [
            new("shoes.checkout", [new("src/A.cs", 3, "CheckoutController.Post", CodeTie.Attribute), new("src/Één \"b\".cs", 7, "List<T>.Add", CodeTie.CodeLine)]),
            new("shoes.page", [new("src/A.cs", 9, "GET /page/{id}", CodeTie.Call)]),
        ],
        [new("GET /health", "Program", "src/Program.cs", 12)],
        [new("Shop.Gone", null), new("Shop.Misspelt", "Shop.Misspelled")],
        4);

    [Fact]
    public void A_trace_is_written_a_place_a_line() => Approved.Match(TraceJson.Write(Trace, file => "../" + file));

    [Fact]
    public void What_was_written_is_read_again()
    {
        var read = TraceJson.Read(TraceJson.Write(Trace, file => "../" + file), file => file[3..]);
        Assert.Equal(TraceJson.Write(Trace, file => file), TraceJson.Write(read, file => file));
        Assert.Equal(Trace.PlacesOf("shoes.checkout").AsEnumerable(), read.PlacesOf("shoes.checkout").AsEnumerable());
        Assert.Equal("Shop.Misspelled", read.FindGone("Shop.Misspelt")!.Nearest);
        Assert.False(read.IsNone);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\":2}")]
    [InlineData("{\"version\":1,\"touchpoints\":[{\"name\":1}],\"endpoints\":0,\"uncovered\":[],\"gone\":[]}")]
    [InlineData("{\"version\":1,\"touchpoints\":[],\"endpoints\":1e99,\"uncovered\":[],\"gone\":[]}")]
    [InlineData("{\"version\":1,\"touchpoints\":[{\"name\":\"a\",\"places\":[{\"file\":\"a\",\"line\":1,\"symbol\":\"a\",\"tie\":\"rope\"}]}],\"endpoints\":0,\"uncovered\":[],\"gone\":[]}")]
    public void What_trace_did_not_write_is_refused(string text) =>
        Assert.Throws<FormatException>(() => TraceJson.Read(text, file => file));
}

using Journeys.Testing;
using Xunit;

namespace Journeys.Tracing.Tests;

public sealed class EndpointTests
{
    [Fact]
    public void Endpoints_of_the_shop_are_found_and_it_is_known_which_are_covered() => Approved.Match(
        string.Concat(Traced.Folder("shop", "POST /club/join").Endpoints.Select(endpoint =>
            $"{(endpoint.IsCovered ? "+" : "-")} {endpoint.Route} ({endpoint.Symbol}, {endpoint.File}:{endpoint.Line})\n")));

    [Theory]
    [InlineData("GET /orders/{id}", true)]
    [InlineData("get /ORDERS/{id}/", true)]
    [InlineData("/orders/{id}", true)]
    [InlineData("POST /orders/{id}", false)]
    [InlineData("GET /orders", false)]
    public void A_code_line_may_name_an_endpoint_by_its_route(string line, bool isFound)
    {
        var answer = Traced.Source("app.MapGet(\"/orders/{id:int}\", () => 1);", "Program.cs", line);
        Assert.Equal(isFound, answer.Symbols[0].Places.Count == 1);
        Assert.Equal(isFound, answer.Endpoints[0].IsCovered);
    }

    [Fact]
    public void A_call_in_one_endpoint_covers_none_beside_it()
    {
        var answer = Traced.Source(
            """
            static class Api
            {
                public static void Map(WebApplication app)
                {
                    app.MapGet("/a", (Tracker t) => t.Track("j.a"));
                    app.MapGet("/b", () => 1);
                    app.MapGet("/c", Handle);
                }

                static int Handle(Tracker t) => t.Track("j.c");
            }
            """);
        Assert.Equal(["GET /a", "GET /c"], answer.Endpoints.Where(endpoint => endpoint.IsCovered).Select(endpoint => endpoint.Route));
    }

    [Theory]
    [InlineData("[Route(\"api/[controller]\")]", "[HttpGet(\"{id}\")]", "GET /api/Orders/{id}")]
    [InlineData("[Route(\"api\"), Route(\"v2\")]", "[HttpGet, HttpHead]", "GET /api;GET /v2;HEAD /api;HEAD /v2")]
    [InlineData("", "", "ANY /Orders/Place")]
    [InlineData("[Route(\"api\")]", "[HttpPost(\"/orders\")]", "POST /orders")]
    [InlineData("[Route(\"api\")]", "[Route(\"[action]\")]", "ANY /api/Place")]
    public void Routes_of_actions_follow_the_conventions(string type, string method, string routes)
    {
        var answer = Traced.Source($"{type} public class OrdersController : Controller {{ {method} public int Place() => 1; private int Hide() => 2; }}");
        Assert.Equal(routes.Split(';'), answer.Endpoints.Select(endpoint => endpoint.Route));
    }
}

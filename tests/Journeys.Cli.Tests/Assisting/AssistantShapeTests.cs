using System.Text.Json.Nodes;
using Journeys.Cli.Tests.Support;
using Journeys.Cli.Tests.WholeLine;

namespace Journeys.Cli.Tests.Assisting;

/// <summary>Texts that nobody means, as an unsaved text and as a file: the tools that show them give an answer of the size that it may have, and the server goes on.</summary>
public sealed class AssistantShapeTests : IDisposable
{
    private const int Size = 1500;
    private readonly CliRun _run = new CliRun().File("journeys/a.journey", CliRun.Sound);

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Whatever_is_written_the_tools_answer()
    {
        using var assistant = new AssistantRun(_run);
        foreach (var shape in Shapes.All.Values)
        {
            var text = shape(Size);
            _run.File("journeys/shape.journey", text);
            Judge(assistant.Call("check_text", new() { ["text"] = text, ["limit"] = 500 }));
            Judge(assistant.Call("format_text", new() { ["text"] = text }));
            Judge(assistant.Call("search", new() { ["words"] = "a", ["limit"] = 500 }));
            var journeys = assistant.Data("list_journeys")["journeys"]!.AsArray();
            Judge(assistant.Call("get_journey", new() { ["journey"] = (string)journeys[^1]!["name"]! }));
            Assert.NotNull(assistant.Read("journeys://source/shape.journey"));
        }
    }

    private static void Judge(JsonNode result)
    {
        Assert.False((bool)result["isError"]!, result.ToJsonString());
        Assert.InRange(result.ToJsonString().Length, 1, 1_000_000);
    }
}

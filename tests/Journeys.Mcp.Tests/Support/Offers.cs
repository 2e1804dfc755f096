using System.Collections.Immutable;
using System.Text.Json;
using Journeys.Mcp.Offering;

namespace Journeys.Mcp.Tests.Support;

/// <summary>An offer that has one of everything.</summary>
internal static class Offers
{
    /// <summary>How many files are on the shelf: more than one answer lists.</summary>
    public const int Files = 501;

    /// <summary>The offer, with more tools behind its own.</summary>
    public static ServerOffer With(params ImmutableArray<Tool> more) => new("test", "Test", "1.2.3", "Read.", [Echo, Refuse, Break, .. more], new Shelf(), [Greeting]);

    private static Tool Echo { get; } = new(
        "echo",
        "Echo",
        "Says it again.",
        [
            new("text", "What to say.") { IsRequired = true },
            new("tone", "How.") { Choices = ["loud", "soft"] },
            new("times", "How often.") { Numbers = (1, 3, 1) },
        ],
        (arguments, _) => new ToolAnswer(
            string.Concat(Enumerable.Repeat(arguments.Required("text") + arguments.Text("tone"), arguments.Number("times"))),
            JsonDocument.Parse("{\n  \"said\": true\n}").RootElement));

    private static Tool Refuse { get; } = new("refuse", "Refuse", "Refuses.", [], (_, _) => throw new RefusedException("Ask for something else."));

    private static Tool Break { get; } = new("break", "Break", "Breaks.", [], (_, _) => throw new InvalidDataException("secret detail"));

    private static Prompt Greeting { get; } = new(
        "greet",
        "Greet",
        "Greets.",
        [new("name", "Whom.") { IsRequired = true }],
        (arguments, _) => new PromptText("Greet " + arguments.Required("name"), new ResourceText("test://name", "text/plain", "a name")));

    private sealed class Shelf : IResourceShelf
    {
        public ImmutableArray<ResourceTemplate> Templates { get; } = [new("test://file/{name}", "A file", "A file.", "text/plain")];

        public ImmutableArray<ResourceEntry> List(CancellationToken cancellation) =>
            [.. Enumerable.Range(0, Files).Select(i => new ResourceEntry($"test://file/{i}", $"file {i}", null, "text/plain"))];

        public ResourceText? Read(string address, CancellationToken cancellation) => address switch
        {
            "test://file/1" => new ResourceText(address, "text/plain", "one\u2028two"),
            "test://file/2" => throw new RefusedException("It is too large."),
            _ => null,
        };
    }
}

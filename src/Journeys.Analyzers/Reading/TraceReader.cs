using System.Collections.Immutable;
using System.Xml.Linq;
using Journeys.Language.Model;
using static Journeys.Analyzers.Reading.JsonTree;

namespace Journeys.Analyzers.Reading;

/// <summary>Reads <c>trace.json</c> as the command line does.</summary>
internal static class TraceReader
{
    /// <summary>Reads the file's text.</summary>
    /// <exception cref="FormatException">It is none that <c>trace</c> wrote; tells what is wrong.</exception>
    public static CodeTrace Read(string text) => JsonTree.Read(text, "journeys trace", root => new CodeTrace(
        List(root, "touchpoints", item => new TracedTouchpoint(Text(Property(item, "name")), List(item, "places", Place))),
        List(root, "uncovered", item => new CodeEndpoint(
            Text(Property(item, "route")), Text(Property(item, "symbol")), Text(Property(item, "file")), Line(item, "line"))),
        List(root, "gone", item => new GoneCode(Text(Property(item, "code")), Find(item, "nearest") is { } nearest ? Text(nearest) : null)),
        Line(root, "endpoints")));

    private static ImmutableArray<T> List<T>(XElement parent, string name, Func<XElement, T> read) => [.. Items(Property(parent, name)).Select(read)];

    private static CodePlace Place(XElement item) => new(
        Text(Property(item, "file")), Line(item, "line"), Text(Property(item, "symbol")), Tie(Text(Property(item, "tie"))));

    private static int Line(XElement item, string name) => checked((int)Whole(Property(item, name)));

    private static CodeTie Tie(string word) => word switch
    {
        "attribute" => CodeTie.Attribute,
        "call" => CodeTie.Call,
        "code" => CodeTie.CodeLine,
        _ => throw Wrong("tie"),
    };
}

using System.Text.Json.Serialization;
using Journeys.Tracing.Messages;

namespace Journeys.Tracing.Facts;

/// <summary>What one file says by itself: it depends on its text and the settings alone, so that it can be kept.</summary>
internal sealed class FileFacts
{
    /// <summary>How many lines the file has.</summary>
    public int Lines { get; set; }

    /// <summary>Why it was not looked into; null where it was.</summary>
    public SkipReason? Skip { get; set; }

    /// <summary>What its <c>using</c> lines open.</summary>
    public List<UsingFact> Usings { get; set; } = [];

    /// <summary>What it declares.</summary>
    public List<SymbolFact> Symbols { get; set; } = [];

    /// <summary>Its constants that are texts.</summary>
    public List<ConstantFact> Constants { get; set; } = [];

    /// <summary>Where it may name touchpoints.</summary>
    public List<ReferenceFact> References { get; set; } = [];

    /// <summary>Its ways in.</summary>
    public List<EndpointFact> Endpoints { get; set; } = [];
}

/// <summary>A <c>using</c>.</summary>
/// <param name="Target">The namespace or type.</param>
/// <param name="Alias">Its name here, or null.</param>
/// <param name="IsStatic">Whether it opens a type.</param>
/// <param name="IsGlobal">Whether it holds for all files of the project.</param>
internal sealed record UsingFact(string Target, string? Alias, bool IsStatic, bool IsGlobal);

/// <summary>The name of a declared thing: its namespace, and its path within: <c>CheckoutController.Post</c>.</summary>
internal sealed record SymbolName(string Namespace, string Path)
{
    /// <summary>The whole name.</summary>
    [JsonIgnore]
    public string Full => Namespace.Length == 0 ? Path : Path.Length == 0 ? Namespace : Namespace + "." + Path;
}

/// <summary>A declared type or member.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">The types of its parameters with commas between; null for what has none to give.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="IsType">Whether it is a type.</param>
internal sealed record SymbolFact(SymbolName Name, string? Parameters, int Line, bool IsType);

/// <summary>A constant text.</summary>
/// <param name="Name">Its name, with its type.</param>
/// <param name="Value">What it is made of.</param>
internal sealed record ConstantFact(SymbolName Name, List<TextPart> Value);

/// <summary>A part of a text: its letters, or the name of a constant.</summary>
internal sealed record TextPart(string Text, bool IsName);

/// <summary>Code that may name a touchpoint.</summary>
/// <param name="Tie">How.</param>
/// <param name="Candidates">What may be the name; the first that is a text is.</param>
/// <param name="Type">The attribute's or the receiver's type as written; null where it is not known.</param>
/// <param name="Wanted">The type that the settings ask for; null where any will do.</param>
/// <param name="Owner">The code that it is about, and from which names are looked up.</param>
/// <param name="Line">The owner's line.</param>
internal sealed record ReferenceFact(
    TieKind Tie, List<CandidateFact> Candidates, string? Type, string? Wanted, SymbolName Owner, int Line);

/// <summary>What may be a touchpoint's name.</summary>
/// <param name="Value">What it is made of.</param>
/// <param name="Start">The place in the file, for what lies within what.</param>
/// <param name="Range">The place as people count.</param>
internal sealed record CandidateFact(List<TextPart> Value, int Start, TracedRange Range);

/// <summary>A way in.</summary>
/// <param name="Route">The method and the route.</param>
/// <param name="Owner">The code that it stands in or is.</param>
/// <param name="Handler">The method that answers, as written; null where the answer stands here.</param>
/// <param name="Line">Its line.</param>
/// <param name="Spans">Starts and ends of the stretches in which a reference is about it.</param>
/// <param name="IsMinimal">Whether it is made by a call, so that its code may have no name of its own.</param>
internal sealed record EndpointFact(string Route, SymbolName Owner, string? Handler, int Line, List<int> Spans, bool IsMinimal = false)
{
    /// <summary>What a group of endpoints has in the place of a method: it is no way in, but what is tied to it has a name by it.</summary>
    public const string Group = "GROUP";

    /// <summary>Whether it is a group.</summary>
    [JsonIgnore]
    public bool IsGroup => Route.StartsWith(Group + " ", StringComparison.Ordinal);

    /// <summary>How people call it.</summary>
    [JsonIgnore]
    public string Label => IsGroup ? Route[(Group.Length + 1)..] : Route;
}

/// <summary>The facts as they are kept.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(FileFacts))]
internal sealed partial class FactsJson : JsonSerializerContext;

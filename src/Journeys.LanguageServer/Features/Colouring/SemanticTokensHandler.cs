using System.Collections.Immutable;
using Journeys.Language.Navigation;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Features.Colouring;

/// <summary><c>textDocument/semanticTokens</c>: whole, what has changed since the last time, and of a part.</summary>
internal static class SemanticTokensHandler
{
    private const int NumbersOfOne = 5;

    /// <summary>The names of the meanings, in the order of <see cref="Colour"/> without its first.</summary>
    public static SemanticTokensLegend Legend { get; } = new(
        ["keyword", "class", "type", "property", "enumMember", "decorator", "macro", "string", "number", "operator", "comment", "variable"],
        ["declaration"]);

    /// <summary>Adds the methods.</summary>
    public static void Register(MethodTable methods)
    {
        methods.Read("textDocument/semanticTokens/full", Json.Default.TextDocumentParams, Json.Default.SemanticTokens, Full);
        methods.Read("textDocument/semanticTokens/range", Json.Default.TextDocumentRangeParams, Json.Default.SemanticTokens, Range);
        methods.Read("textDocument/semanticTokens/full/delta", Json.Default.SemanticTokensDeltaParams, Json.Default.SemanticTokensDelta, Delta);
    }

    private static SemanticTokens? Full(ReadContext context, TextDocumentParams given)
    {
        if (context.Find(given.TextDocument.Uri) is not { } file)
        {
            return null;
        }

        var data = Encode(file, Journeys.Language.Navigation.Colouring.Of(file.File.Tree));
        return new SemanticTokens(context.Server.Colours.Keep(given.TextDocument.Uri, data), data);
    }

    private static SemanticTokens? Range(ReadContext context, TextDocumentRangeParams given)
    {
        if (context.Find(given.TextDocument.Uri) is not { } file)
        {
            return null;
        }

        var part = file.Source.SpanOf(given.Range, context.Unit);
        var spans = Journeys.Language.Navigation.Colouring.Of(file.File.Tree).Where(coloured => coloured.Span.Start < part.End && coloured.Span.End > part.Start);
        return new SemanticTokens(null, Encode(file, [.. spans]));
    }

    private static SemanticTokensDelta? Delta(ReadContext context, SemanticTokensDeltaParams given)
    {
        if (context.Find(given.TextDocument.Uri) is not { } file)
        {
            return null;
        }

        var before = context.Server.Colours.Find(given.TextDocument.Uri, given.PreviousResultId);
        var now = Encode(file, Journeys.Language.Navigation.Colouring.Of(file.File.Tree));
        var id = context.Server.Colours.Keep(given.TextDocument.Uri, now);
        return new SemanticTokensDelta(id, Difference(before, now));
    }

    /// <summary>One edit: what lies between the equal numbers at the start and at the end.</summary>
    private static IReadOnlyList<SemanticTokensEdit> Difference(ImmutableArray<int> before, ImmutableArray<int> now)
    {
        var start = before.AsSpan().CommonPrefixLength(now.AsSpan());
        var most = Math.Min(before.Length, now.Length) - start;
        var same = 0;
        while (same < most && before[before.Length - 1 - same] == now[now.Length - 1 - same])
        {
            same++;
        }

        var (removed, added) = (before.Length - start - same, now.Length - start - same);
        return removed == 0 && added == 0 ? [] : [new SemanticTokensEdit(start, removed, now.Slice(start, added))];
    }

    private static ImmutableArray<int> Encode(OpenFile file, ImmutableArray<ColouredSpan> spans)
    {
        var data = ImmutableArray.CreateBuilder<int>(spans.Length * NumbersOfOne);
        var (line, character) = (0, 0);
        foreach (var (span, colour, isDeclaration) in spans)
        {
            var start = file.Source.PositionOf(span.Start, file.Unit);
            var end = file.Source.PositionOf(span.End, file.Unit);
            var (nextLine, nextCharacter) = ((int)start.Line, (int)start.Character);
            data.Add(nextLine - line);
            data.Add(nextLine == line ? nextCharacter - character : nextCharacter);
            data.Add((int)(end.Character - start.Character));
            data.Add((int)colour - 1);
            data.Add(isDeclaration ? 1 : 0);
            (line, character) = (nextLine, nextCharacter);
        }

        return data.ToImmutable();
    }
}

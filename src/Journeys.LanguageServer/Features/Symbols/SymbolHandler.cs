using Journeys.Language.Model;
using Journeys.Language.Navigation;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Features.Symbols;

/// <summary><c>textDocument/documentSymbol</c> and <c>workspace/symbol</c></summary>
internal static class SymbolHandler
{
    private const int MostFound = 500;

    /// <summary>Adds the methods.</summary>
    public static void Register(MethodTable methods)
    {
        methods.Read("textDocument/documentSymbol", Json.Default.TextDocumentParams, Json.Default.IReadOnlyListDocumentSymbol, OfDocument);
        methods.Read("workspace/symbol", Json.Default.WorkspaceSymbolParams, Json.Default.IReadOnlyListSymbolInformation, OfWorkspace);
    }

    private static IReadOnlyList<DocumentSymbol>? OfDocument(ReadContext context, TextDocumentParams given) =>
        context.Find(given.TextDocument.Uri) is { } file ? Symbols(file, Outline.Of(file.File.Tree)) : null;

    private static IReadOnlyList<DocumentSymbol> Symbols(OpenFile file, IEnumerable<OutlineEntry> entries) =>
        [.. entries.Select(entry => new DocumentSymbol(
            entry.Name.Length == 0 ? entry.Keyword : entry.Name,
            entry.Title,
            SymbolKinds.Of(entry.Keyword),
            file.Range(entry.Span),
            file.Range(entry.NameSpan),
            Symbols(file, entry.Parts)))];

    private static IReadOnlyList<SymbolInformation>? OfWorkspace(ReadContext context, WorkspaceSymbolParams given)
    {
        var found = new List<SymbolInformation>();
        foreach (var project in context.State.Projects)
        {
            foreach (var file in project.Workspace.Files)
            {
                context.Cancellation.ThrowIfCancellationRequested();
                var known = project.ByShownPath(file.Source.Path);
                if (known is null)
                {
                    continue;
                }

                found.AddRange(FileSymbols.Of(file).Where(symbol => Matches(symbol, given.Query)).Select(symbol => new SymbolInformation(
                    symbol.Declaration.Name.Value,
                    SymbolKinds.Of(symbol.Keyword),
                    new Location(known.Uri, file.Source.RangeOf(symbol.Declaration.Name.Origin.Span, context.Unit)),
                    symbol.Container)));
                if (found.Count >= MostFound)
                {
                    return found;
                }
            }
        }

        return found;
    }

    /// <summary>Whether the letters that were typed stand in the name or the title in their order.</summary>
    private static bool Matches(FileSymbol symbol, string query) =>
        IsWithin(query, symbol.Declaration.Name.Value)
        || (!symbol.Declaration.Title.IsNone && symbol.Declaration.Title.Entries.Any(title => IsWithin(query, title.Value)));

    private static bool IsWithin(string query, string text)
    {
        var next = 0;
        foreach (var character in text)
        {
            if (next < query.Length && char.ToLowerInvariant(character) == char.ToLowerInvariant(query[next]))
            {
                next++;
            }
        }

        return next == query.Length;
    }
}

/// <summary>The kinds of symbols that editors have icons for.</summary>
internal static class SymbolKinds
{
    /// <summary>The kind for what a keyword declares.</summary>
    public static int Of(string keyword) => keyword switch
    {
        "journey" => 5,
        "stage" => 3,
        "stages" => 10,
        "touchpoint" or "use" => 6,
        "opportunity" => 24,
        "message" or "term" => 15,
        "claim" => 14,
        "metric" => 16,
        "persona" or "team" => 19,
        "channel" => 11,
        "field" => 8,
        "workspace" => 2,
        _ => 13,
    };
}

/// <summary>A declaration to find by its name.</summary>
internal sealed record FileSymbol(string Keyword, Declaration Declaration, string? Container);

/// <summary>Lists what a file declares.</summary>
internal static class FileSymbols
{
    /// <summary>The declarations with names.</summary>
    public static IEnumerable<FileSymbol> Of(FileModel file)
    {
        var tops = Tops("channel", file.Channels).Concat(Tops("team", file.Teams)).Concat(Tops("persona", file.Personas))
            .Concat(Tops("claim", file.Claims)).Concat(Tops("tone", file.Tones)).Concat(Tops("message", file.Messages))
            .Concat(Tops("metric", file.Metrics)).Concat(Tops("field", file.Fields)).Concat(Tops("touchpoint", file.Touchpoints))
            .Concat(Tops("stages", file.StageModels)).Concat(Tops("journey", file.Journeys));
        var steps = file.Journeys.SelectMany(journey => journey.Stages.SelectMany(stage => stage.Items)
            .Where(item => !item.IsUse)
            .Select(item => new FileSymbol("touchpoint", item.Touchpoint, journey.Name.Value)));
        return tops.Concat(steps).Where(symbol => symbol.Declaration.Name.Value.Length > 0);
    }

    private static IEnumerable<FileSymbol> Tops(string keyword, IEnumerable<Declaration> declarations) =>
        declarations.Select(declaration => new FileSymbol(keyword, declaration, null));
}

using Journeys.Language.Navigation;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;

namespace Journeys.LanguageServer.Features.Defining;

/// <summary><c>textDocument/definition</c>, <c>references</c> and <c>documentHighlight</c>: where a name is declared and used.</summary>
internal static class DefinitionHandler
{
    private const int Read = 2;
    private const int Write = 3;

    /// <summary>Adds the methods.</summary>
    public static void Register(MethodTable methods)
    {
        methods.Read("textDocument/definition", Json.Default.TextDocumentPositionParams, Json.Default.IReadOnlyListLocation, Definition);
        methods.Read("textDocument/references", Json.Default.ReferenceParams, Json.Default.IReadOnlyListLocation, References);
        methods.Read("textDocument/documentHighlight", Json.Default.TextDocumentPositionParams, Json.Default.IReadOnlyListDocumentHighlight, Highlight);
    }

    private static IReadOnlyList<Location>? Definition(ReadContext context, TextDocumentPositionParams given)
    {
        if (context.Find(given.TextDocument.Uri) is not { } file || SymbolFinder.At(file.View, file.Offset(given.Position)) is not { } here)
        {
            return null;
        }

        var declaration = here.Declaration ?? SymbolFinder.Declaration(here.Symbol, file.Project.Workspace);
        return declaration is not null && file.Location(declaration.Name.Origin) is { } location ? [location] : null;
    }

    private static IReadOnlyList<Location>? References(ReadContext context, ReferenceParams given)
    {
        if (context.Find(given.TextDocument.Uri) is not { } file || SymbolFinder.At(file.View, file.Offset(given.Position)) is not { } here)
        {
            return null;
        }

        context.Cancellation.ThrowIfCancellationRequested();
        return [.. SymbolFinder.References(here.Symbol, file.Project.Workspace, given.Context.IncludeDeclaration).Select(use => file.Location(use.Place)).OfType<Location>()];
    }

    private static IReadOnlyList<DocumentHighlight>? Highlight(ReadContext context, TextDocumentPositionParams given) =>
        context.Find(given.TextDocument.Uri) is { } file
            ? [.. SymbolFinder.Highlights(file.View, file.Offset(given.Position))
                .Select(place => new DocumentHighlight(file.Range(place.Place.Span), place.IsDeclaration ? Write : Read))]
            : null;
}

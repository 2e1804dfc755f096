using Journeys.Language.Navigation;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;

namespace Journeys.LanguageServer.Features.Folding;

/// <summary><c>textDocument/foldingRange</c> and <c>selectionRange</c></summary>
internal static class FoldingHandler
{
    /// <summary>Adds the methods.</summary>
    public static void Register(MethodTable methods)
    {
        methods.Read("textDocument/foldingRange", Json.Default.TextDocumentParams, Json.Default.IReadOnlyListFoldingRange, Folds);
        methods.Read("textDocument/selectionRange", Json.Default.SelectionRangeParams, Json.Default.IReadOnlyListSelectionRange, Selections);
    }

    private static IReadOnlyList<FoldingRange>? Folds(ReadContext context, TextDocumentParams given) =>
        context.Find(given.TextDocument.Uri) is { } file
            ? [.. Journeys.Language.Navigation.Folding.Of(file.File.Tree)
                .Select(fold => new FoldingRange(fold.First - 1, fold.Last - 1, fold.IsComment ? "comment" : "region"))]
            : null;

    private static IReadOnlyList<SelectionRange>? Selections(ReadContext context, SelectionRangeParams given) =>
        context.Find(given.TextDocument.Uri) is { } file ? [.. given.Positions.Select(position => Widening(file, position))] : null;

    private static SelectionRange Widening(OpenFile file, Position position)
    {
        SelectionRange? outer = null;
        foreach (var span in Selection.At(file.File.Tree, file.Offset(position)).Reverse())
        {
            outer = new SelectionRange(file.Range(span), outer);
        }

        return outer!;
    }
}

using Journeys.Language.Diagnostics;
using Journeys.Language.Formatting;
using Journeys.Language.Text;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Features.Formatting;

/// <summary>
/// <c>textDocument/formatting</c>, of a range, and while typing. There is one layout, so the editor's own wishes (tabs, widths) do
/// not count.
/// </summary>
internal static class FormattingHandler
{
    /// <summary>Adds the methods.</summary>
    public static void Register(MethodTable methods)
    {
        methods.Read("textDocument/formatting", Json.Default.FormattingParams, Json.Default.IReadOnlyListLspTextEdit, (context, given) =>
            Edits(context, given.TextDocument, static _ => null, static _ => true));
        methods.Read("textDocument/rangeFormatting", Json.Default.RangeFormattingParams, Json.Default.IReadOnlyListLspTextEdit, (context, given) =>
            Edits(context, given.TextDocument, file => file.Source.SpanOf(given.Range, file.Unit), static _ => true));
        methods.Read("textDocument/onTypeFormatting", Json.Default.OnTypeFormattingParams, Json.Default.IReadOnlyListLspTextEdit, OnType);
    }

    /// <summary>
    /// Lays out the line that was left behind or the block that was closed; the line ends and the indentation around it are the
    /// writer's, who is about to go on.
    /// </summary>
    private static IReadOnlyList<LspTextEdit>? OnType(ReadContext context, OnTypeFormattingParams given)
    {
        if (context.Find(given.TextDocument.Uri) is not { } file)
        {
            return null;
        }

        var line = (int)Math.Clamp(given.Position.Line + (given.Ch == "\n" ? 0 : 1), 1, file.Source.LineCount);
        var span = file.Source.LineSpan(line);
        return Edits(context, given.TextDocument, _ => span, edit => edit.Origin.Span.Start >= span.Start && edit.Origin.Span.End < span.End);
    }

    private static IReadOnlyList<LspTextEdit>? Edits(
        ReadContext context, TextDocumentIdentifier document, Func<OpenFile, TextSpan?> range, Func<TextEdit, bool> isWanted) =>
        context.Find(document.Uri) is { } file
            ? [.. FormattingEdits.For(file.File.Tree, range(file)).Where(isWanted).Select(edit => new LspTextEdit(file.Range(edit.Origin.Span), edit.NewText))]
            : null;
}

using Journeys.Language.Navigation;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Features.Hinting;

/// <summary><c>textDocument/inlayHint</c></summary>
internal static class InlayHintHandler
{
    /// <summary>Adds the method.</summary>
    public static void Register(MethodTable methods) =>
        methods.Read("textDocument/inlayHint", Json.Default.TextDocumentRangeParams, Json.Default.IReadOnlyListInlayHint, Handle);

    private static IReadOnlyList<InlayHint>? Handle(ReadContext context, TextDocumentRangeParams given)
    {
        if (context.Find(given.TextDocument.Uri) is not { } file || !context.Server.Session.Settings.InlayHints)
        {
            return null;
        }

        var part = file.Source.SpanOf(given.Range, context.Unit);
        var findings = context.Server.Analyst.Latest(file.Project.Project)?.Result.In(file.Source.Path) ?? [];
        return
        [
            .. Hints.Of(file.View, findings, context.Language)
                .Where(hint => hint.Offset >= part.Start && hint.Offset <= part.End)
                .Select(hint => new InlayHint(
                    file.Source.PositionOf(hint.Offset, context.Unit), hint.Label, null, new MarkupContent("plaintext", hint.Tooltip), true)),
        ];
    }
}

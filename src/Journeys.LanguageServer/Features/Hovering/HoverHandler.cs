using Journeys.Language.Navigation;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;

namespace Journeys.LanguageServer.Features.Hovering;

/// <summary><c>textDocument/hover</c></summary>
internal static class HoverHandler
{
    /// <summary>Adds the method.</summary>
    public static void Register(MethodTable methods) =>
        methods.Read("textDocument/hover", Json.Default.TextDocumentPositionParams, Json.Default.Hover, Handle, mayBeStale: true);

    private static Hover? Handle(ReadContext context, TextDocumentPositionParams given)
    {
        if (context.Find(given.TextDocument.Uri) is not { } file)
        {
            return null;
        }

        if (HoverText.At(file.View, file.Offset(given.Position), context.Language, context.RulesFor(file)) is not { } text)
        {
            return null;
        }

        var contents = context.Server.Session.Client.WantsPlainHovers
            ? new MarkupContent("plaintext", text.Plain)
            : new MarkupContent("markdown", text.Markdown);
        return new Hover(contents, file.Range(text.Span));
    }
}

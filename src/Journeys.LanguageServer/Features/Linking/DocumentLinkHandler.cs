using Journeys.Language.Navigation;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Features.Linking;

/// <summary><c>textDocument/documentLink</c></summary>
internal static class DocumentLinkHandler
{
    /// <summary>Adds the method.</summary>
    public static void Register(MethodTable methods) =>
        methods.Read("textDocument/documentLink", Json.Default.TextDocumentParams, Json.Default.IReadOnlyListDocumentLink, Handle);

    private static IReadOnlyList<DocumentLink>? Handle(ReadContext context, TextDocumentParams given) =>
        context.Find(given.TextDocument.Uri) is { } file
            ? [.. Links.Of(file.File.Tree).Select(link => new DocumentLink(file.Range(link.Span), Target(file, link), null)), .. CodeLinks.Of(file)]
            : null;

    private static string Target(OpenFile file, TextLink link) =>
        link.IsAddress ? link.Target : DocumentUri.Of(Path.Combine(file.Project.Project.Host.SourceFolder, link.Target));
}

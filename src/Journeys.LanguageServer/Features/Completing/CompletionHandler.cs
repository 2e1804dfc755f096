using Journeys.Language.Navigation.Completion;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;

namespace Journeys.LanguageServer.Features.Completing;

/// <summary><c>textDocument/completion</c></summary>
internal static class CompletionHandler
{
    private const int Snippet = 2;
    private static readonly Command Again = new("", "editor.action.triggerSuggest");

    /// <summary>Adds the method.</summary>
    public static void Register(MethodTable methods) => methods.Read(
        "textDocument/completion", Json.Default.TextDocumentPositionParams, Json.Default.CompletionList, Handle, mayBeStale: true);

    private static CompletionList? Handle(ReadContext context, TextDocumentPositionParams given)
    {
        if (context.Find(given.TextDocument.Uri) is not { } file)
        {
            return null;
        }

        var client = context.Server.Session.Client;
        var request = new CompletionRequest(context.Language, context.RulesFor(file), context.Server.Host.Today, client.Snippets);
        var proposals = Completer.At(file.View, file.Offset(given.Position), request);
        return new CompletionList(false, [.. proposals.Select((proposal, i) => Item(file, proposal, i))]);
    }

    private static CompletionItem Item(OpenFile file, Proposal proposal, int place) => new()
    {
        Label = proposal.Label,
        Kind = proposal.Kind switch
        {
            ProposalKind.Keyword => 14,
            ProposalKind.Snippet => 15,
            ProposalKind.Name => 18,
            ProposalKind.Value => 12,
            ProposalKind.Language => 20,
            ProposalKind.Rule => 21,
            _ => 1,
        },
        Detail = proposal.Detail,
        Documentation = proposal.Documentation is { } text ? new MarkupContent("markdown", text) : null,
        SortText = place.ToString("D4", System.Globalization.CultureInfo.InvariantCulture),
        FilterText = proposal.Filter,
        InsertTextFormat = proposal.IsSnippet ? Snippet : null,
        TextEdit = new LspTextEdit(file.Range(proposal.Span), proposal.Insert),
        Command = proposal.Continues ? Again : null,
    };
}

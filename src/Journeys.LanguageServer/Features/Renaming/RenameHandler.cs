using Journeys.JsonRpc;
using Journeys.Language.Diagnostics;
using Journeys.Language.Navigation;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.LanguageServer.Features.Fixing;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.Transport;

namespace Journeys.LanguageServer.Features.Renaming;

/// <summary><c>textDocument/prepareRename</c> and <c>rename</c></summary>
internal static class RenameHandler
{
    private static readonly Phrase KeepOldName = new("Note the old name (`was`)", "Noteer de oude naam (`heette`)", "Notér det gamle navn (`hed`)");
    private static readonly Phrase WhyOldName = new(
        "A review then sees one thing renamed, not one gone and one new.",
        "Een review ziet dan één ding met een nieuwe naam, niet iets dat weg is en iets dat erbij kwam.",
        "Så ser en gennemgang én ting med nyt navn, ikke en, der er væk, og en ny.");

    /// <summary>Adds the methods.</summary>
    public static void Register(MethodTable methods)
    {
        methods.Read("textDocument/prepareRename", Json.Default.TextDocumentPositionParams, Json.Default.PrepareRenameResult, Prepare);
        methods.Read("textDocument/rename", Json.Default.RenameParams, Json.Default.WorkspaceEdit, Rename);
    }

    private static PrepareRenameResult? Prepare(ReadContext context, TextDocumentPositionParams given) =>
        context.Find(given.TextDocument.Uri) is { } file && Renamer.Prepare(file.View, file.Offset(given.Position)) is { } here
            ? new PrepareRenameResult(file.Range(here.Place.Span), here.Symbol.Name)
            : null;

    private static WorkspaceEdit? Rename(ReadContext context, RenameParams given)
    {
        if (context.Find(given.TextDocument.Uri) is not { } file
            || Renamer.Rename(file.View, file.Offset(given.Position), given.NewName, source => TreeOf(file, source)) is not { } result)
        {
            return null;
        }

        if (result.Refusal is { } refusal)
        {
            throw new RpcException(LspErrorCode.RequestFailed, refusal.In(context.Language));
        }

        var edits = new WorkspaceEdits(file.Project, context.Unit, context.Server.Session.Client);
        var annotation = result.FormerName is { } former && context.Server.Session.Client.ChangeAnnotations
            ? new AnnotatedEdit(former, new ChangeAnnotation(KeepOldName.In(context.Language), true, WhyOldName.In(context.Language)))
            : null;
        return edits.Of(result.Edits, annotation);
    }

    private static SyntaxTree TreeOf(OpenFile file, SourceText source) =>
        file.Project.ByShownPath(source.Path) is { } known && ReferenceEquals(known.Source, source) ? known.Tree : SyntaxTree.Parse(source);
}

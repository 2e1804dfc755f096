using System.Globalization;
using System.Text.Json;
using Journeys.Language.Diagnostics;
using Journeys.Language.Navigation;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;

namespace Journeys.LanguageServer.Features.Lenses;

/// <summary><c>textDocument/codeLens</c>: in how many journeys something is used.</summary>
internal static class CodeLensHandler
{
    /// <summary>The command that an editor runs when the line is clicked; its arguments are an address and a position.</summary>
    private const string ShowUses = "journeys.showUses";

    private static readonly Phrase One = new("used in 1 journey", "gebruikt in 1 klantreis", "brugt i 1 kunderejse");
    private static readonly Phrase Many = new("used in {0} journeys", "gebruikt in {0} klantreizen", "brugt i {0} kunderejser");

    /// <summary>Adds the method.</summary>
    public static void Register(MethodTable methods) =>
        methods.Read("textDocument/codeLens", Json.Default.TextDocumentParams, Json.Default.IReadOnlyListCodeLens, Handle);

    private static IReadOnlyList<CodeLens>? Handle(ReadContext context, TextDocumentParams given)
    {
        if (context.Find(given.TextDocument.Uri) is not { } file || !context.Server.Session.Settings.CodeLens)
        {
            return null;
        }

        return [.. UseCounts.Of(file.View).Select(count => Lens(context, file, count))];
    }

    private static CodeLens Lens(ReadContext context, OpenFile file, UseCount count)
    {
        var range = file.Range(count.Place.Span);
        var title = (count.Journeys == 1 ? One : Many).In(context.Language)
            .Replace("{0}", count.Journeys.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return new CodeLens(range, new Command(title, ShowUses,
        [
            JsonSerializer.SerializeToElement(file.File.Uri, Json.Default.String),
            JsonSerializer.SerializeToElement(range.Start, Json.Default.Position),
        ]));
    }
}

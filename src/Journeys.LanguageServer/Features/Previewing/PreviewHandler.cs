using Journeys.Language.Model;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;

namespace Journeys.LanguageServer.Features.Previewing;

/// <summary><c>journeys/preview</c>: the map of the journey that a place belongs to.</summary>
internal static class PreviewHandler
{
    /// <summary>Adds the method.</summary>
    public static void Register(MethodTable methods) =>
        methods.Read("journeys/preview", Json.Default.PreviewParams, Json.Default.PreviewResult, Handle, mayBeStale: true);

    private static async ValueTask<PreviewResult?> Handle(ReadContext context, PreviewParams given)
    {
        if (context.Find(given.TextDocument.Uri) is not { } file || Chosen(file, given) is not { } journey)
        {
            return null;
        }

        var analysed = await context.Server.Analyst.For(file.Project, context.Cancellation).ConfigureAwait(false);
        var workspace = analysed.Result.Workspace;
        var language = given.Language is { } asked && workspace.Languages.Contains(asked) ? asked : workspace.DefaultLanguage;
        return file.Project.Project.Host.Preview(analysed.Result, journey.Name.Value, language) is { } html
            ? new PreviewResult(journey.Name.Value, workspace.Best(journey.Title, language)?.Value ?? journey.Name.Value, language, html)
            : null;
    }

    /// <summary>The journey of that name; else the one around the position; else the first of the file.</summary>
    private static Journey? Chosen(OpenFile file, PreviewParams given)
    {
        if (given.Journey is { } name)
        {
            return file.Project.Workspace.Journeys.TryGet(name, out var named) ? named : null;
        }

        var offset = given.Position is { } position ? file.Offset(position) : 0;
        var own = file.File.Model.Journeys;
        return own.FirstOrDefault(journey => journey.Origin.Span.Start <= offset && offset <= journey.Origin.Span.End) ?? own.FirstOrDefault();
    }
}

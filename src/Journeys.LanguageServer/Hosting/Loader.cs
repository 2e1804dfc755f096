using System.Text.Json;
using Journeys.Language.Diagnostics;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Hosting;

/// <summary>Reads the files of a project in the background, and shows how far it is.</summary>
internal static class Loader
{
    private static readonly Phrase Reading = new("Reading the journeys", "Klantreizen lezen", "Læser kunderejserne");
    private static int _tokens;

    /// <summary>Starts reading.</summary>
    public static void Start(Server server, Project project) => Task.Run(() =>
    {
        var token = server.Session.Client.Progress ? "journeys-load-" + Interlocked.Increment(ref _tokens) : null;
        try
        {
            Begin(server, token);
            server.Texts.Load(project, (done, all) => Report(server, token, new ProgressValue("report", Percentage: done * 100 / Math.Max(1, all))), server.Ending);
        }
        catch (OperationCanceledException) when (server.Ending.IsCancellationRequested)
        {
        }
        catch (Exception error)
        {
            server.Tell("cannot read " + project.Root + ": " + error.Message, isError: true);
            server.Texts.GiveUpLoading(project);
        }
        finally
        {
            Report(server, token, new ProgressValue("end"));
        }
    });

    private static void Begin(Server server, string? token)
    {
        if (token is null)
        {
            return;
        }

        server.Ask("window/workDoneProgress/create", json => JsonSerializer.Serialize(json, new ProgressTokenParams(token), Json.Default.ProgressTokenParams));
        Report(server, token, new ProgressValue("begin", Reading.In(server.Session.Language), Percentage: 0, Cancellable: false));
    }

    private static void Report(Server server, string? token, ProgressValue value)
    {
        if (token is not null)
        {
            server.Writer.Notify("$/progress", json => JsonSerializer.Serialize(json, new ProgressParams(token, value), Json.Default.ProgressParams));
        }
    }
}

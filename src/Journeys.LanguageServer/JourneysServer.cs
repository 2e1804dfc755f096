using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Transport;

namespace Journeys.LanguageServer;

/// <summary>Serves one editor.</summary>
public static class JourneysServer
{
    private const int FewestThreads = 8;
    private static readonly TimeSpan LastWords = TimeSpan.FromMilliseconds(500);

    /// <summary>Serves until the editor says goodbye, goes away, or the token is cancelled.</summary>
    /// <param name="input">The editor's messages.</param>
    /// <param name="output">The answers; nothing else may write there.</param>
    /// <param name="log">Told of what goes wrong.</param>
    /// <param name="host">What the server cannot know by itself.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The exit code: 0 where the editor shut the server down before it left, else 1.</returns>
    public static int Run(Stream input, Stream output, TextWriter log, IServerHost host, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(host);

        // An analysis takes every core; answers must not wait until the pool thinks of more threads.
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, FewestThreads), completions);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var ended = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var writer = new MessageWriter(output, () => ended.TrySetResult(1));
        using var lines = new ServerLog(log);
        using var server = new Server(host, writer, lines, ending.Token);
        var conversation = new Conversation(server, Methods.All());
        using var registration = cancellation.Register(() => ended.TrySetResult(1));
        ParentWatch.Start(server, () => ended.TrySetResult(1));
        new Thread(() => Listen(conversation, input, ended, lines)) { IsBackground = true, Name = "journeys-lsp-reader" }.Start();
        var code = ended.Task.GetAwaiter().GetResult();
        ending.Cancel();
        writer.Flush(LastWords);
        lines.Flush(LastWords);
        return code;
    }

    private static void Listen(Conversation conversation, Stream input, TaskCompletionSource<int> ended, ServerLog log)
    {
        try
        {
            ended.TrySetResult(conversation.Run(new FrameReader(input)));
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            ended.TrySetResult(1);
        }
        catch (Exception error)
        {
            log.Write(error.ToString());
            ended.TrySetResult(1);
        }
    }
}

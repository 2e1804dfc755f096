using System.Collections.Immutable;
using Journeys.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Journeys.Analyzers.Findings;

/// <summary>
/// The first check of a process, begun beside the generator. The compiler asks for findings when its own work is nearly done; a compiler that
/// starts anew with each build would then wait for all of the check, while one core had nothing to do before. Later checks of a process that
/// stays are short, and are made when somebody asks for them.
/// </summary>
internal sealed class HeadStart
{
    private readonly TaskCompletionSource<string> _key = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<bool> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _begun;

    /// <summary>Begins the check, the first time that there is something to check and somebody will ask for it.</summary>
    /// <param name="files">What came along with the compilation.</param>
    /// <param name="options">The properties of the build.</param>
    /// <param name="cache">Keeps what is found.</param>
    public void Begin(ImmutableArray<AdditionalText> files, AnalyzerConfigOptions options, CheckCache cache)
    {
        var build = BuildProperties.Read(options);
        if (build.IsEnabled && BuildProperties.RunsAnalyzers(options) && files.Any(JourneyFiles.IsJourney) && Interlocked.Exchange(ref _begun, 1) == 0)
        {
            // A thread of its own: those of the pool may all be at work for the compiler.
            new Thread(() => Run(files, build, cache)) { IsBackground = true, Name = "Journeys" }.Start();
        }
    }

    /// <summary>Waits for the check where it has begun and is the one of this key; where it has failed, whoever asks makes it and sees why.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    public void Await(string key, CancellationToken cancellation)
    {
        if (Volatile.Read(ref _begun) == 0)
        {
            return;
        }

        _key.Task.Wait(cancellation);
        if (_key.Task.Result == key)
        {
            _end.Task.Wait(cancellation);
        }
    }

    private void Run(ImmutableArray<AdditionalText> files, BuildProperties build, CheckCache cache)
    {
        try
        {
            var read = JourneyFiles.Of(files, CancellationToken.None);
            var key = CheckCache.Key(read, build);
            _key.SetResult(key);
            ReadFromTheEnd(read, build);
            cache.Keep(key, new WorkspaceCheck(read, build).Run(CancellationToken.None));
        }
        catch (Exception)
        {
            // A mistake of ours is told by the check that the analyzer then makes itself.
            _key.TrySetResult("");
        }
        finally
        {
            _end.SetResult(true);
        }
    }

    /// <summary>The generator reads from the start: where they meet, each goes on with what the other has read.</summary>
    private static void ReadFromTheEnd(JourneyFiles files, BuildProperties build)
    {
        for (var i = files.Journeys.Length - 1; i >= 0; i--)
        {
            _ = JourneyText.Of(ShownPath.Of(build.Project, files.Journeys[i].Path), files.Journeys[i].Text).Names;
        }
    }
}

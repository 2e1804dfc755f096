using System.Runtime.ExceptionServices;
using Journeys.Tracing.Caching;
using Journeys.Tracing.Facts;
using Journeys.Tracing.Messages;

namespace Journeys.Tracing.Reading;

/// <summary>
/// Reads files to facts, several at once. The threads have a stack of one size on every machine, so that which files are too deep is the
/// same everywhere.
/// </summary>
internal static class FileReading
{
    private const int StackSize = 16 * 1024 * 1024;

    /// <summary>The facts of each file.</summary>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static FileFacts[] Run(
        TraceFile[] files, FactCache cache, TraceRequest request, Action<string>? begin, out int cached, CancellationToken cancellation)
    {
        var facts = new FileFacts[files.Length];
        var methods = files.Select(file => file.Methods).Distinct(StringComparer.Ordinal)
            .ToDictionary(setting => setting, TouchpointMethods.Parse, StringComparer.Ordinal);
        var (next, kept) = (-1, 0);
        ExceptionDispatchInfo? failure = null;
        var threads = new Thread[Math.Clamp(request.IsCareful ? 1 : request.Parallelism, 1, Math.Max(1, files.Length))];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(Work, StackSize) { IsBackground = true };
            threads[i].Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        cancellation.ThrowIfCancellationRequested();
        failure?.Throw();
        cached = kept;
        return facts;

        void Work()
        {
            try
            {
                for (int at; (at = Interlocked.Increment(ref next)) < files.Length && failure is null && !cancellation.IsCancellationRequested;)
                {
                    var file = files[at];
                    if (request.IsCareful)
                    {
                        begin?.Invoke(file.Name);
                    }

                    facts[at] = One(file, methods[file.Methods], cache, out var wasKept);
                    if (wasKept)
                    {
                        Interlocked.Increment(ref kept);
                    }
                }
            }
            catch (Exception error)
            {
                failure = ExceptionDispatchInfo.Capture(error);
            }
        }
    }

    private static FileFacts One(TraceFile file, TouchpointMethods methods, FactCache cache, out bool wasKept)
    {
        wasKept = false;
        if (CodeFile.Read(file.Path, out var skip) is not { } bytes)
        {
            return new FileFacts { Skip = skip };
        }

        var key = FactCache.KeyOf(bytes, file.Methods + "\0" + (RazorSource.IsRazor(file.Name) ? file.Name : ""));
        if (cache.Find(key) is { } known)
        {
            wasKept = true;
            return known;
        }

        var facts = CodeFile.Decode(bytes) is { } text
            ? FactReader.Read(text, file.Name, methods)
            : new FileFacts { Skip = SkipReason.Binary };
        cache.Keep(key, facts);
        return facts;
    }
}

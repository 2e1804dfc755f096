using Journeys.Cli.Roslyn;
using Journeys.Tracing.Messages;

namespace Journeys.Cli.Tracing;

/// <summary>Asks the second process for a trace. Where it dies, it is asked again file by file, and the file that ends it is left out.</summary>
/// <param name="ask">Asks once; hears the name of each file before it is begun, where the request is careful.</param>
internal sealed class CarefulTracing(Func<TraceRequest, Action<string>?, TraceAnswer> ask)
{
    /// <summary>Whoever has more files that end a compiler has another problem.</summary>
    private const int MostCulprits = 5;

    /// <summary>The answer; files that ended the process are told as skipped.</summary>
    /// <exception cref="RoslynFailure">There is no answer, whatever is left out.</exception>
    public TraceAnswer Ask(TraceRequest request)
    {
        var culprits = new List<SkippedFile>();
        while (true)
        {
            try
            {
                var answer = ask(request, null);
                return culprits.Count == 0
                    ? answer
                    : answer with { Skipped = [.. answer.Skipped.Concat(culprits).OrderBy(file => file.File, StringComparer.Ordinal)] };
            }
            catch (RoslynFailure failure) when (IsDeath(failure) && culprits.Count < MostCulprits)
            {
                if (Culprit(request) is not { } culprit)
                {
                    throw;
                }

                culprits.Add(culprit);
                request = request with { Files = [.. request.Files.Where(file => file.Name != culprit.File)] };
            }
        }
    }

    private static bool IsDeath(RoslynFailure failure) =>
        failure.Kind is RoslynFailureKind.StackOverflow or RoslynFailureKind.OutOfMemory or RoslynFailureKind.Died or RoslynFailureKind.TimedOut;

    /// <summary>The file that was being read when the process ended; null where it does not end this time, or not at a file.</summary>
    private SkippedFile? Culprit(TraceRequest request)
    {
        string? begun = null;
        try
        {
            ask(request with { IsCareful = true }, name => begun = name);
            return null;
        }
        catch (RoslynFailure failure) when (IsDeath(failure))
        {
            return begun is null ? null : new SkippedFile(begun, failure.Kind == RoslynFailureKind.StackOverflow ? SkipReason.TooDeep : SkipReason.TooLarge);
        }
    }
}

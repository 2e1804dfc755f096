using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Journeys.Cli.Hosting;
using Journeys.RoslynHost.Protocol;

namespace Journeys.Cli.Roslyn;

/// <summary>
/// Asks the second process, one request at a time. It is started with the first, stays for the next ones, and is started anew after
/// its death; whatever happens to it, whoever asks gets an answer or a <see cref="RoslynFailure"/>.
/// </summary>
/// <param name="context">The surroundings.</param>
/// <param name="limits">How much it may take.</param>
internal sealed class RoslynClient(CliContext context, RoslynLimits limits) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);
    private readonly object _gate = new();
    private RoslynProcess? _process;

    /// <summary>Which life of the process it is, counted from 1; 0 before the first. What an earlier one knew is forgotten.</summary>
    public int Life { get; private set; }

    /// <summary>Starts the process where it does not run, so that the request finds it ready.</summary>
    /// <exception cref="RoslynFailure">It cannot be started.</exception>
    public void Warm()
    {
        lock (_gate)
        {
            Running();
        }
    }

    /// <summary>Asks, and waits for the answer.</summary>
    /// <param name="kind">A name of <see cref="HostKinds"/>.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="requestShape">How it is written.</param>
    /// <param name="answerShape">How the answer is read.</param>
    /// <param name="note">Hears what is begun, on the calling thread.</param>
    /// <param name="cancellation">Ends the process where nobody waits any more.</param>
    /// <exception cref="RoslynFailure">There was no answer; but for a mistake it is told of, the process is gone.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    public TAnswer Ask<TRequest, TAnswer>(
        string kind,
        TRequest request,
        JsonTypeInfo<TRequest> requestShape,
        JsonTypeInfo<TAnswer> answerShape,
        Action<JsonElement>? note,
        CancellationToken cancellation)
    {
        lock (_gate)
        {
            try
            {
                var message = new HostMessage(kind, JsonSerializer.SerializeToElement(request, requestShape));
                var reply = Converse(Running(), message, note, cancellation);
                return reply.Deserialize(answerShape) ?? throw new RoslynFailure(RoslynFailureKind.Died, "the process with the C# compiler gave an empty answer");
            }
            catch (Exception error) when (error is not RoslynFailure { Kind: RoslynFailureKind.Mistake })
            {
                End();
                throw error is JsonException
                    ? new RoslynFailure(RoslynFailureKind.Died, "the process with the C# compiler gave an answer that makes no sense: " + error.Message)
                    : error;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => End();

    private RoslynProcess Running()
    {
        if (_process is not { IsAlive: true })
        {
            End();
            _process = RoslynProcess.Start(context, limits);
            Life++;
        }

        return _process;
    }

    private void End() => Interlocked.Exchange(ref _process, null)?.Dispose();

    private JsonElement Converse(RoslynProcess process, HostMessage request, Action<JsonElement>? note, CancellationToken cancellation)
    {
        var watch = new Watch(process, limits);
        using var stop = cancellation.Register(process.Kill);
        var sending = process.Send(request);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (Next(process, cancellation))
            {
                case null:
                    watch.Check();
                    break;
                case { Kind: HostMessage.Note } said:
                    watch.Step(said.Body);
                    note?.Invoke(said.Body);
                    break;
                case { Kind: HostMessage.Answer } answer:
                    sending.GetAwaiter().GetResult();
                    return answer.Body;
                case { } failed:
                    throw new RoslynFailure(RoslynFailureKind.Mistake, "the process with the C# compiler made a mistake", failed.Body.ToString());
            }
        }
    }

    private static HostMessage? Next(RoslynProcess process, CancellationToken cancellation)
    {
        try
        {
            return process.Receive(Patience);
        }
        catch (RoslynFailure) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
    }

    /// <summary>Looks at the time.</summary>
    private sealed class Watch(RoslynProcess process, RoslynLimits limits)
    {
        private readonly Stopwatch _whole = Stopwatch.StartNew();
        private TimeSpan _begun = process.ProcessorTime;
        private TimeSpan _step = limits.Step;

        public void Step(JsonElement note)
        {
            _begun = process.ProcessorTime;
            _step = limits.StepBehind?.Invoke(note) ?? limits.Step;
        }

        public void Check()
        {
            var isSlow = process.ProcessorTime - _begun > _step;
            if (isSlow || _whole.Elapsed > limits.Whole)
            {
                var allowed = (isSlow ? _step : limits.Whole).TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
                throw new RoslynFailure(RoslynFailureKind.TimedOut, $"the process with the C# compiler took more than {allowed} seconds and was ended");
            }
        }
    }
}

using System.Runtime.InteropServices;

namespace Journeys.Cli.Hosting;

/// <summary>
/// Ctrl-C and its kin. The work is told to stop and gets a moment to put its staging away; whatever it is doing then, the
/// process ends. What is half-written never bears its final name, so ending at any point is safe.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(400);
    private readonly CancellationTokenSource _source = new();
    private readonly List<PosixSignalRegistration> _registrations = [];
    private readonly ManualResetEventSlim _finished = new();

    public Interruption()
    {
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT })
        {
            _registrations.Add(PosixSignalRegistration.Create(signal, Stop));
        }
    }

    /// <summary>Is cancelled when the user has had enough.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>The exit code: that of the work, or 130 where it was interrupted.</summary>
    public int Conclude(int code)
    {
        var interrupted = _source.IsCancellationRequested;
        _finished.Set();
        return interrupted ? ExitCode.Interrupted : code;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _finished.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        _source.Cancel();
        if (!_finished.Wait(Grace))
        {
            Environment.Exit(ExitCode.Interrupted);
        }
    }
}

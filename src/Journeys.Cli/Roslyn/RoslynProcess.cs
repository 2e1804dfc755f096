using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Journeys.Cli.Hosting;
using Journeys.RoslynHost.Protocol;

namespace Journeys.Cli.Roslyn;

/// <summary>
/// One life of the second process. It gets no variables of the environment but those that a runtime needs, so that no secret of the
/// machine is ever in it, and ends when this process does.
/// </summary>
internal sealed class RoslynProcess : IDisposable
{
    private const int LongestTalk = 16 * 1024;

    /// <summary>What the runtime itself needs to run.</summary>
    private static readonly string[] Kept =
        ["PATH", "HOME", "USERPROFILE", "SystemRoot", "TMPDIR", "TEMP", "TMP", "DOTNET_ROOT", "LD_LIBRARY_PATH"];

    private readonly Process _process;
    private readonly StringBuilder _talk = new();
    private readonly BlockingCollection<HostMessage> _messages = [];

    private RoslynProcess(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginErrorReadLine();
        new Thread(Read) { IsBackground = true, Name = "journeys-roslyn" }.Start();
    }

    /// <summary>Whether it can still be asked.</summary>
    public bool IsAlive => !_process.HasExited;

    /// <summary>The time on the processor that it has taken.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            try
            {
                _process.Refresh();
                return _process.TotalProcessorTime;
            }
            catch (Exception error) when (error is InvalidOperationException or Win32Exception or IOException)
            {
                return TimeSpan.Zero;
            }
        }
    }

    /// <summary>Starts it.</summary>
    /// <exception cref="RoslynFailure">It cannot be started.</exception>
    public static RoslynProcess Start(CliContext context, RoslynLimits limits)
    {
        var location = RoslynLocation.Find(context);
        var start = new ProcessStartInfo(location.Dotnet)
        {
            ArgumentList = { "exec", location.Program, "--stdio" },
            WorkingDirectory = Path.GetDirectoryName(location.Program),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        Surround(start, context, limits);
        try
        {
            var process = Process.Start(start) ?? throw RoslynLocation.NoRuntime();
            if (limits.IsInBackground)
            {
                StepBack(process);
            }

            return new RoslynProcess(process);
        }
        catch (Win32Exception error)
        {
            throw RoslynLocation.NoRuntime(error.Message);
        }
    }

    /// <summary>Sends a request. It is written while answers are read, since neither end waits for the other to be done.</summary>
    public Task Send(HostMessage request)
    {
        var bytes = request.ToBytes();
        return Task.Run(() => HostFrame.Write(_process.StandardInput.BaseStream, bytes));
    }

    /// <summary>Waits for a message.</summary>
    /// <returns>The message; null where none came in time.</returns>
    /// <exception cref="RoslynFailure">The process has ended.</exception>
    public HostMessage? Receive(TimeSpan patience)
    {
        if (_messages.TryTake(out var message, patience))
        {
            return message;
        }

        return _messages.IsCompleted ? throw Death() : null;
    }

    /// <summary>Ends it, with whatever it started.</summary>
    public void Kill() => ProcessEnd.KillAndWait(_process);

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private static void Surround(ProcessStartInfo start, CliContext context, RoslynLimits limits)
    {
        start.Environment.Clear();
        foreach (var name in Kept)
        {
            if (context.Variable(name) is { Length: > 0 } value)
            {
                start.Environment[name] = value;
            }
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = limits.Memory.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
    }

    private static void StepBack(Process process)
    {
        try
        {
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException or NotSupportedException)
        {
            // Then it runs as everything does.
        }
    }

    private void Read()
    {
        try
        {
            while (HostFrame.Read(_process.StandardOutput.BaseStream) is { } bytes)
            {
                _messages.Add(HostMessage.Of(bytes));
            }
        }
        catch (Exception error) when (error is IOException or InvalidDataException or ObjectDisposedException or InvalidOperationException)
        {
            Hear(error.Message);
            Kill();
        }
        finally
        {
            _messages.CompleteAdding();
        }
    }

    private void Hear(string? line)
    {
        lock (_talk)
        {
            if (line is not null && _talk.Length < LongestTalk)
            {
                _talk.Append(line).Append('\n');
            }
        }
    }

    private RoslynFailure Death()
    {
        _process.WaitForExit();
        string talk;
        lock (_talk)
        {
            talk = _talk.ToString();
        }

        return RoslynDeath.Explain(_process.ExitCode, talk);
    }
}

using System.Diagnostics;

namespace Journeys.LanguageServer.Tests.Support;

/// <summary>The real program in a process of its own, as an editor starts it.</summary>
internal sealed class LspProcess : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "journeys.dll");
    private readonly Process _process;

    public LspProcess(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Program, "lsp", "--stdio"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) => Log += line.Data + "\n";
        _process.BeginErrorReadLine();
        Client = new LspClient(_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream);
    }

    public LspClient Client { get; }

    /// <summary>What it said on standard error.</summary>
    public string Log { get; private set; } = "";

    public long Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024 / 1024;
        }
    }

    public bool HasEnded => _process.HasExited;

    public void CloseInput() => _process.StandardInput.Close();

    /// <summary>Waits for the end, and gives the exit code.</summary>
    public int ExitCode(TimeSpan patience)
    {
        Assert.True(_process.WaitForExit(patience), "The server still runs. " + Log);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}

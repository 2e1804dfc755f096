using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Journeys.Browser.Tests.Serving;

/// <summary><c>journeys serve</c> in a process of its own, as a writer has it beside the editor.</summary>
internal sealed partial class LiveServer : IAsyncDisposable
{
    private readonly Process _process;

    private LiveServer(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts to serve a folder.</summary>
    /// <exception cref="InvalidOperationException">It ended instead.</exception>
    public static async Task<LiveServer> StartAsync(string folder, params string[] arguments)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "journeys.dll");
        var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", tool, "serve", "--port", "0", "--today", "2026-11-22", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("serve has ended");
        return new LiveServer(process, new Uri(Told().Match(line).Value));
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex("http://127[.]0[.]0[.]1:[0-9]+/")]
    private static partial Regex Told();
}

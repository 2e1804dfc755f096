using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Journeys.Benchmarks;

/// <summary>A <c>serve</c> in a process of its own, and a browser that is as spare as can be.</summary>
internal sealed partial class ServeSession : IDisposable
{
    private readonly Process _process;
    private readonly int _port;
    private long _checked;

    public ServeSession(string tool, string folder)
    {
        var isLibrary = tool.EndsWith(".dll", StringComparison.Ordinal);
        string[] arguments = ["serve", "--port", "0", "--today", "2026-11-26"];
        _process = Process.Start(new ProcessStartInfo(isLibrary ? "dotnet" : tool, isLibrary ? ["exec", tool, .. arguments] : arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data?.StartsWith("Checked in ", StringComparison.Ordinal) == true)
            {
                Volatile.Write(ref _checked, Stopwatch.GetTimestamp());
            }
        };
        _process.BeginErrorReadLine();
        var line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("serve has ended");
        _port = int.Parse(Port().Match(line).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    public double Megabytes => Status("VmRSS:");

    public double PeakMegabytes => Status("VmHWM:");

    /// <summary>
    /// The time that the server has had on a processor, in milliseconds: what it took of a machine that others use, too. 0 where the system
    /// does not tell.
    /// </summary>
    public double Processor
    {
        get
        {
            try
            {
                return Directory.EnumerateDirectories($"/proc/{_process.Id}/task")
                    .Sum(task => double.Parse(File.ReadAllText(task + "/schedstat").Split(' ')[0], CultureInfo.InvariantCulture)) / 1_000_000;
            }
            catch (IOException)
            {
                return 0;
            }
        }
    }

    /// <summary>A page, head and all.</summary>
    public string Get(string path)
    {
        using var stream = Ask(path);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public ServeListener Listen(string page) => new(Ask("/_journeys/events?page=" + Uri.EscapeDataString(page)));

    /// <summary>Waits until everything is judged; gives how long after a moment that was.</summary>
    public double UntilChecked(long since)
    {
        while (Volatile.Read(ref _checked) < since)
        {
            Thread.Sleep(5);
        }

        return Stopwatch.GetElapsedTime(since, Volatile.Read(ref _checked)).TotalMilliseconds;
    }

    /// <summary>The word by which a page knows its content.</summary>
    public static string ContentOf(string page) => Content().Match(page).Groups[1].Value;

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private NetworkStream Ask(string path)
    {
        var client = new TcpClient("127.0.0.1", _port) { NoDelay = true };
        var stream = new NetworkStream(client.Client, ownsSocket: true);
        stream.Write(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{_port}\r\n\r\n"));
        return stream;
    }

    private double Status(string line)
    {
        var found = File.Exists($"/proc/{_process.Id}/status")
            ? File.ReadLines($"/proc/{_process.Id}/status").FirstOrDefault(text => text.StartsWith(line, StringComparison.Ordinal))
            : null;
        return found is null ? 0 : double.Parse(found.Split(' ')[^2], CultureInfo.InvariantCulture) / 1024;
    }

    [GeneratedRegex("http://127.0.0.1:([0-9]+)/")]
    private static partial Regex Port();

    [GeneratedRegex("data-content=\"([0-9a-f]+)\"")]
    private static partial Regex Content();
}

/// <summary>A page that listens for what is told of it.</summary>
internal sealed class ServeListener(NetworkStream stream) : IDisposable
{
    private readonly StreamReader _reader = new(stream, Encoding.UTF8);

    /// <summary>Waits until the page would look otherwise; for the first word of it where there is nothing to compare with.</summary>
    public void UntilContent(string? shown)
    {
        while (true)
        {
            var line = _reader.ReadLine() ?? throw new InvalidOperationException("serve has ended");
            if (!line.StartsWith("data: ", StringComparison.Ordinal))
            {
                continue;
            }

            if (!line.Contains("\"problem\":null", StringComparison.Ordinal))
            {
                throw new InvalidOperationException(line);
            }

            if (shown is null || !line.Contains(shown, StringComparison.Ordinal))
            {
                return;
            }
        }
    }

    public void Dispose() => _reader.Dispose();
}

using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Serving;

public sealed class ServeCommandTests
{
    [Fact]
    public async Task Serves_tells_of_edits_and_ends_when_told()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var run = new CliRun { Cancellation = stop.Token }.File("journeys/a.journey", CliRun.Sound).File(".editorconfig", "root=true\n");
        var output = new Lines();
        var serving = Task.Run(() => CliApp.Run(["serve", "--port", "0"], run.Context(output, TextWriter.Null)));
        var port = int.Parse(Regex.Match(await output.First, "http://127.0.0.1:([0-9]+)/").Groups[1].Value);

        Assert.StartsWith("HTTP/1.1 200 OK\r\n", await AskAsync(port, "/_journeys/reload.js", $"127.0.0.1:{port}"));
        Assert.StartsWith("HTTP/1.1 421 ", await AskAsync(port, "/_journeys/events", "evil.example"));
        using var listener = await ConnectAsync(port, "/_journeys/events", $"localhost:{port}");
        Assert.Contains("\"problem\":null", await UntilAsync(listener, "\n\n"));

        run.File("journeys/a.journey", "journey shoes \"Andere schoenen\" {\n  status draft\n}\n");
        Assert.Contains("event: state", await UntilAsync(listener, "\n\n"));

        run.File(".editorconfig", "root=true\n[*]\njourneys_rule.nonsense.severity=off\n");
        await UntilAsync(listener, ".editorconfig:3: there is no rule `nonsense`");

        await stop.CancelAsync();
        Assert.Equal(ExitCode.Interrupted, await serving.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task A_storm_of_writes_gives_a_handful_of_sites_and_the_last_state_in_the_end()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        using var run = new CliRun { Cancellation = stop.Token }.File("journeys/a.journey", Titled("before"));
        var output = new Lines();
        var serving = Task.Run(() => CliApp.Run(["serve", "--port", "0", "--drafts"], run.Context(output, TextWriter.Null)));
        var port = int.Parse(Regex.Match(await output.First, "http://127.0.0.1:([0-9]+)/").Groups[1].Value);
        using var listener = await ConnectAsync(port, "/_journeys/events?page=/journeys/a0/", $"localhost:{port}");
        await UntilAsync(listener, "\n\n");

        var clock = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; i < 20_000; i++)
        {
            run.File($"journeys/f{i % 50}.journey", Titled($"a{i % 50}", $"State {i}"));
        }

        while (!(await AskAsync(port, "/journeys/a49/", $"127.0.0.1:{port}")).Contains("State 19999", StringComparison.Ordinal))
        {
            await Task.Delay(100, stop.Token);
        }

        await Task.Delay(300, stop.Token);
        run.File("journeys/a.journey", Titled("last"));
        while (!(await AskAsync(port, "/", $"127.0.0.1:{port}")).Contains("last", StringComparison.Ordinal))
        {
            await Task.Delay(100, stop.Token);
        }

        var told = await UntilQuietAsync(listener);
        var sites = Regex.Matches(told, "\"version\":\"([^\"]+)\"").Select(match => match.Groups[1].Value).Distinct().Count();
        // Each edit is shown twice at most: at once, and when everything is judged.
        var most = 2 * (6 + (clock.Elapsed.TotalSeconds / 1.2));
        Assert.True(sites <= most, $"{sites} sites in {clock.Elapsed.TotalSeconds} s");
        await stop.CancelAsync();
        await serving.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_folder_that_is_gone_is_told_of_and_found_again(bool isRenamed)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        using var run = new CliRun { Cancellation = stop.Token }.File("journeys/a.journey", Titled("before"));
        var output = new Lines();
        var serving = Task.Run(() => CliApp.Run(["serve", "--port", "0", "--drafts"], run.Context(output, TextWriter.Null)));
        var port = int.Parse(Regex.Match(await output.First, "http://127.0.0.1:([0-9]+)/").Groups[1].Value);
        using var listener = await ConnectAsync(port, "/_journeys/events?page=/", $"localhost:{port}");

        if (isRenamed)
        {
            Directory.Move(run.PathOf("journeys"), run.PathOf("away"));
        }
        else
        {
            Directory.Delete(run.PathOf("journeys"), recursive: true);
        }

        await UntilAsync(listener, "there is no journeys;");
        Assert.Contains("before", await AskAsync(port, "/", $"127.0.0.1:{port}"));
        run.File("journeys/a.journey", Titled("again"));
        await UntilAsync(listener, "\"problem\":null}\n\n");
        Assert.Contains("again", await AskAsync(port, "/", $"127.0.0.1:{port}"));
        run.File("journeys/a.journey", Titled("attached"));
        await UntilAsync(listener, "\"problem\":null}\n\n");
        while (!(await AskAsync(port, "/", $"127.0.0.1:{port}")).Contains("attached", StringComparison.Ordinal))
        {
            await Task.Delay(100, stop.Token);
        }

        await stop.CancelAsync();
        await serving.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("70000", "70000 is no port")]
    [InlineData("x", "`x` is no number for --port; write a whole one, such as 4100")]
    public void A_wrong_port_gives_2(string port, string expected)
    {
        using var run = new CliRun().File("a.journey", CliRun.Sound);

        var outcome = run.Run("serve", "--port", port);

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.StartsWith("journeys: " + expected, outcome.Error);
    }

    [Fact]
    public void A_port_that_is_taken_gives_2()
    {
        using var other = new TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        using var run = new CliRun().File("a.journey", CliRun.Sound);

        var outcome = run.Run("serve", "--port", ((System.Net.IPEndPoint)other.LocalEndpoint).Port.ToString());

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.Contains("--port 0 for any free one", outcome.Error);
    }

    private static string Titled(string name, string? title = null) => $"journey {name} \"{title ?? name}\" {{\n  status draft\n}}\n";

    /// <summary>Reads what is told until nothing more comes.</summary>
    private static async Task<string> UntilQuietAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (true)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            try
            {
                text.Append(Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer, patience.Token)));
            }
            catch (OperationCanceledException)
            {
                return text.ToString();
            }
        }
    }

    private static async Task<NetworkStream> ConnectAsync(int port, string path, string host)
    {
        var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n"));
        await Task.Yield();
        return stream;
    }

    private static async Task<string> AskAsync(int port, string path, string host)
    {
        using var stream = await ConnectAsync(port, path, host);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(10));
    }

    /// <summary>Reads what is told until it ends so; the head counts as part of the first event.</summary>
    private static async Task<string> UntilAsync(NetworkStream stream, string end)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var text = new StringBuilder();
        var buffer = new byte[1];
        while (!text.ToString().EndsWith(end, StringComparison.Ordinal))
        {
            Assert.Equal(1, await stream.ReadAsync(buffer, patience.Token));
            text.Append((char)buffer[0]);
        }

        return text.ToString();
    }

    private sealed class Lines : StringWriter
    {
        private readonly TaskCompletionSource<string> _first = new();

        public Task<string> First => _first.Task.WaitAsync(TimeSpan.FromSeconds(30));

        public override void Flush() => _first.TrySetResult(ToString());
    }
}

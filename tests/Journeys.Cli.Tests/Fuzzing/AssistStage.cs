using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Fuzzing;

/// <summary>
/// <c>mcp</c>, the whole command: whatever comes, each request gets its one answer, every line out is JSON, nothing breaks inside, nothing
/// from outside the folder is told, nothing is written, and the server leaves when its input ends. Inputs are scripts
/// (<see cref="AssistantScripts"/>).
/// </summary>
internal sealed class AssistStage : IDisposable
{
    /// <summary>The files that a script may fill.</summary>
    public static readonly string[] Files =
    [
        "journeys/damaged.journey", "journeys/deep/ø.journey", "journeys/measures.json", "journeys/trace.json", "journeys/.editorconfig",
        "journeys/rules/own.cs", "journeys/brand.journey",
    ];

    private const string Canary = "canary-of-the-outside";
    private const int InternalError = -32603;
    private const int LongestAnswer = 1_000_000;
    private const int LongestRefusal = 10_000;

    private const string Brand = """
        workspace "Wheel and Chain" { languages en, nl }
        channel street "Street" offline
        claim while-you-wait "While you wait" { value 30 m }
        term "bike" avoid "bicycle" because "Nobody says it"
        message ready "We fix it while you wait" {
          text "We fix your bike while you wait."
          text@nl "We maken je fiets terwijl je wacht."
          claims while-you-wait
        }
        message thanks "Thanks" { text "Thank you." }
        touchpoint board "Board in the street" { channel street need "See that someone can help" says ready }
        journey puncture "Fixing a flat tyre" {
          stage awareness { use board { priority high } }
          stage decision { touchpoint till "Till" { channel street need "Pay quickly" pain "The queue is long" } }
        }

        """;

    /// <summary>So often it is looked whether the server is done. Counted, not timed: a machine may stand still.</summary>
    private const int Looks = 600;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);
    private readonly ConcurrentBag<(CliRun Run, string Hash)> _folders = [];
    private int _results;
    private int _refusals;
    private int _errors;

    /// <summary>Sends each script to a server of its own.</summary>
    public void Judge(IReadOnlyList<string> scripts)
    {
        foreach (var script in scripts)
        {
            Judge(script);
        }
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{_results} results, {_refusals} refusals, {_errors} errors");

    public void Dispose()
    {
        foreach (var (run, hash) in _folders)
        {
            Assert.Equal(hash, Tree.Hash(run.Folder));
            run.Dispose();
        }
    }

    private void Judge(string script)
    {
        var parts = script.Split(AssistantScripts.Between, 3);
        var file = Files.Contains(parts[0]) ? parts[0] : Files[0];
        var sent = Wire(parts[^1]);
        var folder = _folders.TryTake(out var free) ? free : Make();
        byte[] output;
        try
        {
            folder.Run.File(file, Wire(parts.Length > 1 ? parts[1] : ""));
            output = Serve(folder.Run, sent);
        }
        finally
        {
            Restore(folder.Run, file);
            _folders.Add(folder);
        }

        Assert.True(Utf8.IsValid(output));
        AssistantExpectation.Of(sent).Judge([.. Encoding.UTF8.GetString(output).Split('\n')[..^1].SelectMany(IdsOf)]);
        Assert.True(output.Length == 0 || output[^1] == '\n');
    }

    private static (CliRun Run, string Hash) Make()
    {
        var run = new CliRun { Parallelism = 1 }.File("journeys/brand.journey", Brand);
        run.File("outside/secret.journey", $"journey leaked \"{Canary}\" {{ status draft }}\n");
        run.Shell("cd journeys; mkdir deep rules; ln -s ../outside link; ln -s ../outside/secret.journey link.journey");
        run.Commit();
        return (run, Tree.Hash(run.Folder));
    }

    private static void Restore(CliRun run, string file)
    {
        if (file == "journeys/brand.journey")
        {
            run.File(file, Brand);
        }
        else
        {
            File.Delete(run.PathOf(file));
        }
    }

    private static byte[] Serve(CliRun run, byte[] sent)
    {
        var output = new MemoryStream();
        using var log = new StringWriter();
        run.Streams = () => (new MemoryStream(sent), output, log);
        var server = Task.Factory.StartNew(
            () => run.Run("mcp", "--today", "2026-11-26"), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Assert.True(Enumerable.Range(0, Looks).Any(_ => server.Wait(BetweenLooks)), "The server still runs.");
        Assert.Equal((ExitCode.Done, "", ""), (server.Result.Code, log.ToString(), server.Result.Error));
        return output.ToArray();
    }

    /// <summary>The ids of the answers in a line, each looked at.</summary>
    private List<string> IdsOf(string line)
    {
        Assert.DoesNotContain(Canary, line);
        Assert.InRange(line.Length, 2, LongestAnswer);
        using var message = JsonDocument.Parse(line);
        var root = message.RootElement;
        var answers = root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : new[] { root };
        Assert.NotEmpty(answers);
        foreach (var answer in answers)
        {
            Assert.Equal("2.0", answer.GetProperty("jsonrpc").GetString());
            Look(answer);
        }

        return [.. answers.Select(answer => answer.GetProperty("id").GetRawText())];
    }

    private void Look(JsonElement answer)
    {
        var hasResult = answer.TryGetProperty("result", out var result);
        Assert.NotEqual(hasResult, answer.TryGetProperty("error", out var error));
        var isRefused = hasResult && result.TryGetProperty("isError", out var refused) && refused.GetBoolean();
        if (!hasResult)
        {
            Assert.NotEqual(InternalError, error.GetProperty("code").GetInt32());
            Assert.NotEqual("", error.GetProperty("message").GetString());
        }

        if (!hasResult || isRefused)
        {
            Assert.InRange(answer.GetRawText().Length, 1, LongestRefusal);
        }

        Interlocked.Increment(ref !hasResult ? ref _errors : ref isRefused ? ref _refusals : ref _results);
    }

    /// <summary>A text as bytes; half a character becomes bytes that are no UTF-8.</summary>
    private static byte[] Wire(string text)
    {
        var bytes = new List<byte>(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i))
            {
                bytes.AddRange([0xED, (byte)(0x80 | ((text[i] >> 6) & 0x3F)), (byte)(0x80 | (text[i] & 0x3F))]);
            }
            else
            {
                var length = char.IsSurrogate(text[i]) ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(text, i, length));
                i += length - 1;
            }
        }

        return [.. bytes];
    }
}

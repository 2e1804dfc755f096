using System.Diagnostics;
using System.Globalization;
using Journeys.Testing;

namespace Journeys.Benchmarks;

/// <summary>
/// Types a journey from its first letter to its last into the real language server over its pipes, beside many others: how long
/// after each letter its diagnostics come, and how long a completion takes.
/// </summary>
internal static class LspBenchmark
{
    private const int LettersBetweenCompletions = 5;
    private const int HurriedEdits = 1000;
    private static readonly TimeSpan HurriedPause = TimeSpan.FromMilliseconds(5);

    public static void Run(Options options)
    {
        var memory = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        var folder = Path.Combine(memory, "journeys-lsp-benchmark-" + Environment.ProcessId);
        try
        {
            var files = GeneratedWorkspace.Create(options.Journeys, seed: 1, options.Languages);
            GeneratedWorkspace.Write(files, folder);
            Measure(options, folder, files[^1].Content.Replace("journey ", "journey typed-", StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(Options options, string folder, string text)
    {
        text = text[..Math.Min(text.Length, options.Letters)];
        var clock = Stopwatch.StartNew();
        using var client = new LspSession(options.Tool, folder);
        client.Start();
        var initialised = clock.Elapsed;
        client.Open("");
        var first = clock.Elapsed;
        client.WaitUntilQuiet();
        var quiet = clock.Elapsed;
        var (keys, completions) = Type(client, text);
        var typed = client.Megabytes;
        var paced = Hurry(client);
        var before = client.AtRest();
        Soak(client, options.Edits);
        var soaked = client.Megabytes;
        var after = client.AtRest();
        var table = new Table("Work", "p50", "p99", "worst");
        Add(table, "keystroke to diagnostics, ms", keys);
        Add(table, "completion, ms", completions);
        table.Add("initialised, ms", Number(initialised.TotalMilliseconds), "", "");
        table.Add("first diagnostics, ms", Number(first.TotalMilliseconds), "", "");
        table.Add("all files judged, ms", Number(quiet.TotalMilliseconds), "", "");
        table.Add($"from the last of {HurriedEdits} edits at {HurriedPause.TotalMilliseconds} ms to its diagnostics, ms", Number(paced), "", "");
        table.Add("memory behind the typing, MB", Number(typed), "", "");
        table.Add("the same when nobody types, MB", Number(before), "", "");
        table.Add($"memory behind {options.Edits} more edits, MB", Number(soaked), "", "");
        table.Add("the same when nobody types, MB", Number(after), "", "");
        table.Print($"{options.Journeys} journeys, {text.Length} letters typed, {Environment.ProcessorCount} cores");
    }

    private static (List<double> Keys, List<double> Completions) Type(LspSession client, string text)
    {
        var (keys, completions) = (new List<double>(), new List<double>());
        var (line, character) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var key = Stopwatch.GetTimestamp();
            var version = client.Insert(line, character, text[i].ToString());
            client.WaitForDiagnostics(version);
            keys.Add(Stopwatch.GetElapsedTime(key).TotalMilliseconds);
            (line, character) = text[i] == '\n' ? (line + 1, 0) : (line, character + 1);
            if (i % LettersBetweenCompletions == 0)
            {
                var asked = Stopwatch.GetTimestamp();
                client.Complete(line, character);
                completions.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
        }

        return (keys, completions);
    }

    /// <summary>Edits that wait for nothing: how long behind the last of them its diagnostics come.</summary>
    private static double Hurry(LspSession client)
    {
        var version = 0;
        for (var i = 0; i < HurriedEdits; i++)
        {
            version = i % 2 == 0 ? client.Insert(0, 0, "#") : client.Remove(0, 0, 1);
            Thread.Sleep(HurriedPause);
        }

        var last = Stopwatch.GetTimestamp();
        client.WaitForDiagnostics(version);
        return Stopwatch.GetElapsedTime(last).TotalMilliseconds;
    }

    /// <summary>Puts a letter in and takes it out, over and over: nothing may grow.</summary>
    private static void Soak(LspSession client, int edits)
    {
        for (var i = 0; i < edits; i++)
        {
            var version = i % 2 == 0 ? client.Insert(0, 0, "#") : client.Remove(0, 0, 1);
            if (i % 100 == 99)
            {
                client.WaitForDiagnostics(version);
            }
        }

        client.WaitUntilQuiet();
    }

    private static void Add(Table table, string name, List<double> times)
    {
        times.Sort();
        table.Add(name, Number(times[times.Count / 2]), Number(times[times.Count * 99 / 100]), Number(times[^1]));
    }

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}

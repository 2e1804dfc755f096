using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Xunit;
using Xunit.Abstractions;

namespace Journeys.Testing.Fuzzing;

/// <summary>
/// Runs a stage of the product over fuzzed inputs. What fails is made small, saved beside this file, and tried again in every run
/// from then on. <c>JOURNEYS_FUZZ</c> says how many inputs there are, <c>JOURNEYS_FUZZ_STAGE</c> which stage it is that gets so
/// many, and <c>JOURNEYS_FUZZ_SEED</c> repeats a run.
/// </summary>
public sealed class FuzzRun
{
    private const ulong UsualSeed = 20_261_122;
    private static readonly TimeSpan LongestInput = TimeSpan.FromSeconds(20);
    private readonly string _stage;
    private readonly ITestOutputHelper _output;

    /// <param name="stage">The name of the stage, and of its folder of failures.</param>
    /// <param name="few">How many inputs a usual run has.</param>
    /// <param name="output">Told the seed and the rate.</param>
    public FuzzRun(string stage, int few, ITestOutputHelper output)
    {
        (_stage, _output) = (stage, output);
        Seed = (ulong)Setting("JOURNEYS_FUZZ_SEED", (int)UsualSeed);
        Count = Environment.GetEnvironmentVariable("JOURNEYS_FUZZ_STAGE") is { } one && one != stage ? few : Setting("JOURNEYS_FUZZ", few);
        Input = new FuzzInputs(Seed).At;
    }

    /// <summary>How many inputs this run has.</summary>
    public int Count { get; }

    /// <summary>The seed of this run.</summary>
    public ulong Seed { get; }

    /// <summary>The input of a number; a text as a file may hold it, where a stage has none of its own.</summary>
    public Func<int, string> Input { get; set; }

    private string Folder => RepositoryRoot.Combine("tests", "Journeys.Testing", "Fuzzing", "Failures", _stage);

    /// <summary>Tries what failed before, then each input by itself.</summary>
    /// <param name="judge">Throws where the stage breaks a promise; gets the number of the input and its text.</param>
    public void Each(Action<int, string> judge)
    {
        Replay(text => judge(0, text));
        var watch = Stopwatch.StartNew();
        Parallel.For(0, Count, number => Try(number, Input(number), text => judge(number, text)));
        Tell(watch.Elapsed);
    }

    /// <summary>Tries what failed before, then the inputs in batches, for a stage whose cost is mostly not that of the input.</summary>
    /// <param name="size">How many inputs are judged together.</param>
    /// <param name="parallelism">How many batches are judged at once.</param>
    /// <param name="judge">Throws where the stage breaks a promise; gets the number of the first input and the texts.</param>
    public void Batches(int size, int parallelism, Action<int, IReadOnlyList<string>> judge)
    {
        Replay(text => judge(0, [text]));
        var watch = Stopwatch.StartNew();
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism };
        Parallel.For(0, (Count + size - 1) / size, options, batch =>
        {
            var first = batch * size;
            IReadOnlyList<string> texts = [.. Enumerable.Range(first, Math.Min(size, Count - first)).Select(Input)];
            try
            {
                judge(first, texts);
            }
            catch (Exception)
            {
                foreach (var (text, i) in texts.Select((text, i) => (text, i)))
                {
                    Try(first + i, text, one => judge(first + i, [one]));
                }

                Save(string.Join('\n', texts));
                throw;
            }
        });
        Tell(watch.Elapsed);
    }

    private void Replay(Action<string> judge)
    {
        string[] files = Directory.Exists(Folder) ? Directory.GetFiles(Folder) : [];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var text = Encoding.Unicode.GetString(File.ReadAllBytes(file));
            try
            {
                judge(text);
            }
            catch (Exception error)
            {
                throw new InvalidOperationException("failed before, and again: " + file + "\n" + text, error);
            }
        }
    }

    private void Try(int number, string text, Action<string> judge)
    {
        try
        {
            var took = TimeOf(judge, text);

            // A machine that stands still for a while is no fault of the input, which then is quick the second time.
            took = took < LongestInput ? took : TimeOf(judge, text);
            Assert.True(took < LongestInput, "took " + took);
        }
        catch (Exception error)
        {
            var small = Shrinker.Shrink(text, candidate => Fails(judge, candidate, error.GetType()));
            var file = Save(small);
            throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"{_stage}, input {number} of seed {Seed}, saved as {file}:\n{small}"), error);
        }
    }

    private static TimeSpan TimeOf(Action<string> judge, string text)
    {
        var watch = Stopwatch.StartNew();
        judge(text);
        return watch.Elapsed;
    }

    private static bool Fails(Action<string> judge, string text, Type how)
    {
        try
        {
            judge(text);
            return false;
        }
        catch (Exception error)
        {
            return error.GetType() == how;
        }
    }

    /// <summary>Saves an input as UTF-16, since it may hold half a character.</summary>
    private string Save(string text)
    {
        var bytes = Encoding.Unicode.GetBytes(text);
        Directory.CreateDirectory(Folder);
        var file = Path.Combine(Folder, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12] + ".utf16");
        File.WriteAllBytes(file, bytes);
        return file;
    }

    private void Tell(TimeSpan elapsed) => _output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{_stage}: {Count} inputs, seed {Seed}, {elapsed.TotalSeconds:F1} s, {Count / Math.Max(0.001, elapsed.TotalSeconds):F0} a second"));

    private static int Setting(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : otherwise;
}

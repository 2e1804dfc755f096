using System.Diagnostics;
using Journeys.Cli.Tests.Support;
using Journeys.Testing;
using Xunit.Abstractions;

namespace Journeys.Cli.Tests.Surroundings;

/// <summary>
/// A build that is killed, at any moment, leaves the old site or the new one; and the next build works and clears what it left. The
/// moments are taken by chance, and one by one where strace can name them.
/// </summary>
public sealed class KilledBuildTests(ITestOutputHelper output) : IDisposable
{
    private const string One = "--base-url https://one.example/";
    private const string Two = "--base-url https://two.example/";
    private readonly CliRun _run = new CliRun(Machine.QuickFolder).File("x/a.journey", Text());

    public void Dispose() => _run.Dispose();

    [Fact]
    public void At_any_moment()
    {
        var sites = Sites();
        var seed = Machine.IsLong ? (ulong)Random.Shared.NextInt64() : 20261126;
        var random = new SeededRandom(seed);
        var watch = Stopwatch.StartNew();
        Build(One);
        var whole = (int)watch.ElapsedMilliseconds;
        var (wanted, killed) = (Machine.IsLong ? 200 : 12, 0);
        var builds = 0;
        for (; killed < wanted && builds < 2 * wanted; builds++)
        {
            var i = builds;
            using var build = ProcessRun.Start(_run.Folder, $"exec $J build x --quiet {(i % 2 == 0 ? Two : One)} > /dev/null 2>&1");
            if (!build.WaitForExit((whole / 4) + random.Next(whole)))
            {
                build.Kill();
                build.WaitForExit();
                killed++;
            }

            Assert.True(sites.ContainsKey(Tree.Hash(_run.PathOf("_site"))), $"seed {seed}, build {i}: the site is neither the old nor the new one");
        }

        output.WriteLine($"{killed} of {builds} builds killed, seed {seed}");
        Assert.True(killed > wanted / 5, $"only {killed} of {builds} were killed in time");
        RecoversTo(One, sites);
    }

    /// <summary>The calls that change the disk, at steps that grow; in the long version each time that one is made.</summary>
    [Theory]
    [InlineData("renameat2")]
    [InlineData("mkdir")]
    [InlineData("pwrite64")]
    [InlineData("unlink")]
    [InlineData("rmdir")]
    public void At_every_step(string call)
    {
        if (!Machine.Traces(output))
        {
            return;
        }

        var sites = Sites();
        var (kills, wanted) = (0, Two);
        for (var step = 1; Kill(call, step, wanted); step = Machine.IsLong ? step + 1 : step * 8)
        {
            kills++;
            Assert.True(sites.ContainsKey(Tree.Hash(_run.PathOf("_site"))), $"killed at {call} {step}: the site is neither the old nor the new one");
            RecoversTo(wanted, sites);
            wanted = wanted == Two ? One : Two;
        }

        output.WriteLine($"killed at {kills} calls of {call}");
        Assert.True(kills > 0);
    }

    /// <returns>Whether so many calls were made.</returns>
    private bool Kill(string call, int step, string options) => ProcessRun.Killed(_run.Folder, call, step, $"build x --quiet {options}");

    private static string Text() => string.Concat(Enumerable.Range(1, 12).Select(i =>
        $"journey j{i} \"Journey {i}\" {{ stage s \"Stage\" {{ touchpoint t \"Touchpoint\" {{ channel web }} }} }}\n")) + "channel web \"Web\" online\n";

    /// <summary>Both sites by what they hold.</summary>
    private Dictionary<string, string> Sites()
    {
        Build(Two);
        var two = Tree.Hash(_run.PathOf("_site"));
        Build(One);
        var sites = new Dictionary<string, string> { [two] = Two, [Tree.Hash(_run.PathOf("_site"))] = One };
        Assert.Equal(2, sites.Count);
        return sites;
    }

    private void RecoversTo(string options, Dictionary<string, string> sites)
    {
        Build(options);
        Assert.Equal(options, sites[Tree.Hash(_run.PathOf("_site"))]);
        Assert.Equal(["_site", "x"], Tree.Names(_run.Folder));
    }

    private void Build(string options)
    {
        var outcome = ProcessRun.Shell(_run.Folder, $"$J build x --quiet {options}");
        Assert.True(outcome.Code == 0, outcome.Error);
    }
}

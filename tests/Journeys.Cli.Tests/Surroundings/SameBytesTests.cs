using Journeys.Cli.Tests.Support;
using Xunit.Abstractions;

namespace Journeys.Cli.Tests.Surroundings;

/// <summary>A whole build of the same sources gives the same bytes, whoever builds it, where, when and on what.</summary>
public sealed class SameBytesTests(ITestOutputHelper output) : IDisposable
{
    private readonly CliRun _run = new(Machine.QuickFolder);

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Whatever_the_surroundings()
    {
        var sources = Tree.Files(ProcessRun.Sample).Where(file => !file.StartsWith("handbook/decisions", StringComparison.Ordinal)).ToList();
        var first = Build("one", sources, "");
        var failures = new List<string>();
        foreach (var (name, way) in Ways())
        {
            var tree = Build(name, sources.AsEnumerable().Reverse(), way);
            if (tree != first)
            {
                failures.Add(name);
            }
        }

        output.WriteLine($"{Ways().Count()} builds of {Tree.Files(_run.PathOf("one/_site")).Count} files compared with another one");
        Assert.Empty(failures);
    }

    [Fact]
    public void Another_day_shows()
    {
        // The comparison would notice: what depends on the day differs where the day does.
        var sources = Tree.Files(ProcessRun.Sample);

        Assert.NotEqual(Build("now", sources, "SOURCE_DATE_EPOCH=1795000000"), Build("later", sources, "SOURCE_DATE_EPOCH=4290000000"));
    }

    private IEnumerable<(string Name, string Way)> Ways()
    {
        yield return ("danish", "LANG=da_DK.UTF-8 LC_ALL=da_DK.UTF-8");
        yield return ("turkish with spaces and é", "LC_ALL=tr_TR.UTF-8 TZ=Pacific/Kiritimati TERM=dumb NO_COLOR=1 CI=true");
        yield return ("west", "LC_ALL=C TZ=America/Los_Angeles HOME=/nowhere USER=somebody DOTNET_PROCESSOR_COUNT=1");
        yield return ("deep/er/and/deeper", "DOTNET_TieredCompilation=0 DOTNET_gcServer=1");
        if (Machine.Has(output, "taskset"))
        {
            yield return ("core", "taskset -c 0");
        }

        if (Machine.DropsRights(output))
        {
            yield return ("user", "setpriv --reuid=65534 --regid=65534 --clear-groups");
        }
    }

    /// <summary>Copies the sources in an order of their own, with times of their own, and builds.</summary>
    private string Build(string name, IEnumerable<string> sources, string way)
    {
        foreach (var file in sources)
        {
            _run.File($"{name}/journeys/{file}", File.ReadAllBytes(Path.Combine(ProcessRun.Sample, file)));
            File.SetLastWriteTimeUtc(_run.PathOf($"{name}/journeys/{file}"), DateTime.UnixEpoch.AddDays(Random.Shared.Next(20_000)));
        }

        var day = way.Contains("SOURCE_DATE_EPOCH", StringComparison.Ordinal) ? "" : "SOURCE_DATE_EPOCH=1795000000";
        ProcessRun.Shell(_run.PathOf(name), "chmod 777 .");
        var outcome = ProcessRun.Shell(_run.PathOf(name), $"env {day} {way} $J build --quiet --commit 0123abc");
        Assert.True(outcome.Code == 0, outcome.Error);
        return Tree.Hash(_run.PathOf(name + "/_site"));
    }
}

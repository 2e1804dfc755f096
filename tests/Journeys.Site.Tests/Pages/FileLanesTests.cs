using System.Collections.Concurrent;
using Journeys.Site.Pages;

namespace Journeys.Site.Tests.Pages;

public sealed class FileLanesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void Every_file_is_taken_once_by_whatever_worker()
    {
        using var lanes = new FileLanes([Files("a", 500), [], Files("b", 3_000)]);
        var taken = new ConcurrentBag<string>();

        Parallel.For(0, 8, worker =>
        {
            while (lanes.TryTake(worker, out var file))
            {
                taken.Add(file.Path);
            }
        });

        Assert.Equal(Files("a", 500).Concat(Files("b", 3_000)).Select(file => file.Path).Order(), taken.Order());
    }

    [Fact]
    public void While_a_lane_works_out_what_comes_next_another_goes_on()
    {
        using var isOtherDone = new ManualResetEventSlim();
        using var hasBegun = new ManualResetEventSlim();
        using var lanes = new FileLanes([Slow(hasBegun, isOtherDone), Files("b", 100)]);
        PlannedFile? slow = null;
        var waiting = new Thread(() => lanes.TryTake(0, out slow));
        waiting.Start();
        Assert.True(hasBegun.Wait(Patience));

        for (var i = 0; i < 100; i++)
        {
            Assert.True(lanes.TryTake(i, out var file));
            Assert.Equal("b" + i, file.Path);
        }

        isOtherDone.Set();
        Assert.True(waiting.Join(Patience));
        Assert.Equal("slow", slow?.Path);
        Assert.False(lanes.TryTake(0, out _));
    }

    private static IEnumerable<PlannedFile> Files(string name, int count) =>
        Enumerable.Range(0, count).Select(i => PlannedFile.Other(name + i, _ => { }));

    private static IEnumerable<PlannedFile> Slow(ManualResetEventSlim hasBegun, ManualResetEventSlim isOtherDone)
    {
        hasBegun.Set();
        Assert.True(isOtherDone.Wait(Patience));
        yield return PlannedFile.Other("slow", _ => { });
    }
}

using System.Diagnostics;
using Journeys.Language.Model;
using Journeys.Testing;
using Xunit.Abstractions;

namespace Journeys.Rules.Tests.Engine;

public class SpeedTests(ITestOutputHelper output)
{
    /// <summary>The figure is printed; the bound only catches cost that grows faster than the files, also on a busy machine.</summary>
    [Fact]
    public void Forty_five_thousand_texts_are_judged_in_a_moment()
    {
        var sources = GeneratedWorkspace.Create(1000, 1, "nl", "da", "en");
        Judged.Workspace(WorkspaceLoader.Load(GeneratedWorkspace.Create(20, 2, "nl", "da", "en")));
        var workspace = WorkspaceLoader.Load(sources);
        Assert.NotEmpty(workspace.Views);
        Assert.Empty(workspace.Findings);
        var texts = workspace.Views.Sum(view => view.Touchpoints.Sum(touchpoint => touchpoint.Facts.Says.Length));
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var result = Judged.Workspace(workspace);
        var took = watch.Elapsed;
        var used = Process.GetCurrentProcess().TotalProcessorTime - processor;
        output.WriteLine($"{texts} sayings: {took.TotalMilliseconds:0} ms, processor {used.TotalMilliseconds:0} ms, {result.Findings.Length} findings");
        foreach (var group in result.Findings.GroupBy(finding => finding.Rule.Name))
        {
            output.WriteLine($"  {group.Key}: {group.Count()}, such as {group.First().Message}");
        }

        Assert.True(took < TimeSpan.FromMinutes(2));
    }
}

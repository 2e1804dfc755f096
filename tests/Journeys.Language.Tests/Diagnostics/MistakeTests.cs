using Journeys.Language.Diagnostics;
using Xunit.Abstractions;

namespace Journeys.Language.Tests.Diagnostics;

/// <summary>
/// Makes one mistake after another in the sample's files, each as people make them, and counts: is it told of near its line, and
/// does it draw others after it?
/// </summary>
public class MistakeTests(ITestOutputHelper output)
{
    private const int EveryNth = 3;

    public static TheoryData<string> Kinds => [.. Mistakes.Kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_mistake_is_told_once_and_near_its_place(string kind)
    {
        var (made, found, extra) = (0, 0, 0);
        var examples = new List<string>();
        foreach (var mistake in Mistakes.Of(kind, EveryNth))
        {
            made++;
            var findings = mistake.Workspace.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
            var near = findings.Count(finding => IsNear(finding, mistake.Line));
            found += near > 0 ? 1 : 0;
            extra += Math.Max(0, findings.Count - 1);
            if (near == 0 || findings.Count > 1)
            {
                examples.Add($"{Mistakes.Files[mistake.File].Source.Path}:{mistake.Line}: {mistake.Was}\n" + string.Join("\n", findings.Select(f => $"      {f.Origin.File}:{f.Origin.Range.Start.Line} {f.Rule.Name} {f.Message}")));
            }
        }

        output.WriteLine($"{kind}: {made} made, {found} found, {extra} drawn after them");
        examples.Take(4).ToList().ForEach(output.WriteLine);
        Assert.True(made > 0);
        Assert.True(found >= 0.95 * made, $"{kind}: {found} of {made} found\n" + string.Join("\n", examples.Take(4)));
        Assert.True(extra <= 0.02 * made, $"{kind}: {extra} drawn after {made}\n" + string.Join("\n", examples.Take(4)));
    }

    /// <summary>Within two lines of the mistake, or in its words or its related places.</summary>
    private static bool IsNear(Finding finding, int line) =>
        Math.Abs(finding.Origin.Range.Start.Line - line) <= 2
        || finding.Related.Any(related => Math.Abs(related.Origin.Range.Start.Line - line) <= 2);
}

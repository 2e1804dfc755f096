namespace Journeys.Rules.Tests.Stages;

/// <summary>Stages in any order, and journeys that lack some: what is found by halving is what is found one by one.</summary>
public class StageOrderTests
{
    [Fact]
    public void Stages_out_of_order_are_those_that_are_found_one_by_one()
    {
        var random = new Random(3);
        var told = 0;
        for (var round = 0; round < 200; round++)
        {
            var count = random.Next(1, 25);
            int[] order = [.. Enumerable.Range(0, count).Select(_ => random.Next(count))];
            var late = OneByOne(order).ToList();

            Assert.Equal(late, Judged.Text(Written(count, order)).Where(finding => finding.Rule.Name == "stage-order").Select(finding => finding.Origin.Range.Start.Line));
            told += late.Count;
        }

        Assert.True(told > 500, $"{told} told");
    }

    [Theory]
    [InlineData(5)]
    [InlineData(40)]
    public void A_stage_is_added_before_the_first_that_comes_later_or_behind_all(int count)
    {
        int[] present = [.. Enumerable.Range(0, count - 1).Where(stage => stage % 2 == 1)];
        var text = Written(count, present);
        var lines = text.Split('\n');

        var missing = Judged.Text(text).Where(finding => finding.Rule.Name == "missing-stage").ToList();

        Assert.Equal(count - present.Length, missing.Count);
        foreach (var finding in missing)
        {
            var edit = Assert.Single(finding.Fixes[0].Edits);
            var stage = int.Parse(edit.NewText.Split(' ', '{')[edit.NewText.TakeWhile(c => c == ' ').Count() + 1][1..], System.Globalization.CultureInfo.InvariantCulture);
            var next = Array.FindIndex(present, other => other > stage);
            Assert.Equal(next < 0 ? Line(lines, present[^1]) + 1 : Line(lines, present[next]), edit.Origin.Range.Start.Line);
        }
    }

    [Fact]
    public void What_is_said_of_a_shared_touchpoint_is_said_once_however_often_a_journey_uses_it()
    {
        var findings = Judged.Text("channel c \"C\" online\ntouchpoint p \"P\" { channel c  need \"N\" }\njourney j \"J\" { stage awareness {\nuse p\nuse p\nuse p\n} }\n");

        Assert.Single(findings, finding => finding.Rule.Name == "missing-owner" && finding.Origin.Range.Start.Line == 2);
        Assert.Equal(2, findings.Count(finding => finding.Rule.Name == "duplicate-name"));
    }

    private static int Line(string[] lines, int stage) => Array.FindIndex(lines, line => line.TrimStart().StartsWith($"stage s{stage} {{", StringComparison.Ordinal)) + 1;

    /// <summary>What the rule means, without a thought for what it costs.</summary>
    private static IEnumerable<int> OneByOne(int[] order)
    {
        var (length, previous, best) = (new int[order.Length], new int[order.Length], -1);
        for (var i = 0; i < order.Length; i++)
        {
            (length[i], previous[i]) = (1, -1);
            for (var j = 0; j < i; j++)
            {
                (length[i], previous[i]) = order[j] <= order[i] && length[j] + 1 > length[i] ? (length[j] + 1, j) : (length[i], previous[i]);
            }

            best = best < 0 || length[i] > length[best] ? i : best;
        }

        var run = new HashSet<int>();
        for (; best >= 0; best = previous[best])
        {
            run.Add(best);
        }

        var late = Enumerable.Range(0, order.Length).Where(i => !run.Contains(i))
            .Select(i => order.Take(i).Any(earlier => earlier > order[i]) ? i : Array.FindIndex(order, i, later => later < order[i]))
            .Where(i => i >= 0);
        return late.Distinct().Order().Select(i => LineOfJourney(order.Length) + 1 + i);
    }

    private static int LineOfJourney(int stages) => stages + 3;

    private static string Written(int count, int[] order) =>
        "stages m \"M\" {\n" + string.Concat(Enumerable.Range(0, count).Select(stage => $"  stage s{stage} \"S\"\n")) + "}\njourney j \"J\" { stages m\n"
        + string.Concat(order.Select((stage, place) => $"  stage s{stage} {{ touchpoint p{place} \"P\" {{ need \"N\" }} }}\n")) + "}\n";
}

using Journeys.Language.Model;
using Journeys.Rules.Stages;

namespace Journeys.Rules.Tests.Stages;

/// <summary>Ways through a journey whose touchpoints lead wherever they like.</summary>
public class FlowGraphTests
{
    [Fact]
    public void No_step_is_looked_at_twice_however_many_there_are_to_reach()
    {
        const int Count = 40;
        var graph = Graph(Written(Count, _ => Enumerable.Range(0, Count)));
        var looks = 0;

        var ways = graph.Ways(0, Enumerable.Range(0, Count + 1), step => step.To > step.From && ++looks > 0);

        Assert.Equal(Enumerable.Range(0, Count), ways.Keys.Order());
        Assert.True(looks < Count * Count, $"{looks} looks at {Count * Count} steps");
    }

    [Fact]
    public void A_way_is_the_same_alone_and_among_others_and_its_steps_follow_each_other()
    {
        foreach (var graph in Random(seed: 1).Select(Graph))
        {
            var all = Enumerable.Range(0, graph.Touchpoints.Length);
            var together = graph.Ways(0, all, _ => true);
            foreach (var to in all)
            {
                var alone = graph.Ways(0, [to], _ => true);

                Assert.Equal(together.ContainsKey(to), alone.ContainsKey(to));
                Assert.Equal(together.GetValueOrDefault(to), alone.GetValueOrDefault(to));
                Assert.Equal(to, (alone.GetValueOrDefault(to) ?? []).Aggregate(alone.ContainsKey(to) ? 0 : to, (at, step) => at == step.From ? step.To : -1));
            }
        }
    }

    [Fact]
    public void Circles_are_those_that_are_found_one_by_one()
    {
        var found = 0;
        foreach (var text in Random(seed: 2))
        {
            var circles = OneByOne(Graph(text)).Select(step => step.Target.Origin.Span).OrderBy(span => span.Start).ToList();

            Assert.Equal(circles, Judged.Text(text).Where(finding => finding.Rule.Name == "backward-loop").Select(finding => finding.Origin.Span).OrderBy(span => span.Start));
            found += circles.Count;
        }

        Assert.True(found > 100);
    }

    [Fact]
    public void Of_a_long_way_back_the_last_steps_are_told()
    {
        const int Count = 60;
        var text = Written(Count, from => from == Count - 1 ? [0] : [from + 1]);

        var way = Assert.Single(Judged.Text(text), finding => finding.Rule.Name == "backward-loop").Related;

        Assert.Equal(Enumerable.Range(Count - FlowGraph.MostSteps, FlowGraph.MostSteps).Select(place => $"then p{place}"), way.Select(place => place.Message.English));
    }

    /// <summary>What the rule means, without a thought for what it costs: a way back is looked for from each step that leads back.</summary>
    private static IEnumerable<Step> OneByOne(FlowGraph graph)
    {
        var open = new HashSet<Step>();
        foreach (var step in Enumerable.Range(0, graph.Touchpoints.Length).SelectMany(graph.From).Where(step => step.To <= step.From).OrderByDescending(step => step.To))
        {
            var reached = new HashSet<int> { step.To };
            for (var count = 0; count < reached.Count;)
            {
                count = reached.Count;
                reached.UnionWith(reached.ToList().SelectMany(graph.From).Where(other => other.To > other.From || open.Contains(other)).Select(other => other.To));
            }

            if (reached.Contains(step.From))
            {
                yield return step;
            }
            else
            {
                open.Add(step);
            }
        }
    }

    private static IEnumerable<string> Random(int seed)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, 100).Select(_ =>
        {
            var count = random.Next(2, 14);
            return Written(count, from => Enumerable.Range(0, count).Where(_ => random.Next(4) == 0));
        });
    }

    private static string Written(int count, Func<int, IEnumerable<int>> leads) =>
        "journey j \"J\" {\n  stage awareness {\n" + string.Concat(Enumerable.Range(0, count).Select(i =>
        {
            var then = string.Join(", ", leads(i).Select(to => "p" + to));
            return $"    touchpoint p{i} \"P\" {{ {(then.Length > 0 ? "then " + then : "")} }}\n";
        })) + "    touchpoint last \"Last\" { then p0 when \"Again\" }\n  }\n}\n";

    private static FlowGraph Graph(string text) => FlowGraph.Of(Judged.Load(text).Views.Single())!;
}

using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Rules.Code;

/// <summary>Finds names of the journeys that are one name in C# (JRN8005).</summary>
public static class CollidingNames
{
    /// <summary>The findings of a workspace, at the later of the two, ordered by place.</summary>
    public static ImmutableArray<Finding> Find(Workspace workspace)
    {
        var findings = new List<Finding>();
        var journeys = workspace.Journeys.All;
        var classes = CodeNames.AssignJourneys(journeys.Select(journey => journey.Name.Value));
        Within(journeys.Select(journey => journey.Name), classes, findings);
        foreach (var parts in journeys.GroupBy(journey => journey.Name.Value, StringComparer.Ordinal).Where(parts => parts.Key.Length > 0))
        {
            var stages = parts.SelectMany(journey => journey.Stages).ToList();
            Within(stages.Select(stage => stage.Name), classes[parts.Key], findings);
            Within(stages.SelectMany(stage => stage.Items).Select(item => item.Touchpoint.Name), classes[parts.Key], findings);
        }

        Within(workspace.SharedTouchpoints.All.Select(touchpoint => touchpoint.Name), CodeNames.Shared, findings);
        Within(workspace.Messages.All.Select(message => message.Name), CodeNames.Messages, findings);
        Within(workspace.Metrics.All.Select(metric => metric.Name), CodeNames.Metrics, findings);
        findings.Sort(Finding.CompareByPlace);
        return [.. findings];
    }

    private static void Within(IEnumerable<Identifier> names, string enclosing, List<Finding> findings)
    {
        var declared = names.Where(name => name.Value.Length > 0).ToList();
        Within(declared, CodeNames.Assign(declared.Select(name => name.Value), enclosing), findings);
    }

    private static void Within(IEnumerable<Identifier> names, ImmutableDictionary<string, string> assigned, List<Finding> findings)
    {
        var declared = names.Where(name => name.Value.Length > 0).ToList();
        var byPlain = declared.GroupBy(name => CodeNames.Pascal(name.Value), StringComparer.Ordinal);
        foreach (var same in byPlain.Where(same => same.Any(name => name.Value != same.First().Value)))
        {
            var inOrder = same.GroupBy(name => name.Value, StringComparer.Ordinal).Select(twins => twins.OrderBy(name => name.Origin).First())
                .OrderBy(name => name.Origin).ToList();
            findings.AddRange(inOrder.Skip(1).Select(later => Collision(later, inOrder[0], assigned)));
        }
    }

    private static Finding Collision(Identifier later, Identifier earlier, ImmutableDictionary<string, string> assigned) =>
        CodeRules.CollidingNames
            .At(later.Origin, CodeWords.Colliding((later.Value, assigned[later.Value]), (earlier.Value, assigned[earlier.Value])))
            .With(new RelatedPlace(
                new("Here is the other one.", "Hier staat de andere.", "Her står det andet."), earlier.Origin));
}

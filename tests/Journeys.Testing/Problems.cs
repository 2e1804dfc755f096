using Xunit;

namespace Journeys.Testing;

/// <summary>For tests that look for whatever is wrong.</summary>
public static class Problems
{
    private const int MostShown = 30;

    /// <summary>Fails with the problems one a line, where there are any.</summary>
    public static void None<T>(IEnumerable<T> problems)
    {
        var lines = problems.Select(problem => $"  {problem}").ToList();
        if (lines.Count > 0)
        {
            Assert.Fail($"{lines.Count} in all:\n{string.Join('\n', lines.Take(MostShown))}");
        }
    }
}

using System.Globalization;
using Journeys.Testing;
using Xunit;

namespace Journeys.Tracing.Tests;

/// <summary>
/// Sources that say themselves what a trace finds: <c>//= NAME | SYMBOL</c> at the end of the line on which the name stands. A line
/// without the mark names no touchpoint, however much it looks so.
/// </summary>
public sealed class MarkedSourcesTests
{
    [Theory]
    [InlineData("shop")]
    [InlineData("lookalikes")]
    public void What_names_a_touchpoint_is_found_and_nothing_else(string folder)
    {
        var found = Traced.Folder(folder).References
            .Select(reference => string.Create(
                CultureInfo.InvariantCulture,
                $"{reference.File}:{reference.Range.StartLine} {reference.Name ?? "Touchpoints:" + reference.Constant} | {reference.Symbol}{(reference.IsCertain ? "" : " | perhaps")}"))
            .Order(StringComparer.Ordinal);

        Assert.Equal(Expected(folder), found);
    }

    private static IEnumerable<string> Expected(string folder)
    {
        const string Mark = "//= ";
        return Traced.FilesOf(folder)
            .SelectMany(file => File.ReadAllLines(file.Path).Select((line, index) => (file.Name, line, number: index + 1)))
            .Where(entry => entry.line.Contains(Mark, StringComparison.Ordinal))
            .Select(entry => string.Create(
                CultureInfo.InvariantCulture,
                $"{entry.Name}:{entry.number} {entry.line[(entry.line.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..].Trim()}"))
            .Order(StringComparer.Ordinal);
    }
}

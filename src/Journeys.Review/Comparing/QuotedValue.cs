using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Review.Comparing;

/// <summary>The value that a text in quotes is: <c>"30 days"</c> promises what <c>30 days</c> does, and rules read it so.</summary>
internal static class QuotedValue
{
    private const int Longest = 40;

    /// <summary>The value that the text would be without its quotes; null where it would be none.</summary>
    public static Value? Of(TextValue text)
    {
        if (text.Words.Length is 0 or > Longest || text.Words.AsSpan().ContainsAny("\"{}#\r\n") || !text.Words.Any(char.IsAsciiDigit))
        {
            return null;
        }

        var read = WorkspaceLoader.Read(new SourceText("value.journey", $"claim value \"Value\" {{\n  value {text.Words}\n}}\n"));
        return read.Findings.Any(finding => finding.Severity == Severity.Error) ? null : read.Claims.FirstOrDefault()?.Value;
    }
}

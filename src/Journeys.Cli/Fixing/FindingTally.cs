using Journeys.Cli.Input;

namespace Journeys.Cli.Fixing;

/// <summary>Compares two checks by how many findings each rule has in each file, since places move when a text is mended.</summary>
internal static class FindingTally
{
    /// <summary>Whether each of some fixes took a finding away, and no rule finds more in a file than before.</summary>
    public static bool IsBetter(CheckReport before, CheckReport after, int fixes)
    {
        if (after.Findings.Length > before.Findings.Length - fixes)
        {
            return false;
        }

        var known = Count(before);
        return Count(after).All(entry => entry.Value <= known.GetValueOrDefault(entry.Key));
    }

    private static Dictionary<(string File, string Rule), int> Count(CheckReport report)
    {
        var counts = new Dictionary<(string, string), int>();
        foreach (var finding in report.Findings)
        {
            var key = (finding.Origin.File, finding.Rule.Id);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts;
    }
}

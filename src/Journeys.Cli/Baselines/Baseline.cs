using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Baselines;

/// <summary>A finding as a baseline knows it: what tells it apart when lines have moved.</summary>
/// <param name="File">The file, relative to the baseline's folder.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="At">What is written there (<see cref="FindingSubjects"/>).</param>
internal sealed record BaselineEntry(string File, string Rule, string At) : IComparable<BaselineEntry>
{
    /// <summary>Orders by file, rule, then what is written there.</summary>
    public int CompareTo(BaselineEntry? other)
    {
        var byFile = string.CompareOrdinal(File, other?.File);
        var byRule = byFile != 0 ? byFile : string.CompareOrdinal(Rule, other?.Rule);
        return byRule != 0 ? byRule : string.CompareOrdinal(At, other?.At);
    }
}

/// <summary>The findings that a team starts with, so that it can be strict on what is new.</summary>
internal sealed class Baseline
{
    private readonly BaselinePaths _paths;

    /// <param name="paths">How the files are called in it.</param>
    /// <param name="counts">How many findings each entry stands for.</param>
    public Baseline(BaselinePaths paths, SortedDictionary<BaselineEntry, int> counts)
    {
        _paths = paths;
        Counts = counts;
    }

    /// <summary>How many findings each entry stands for, ordered.</summary>
    public SortedDictionary<BaselineEntry, int> Counts { get; }

    /// <summary>The baseline that has all findings of a check.</summary>
    public static Baseline Of(CheckReport report, BaselinePaths paths)
    {
        var counts = new SortedDictionary<BaselineEntry, int>();
        foreach (var entry in Entries(report, paths))
        {
            counts[entry] = counts.GetValueOrDefault(entry) + 1;
        }

        return new Baseline(paths, counts);
    }

    /// <summary>The check without the findings that are in the baseline. Of findings that are alike, the first ones are.</summary>
    public CheckReport Apply(CheckReport report)
    {
        var left = new Dictionary<BaselineEntry, int>(Counts);
        var fresh = report.Findings.Zip(Entries(report, _paths)).Where(pair => !Take(left, pair.Second)).Select(pair => pair.First).ToList();
        return report with
        {
            Result = report.Result with { Findings = [.. fresh] },
            Baselined = report.Findings.Length - fresh.Count,
        };
    }

    /// <summary>How many findings of the baseline are no longer there, in the files that were checked and in those that are gone.</summary>
    /// <param name="report">The whole check.</param>
    public int Mended(CheckReport report)
    {
        var left = new Dictionary<BaselineEntry, int>(Counts);
        foreach (var entry in Entries(report, _paths))
        {
            Take(left, entry);
        }

        var known = report.Workspace.Files.Select(file => _paths.NameOf(file.Source.Path)).ToHashSet(StringComparer.Ordinal);
        return left.Where(entry => entry.Value > 0 && (known.Contains(entry.Key.File) || !_paths.Exists(entry.Key.File))).Sum(entry => entry.Value);
    }

    /// <summary>The entry of each finding, in the order of the check.</summary>
    private static IEnumerable<BaselineEntry> Entries(CheckReport report, BaselinePaths paths)
    {
        var subjects = new FindingSubjects();
        return report.Findings.Select(finding => new BaselineEntry(paths.NameOf(finding.Origin.File), finding.Rule.Name, subjects.Of(finding)));
    }

    private static bool Take(Dictionary<BaselineEntry, int> left, BaselineEntry entry)
    {
        var count = left.GetValueOrDefault(entry);
        if (count > 0)
        {
            left[entry] = count - 1;
        }

        return count > 0;
    }
}

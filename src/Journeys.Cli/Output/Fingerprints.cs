using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Journeys.Language.Diagnostics;

namespace Journeys.Cli.Output;

/// <summary>
/// What makes a finding the same one tomorrow, when lines have moved and its message has changed: the rule, the file, and what is
/// written at its place.
/// </summary>
internal static class Fingerprints
{
    private const int HashBytes = 16;

    /// <summary>The hash of each finding; findings that are alike are told apart by their order.</summary>
    public static ImmutableArray<string> Of(IEnumerable<Finding> findings)
    {
        var subjects = new FindingSubjects();
        var seen = new Dictionary<(string, string, string), int>();
        var hashes = ImmutableArray.CreateBuilder<string>();
        foreach (var finding in findings)
        {
            var key = (finding.Rule.Id, finding.Origin.File, subjects.Of(finding));
            var ordinal = seen.GetValueOrDefault(key) + 1;
            seen[key] = ordinal;
            hashes.Add(Hash($"{key.Id}\0{key.File}\0{key.Item3}\0{ordinal.ToString(CultureInfo.InvariantCulture)}"));
        }

        return hashes.ToImmutable();
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, HashBytes));
}

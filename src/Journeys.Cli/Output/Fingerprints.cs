using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;

namespace Journeys.Cli.Output;

/// <summary>
/// What makes a finding the same one tomorrow, when lines have moved and its message has changed: the rule, the file, and what is
/// written at its place.
/// </summary>
internal static class Fingerprints
{
    private const int LongestSubject = 200;
    private const int FarEnough = 1_000;
    private const int HashBytes = 16;

    /// <summary>
    /// What a finding is about: its line from the keyword to the end of its place, blanks made even. For something declared that is
    /// its keyword and name, so that a new title changes nothing; for a text, the text.
    /// </summary>
    public static string Subject(Finding finding)
    {
        var place = finding.Origin;
        var line = place.Source.LineSpan(place.Range.Start.Line);
        var end = Math.Clamp(place.Span.End, line.Start, line.Start + Math.Min(line.Length, place.Span.Start - line.Start + LongestSubject));
        var text = place.Source.Content.AsSpan(line.Start, end - line.Start).TrimStart('\uFEFF');

        // The end of a line of megabytes tells as much as the whole, unless it is nearly all blanks.
        var even = text.Length > FarEnough ? Even(text[^FarEnough..]) : "";
        even = even.Length > LongestSubject ? even : Even(text);
        return Credentials.Hidden(even.Length <= LongestSubject ? even : even[^LongestSubject..]);
    }

    private static string Even(ReadOnlySpan<char> text) => string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The hash of each finding; findings that are alike are told apart by their order.</summary>
    public static ImmutableArray<string> Of(IEnumerable<Finding> findings)
    {
        var seen = new Dictionary<(string, string, string), int>();
        var hashes = ImmutableArray.CreateBuilder<string>();
        foreach (var finding in findings)
        {
            var key = (finding.Rule.Id, finding.Origin.File, Subject(finding));
            var ordinal = seen.GetValueOrDefault(key) + 1;
            seen[key] = ordinal;
            hashes.Add(Hash($"{key.Id}\0{key.File}\0{key.Item3}\0{ordinal.ToString(CultureInfo.InvariantCulture)}"));
        }

        return hashes.ToImmutable();
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, HashBytes));
}

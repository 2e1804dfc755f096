using System.Text.RegularExpressions;

namespace Journeys.Architecture.Tests;

/// <summary>
/// The order of using directives that <c>dotnet format</c> makes: namespaces, then static types, then names of one's own; System first.
/// The build judges all else that it would change, and in a fraction of its time.
/// </summary>
internal static partial class UsingOrder
{
    /// <summary>The first directive of a file that belongs before the one above it; null where all are in order.</summary>
    public static string? FirstOutOfOrder(string source)
    {
        var directives = Directive().Matches(source).ToList();
        return directives.Zip(directives.Skip(1)).Where(pair => Comparison(pair.First, pair.Second) > 0).Select(pair => pair.Second.Value).FirstOrDefault();
    }

    private static int Comparison(Match one, Match other)
    {
        var byKind = Kind(one).CompareTo(Kind(other));
        return byKind != 0 ? byKind : Compare(one.Groups["name"].Value.Split('.'), other.Groups["name"].Value.Split('.'));
    }

    private static int Kind(Match directive) => directive.Groups["alias"].Success ? 2 : directive.Groups["static"].Success ? 1 : 0;

    private static int Compare(string[] one, string[] other)
    {
        var byOwner = (one[0] != "System").CompareTo(other[0] != "System");
        return one.Zip(other).Select(pair => string.Compare(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase))
            .Prepend(byOwner)
            .Append(one.Length.CompareTo(other.Length))
            .FirstOrDefault(order => order != 0);
    }

    // Aliases stand in the order of the names that they give.
    [GeneratedRegex(@"^using (?<static>static )?(?<name>[\w.]+)(?<alias> = [^;]+)?;", RegexOptions.Multiline)]
    private static partial Regex Directive();
}

using System.Text.RegularExpressions;

namespace Journeys.Architecture.Tests;

/// <summary>What a Markdown page promises its reader: paths, commands and rules that must be there.</summary>
internal static partial class Mentions
{
    private static readonly string[] Rooms = ["src", "tests", "journeys", "site-templates", ".ci", ".github"];

    /// <summary>Paths from the checkout's root, in code, commands and links.</summary>
    public static IEnumerable<string> Paths(string page)
    {
        var text = Checkout.Read(page);
        var folder = Path.GetDirectoryName(page)!.Replace('\\', '/');
        var inCode = Code(text).SelectMany(code => PathInCode().Matches(code).Select(match => match.Value.TrimEnd('.', ',')));
        var linked = Link().Matches(text).Select(match => match.Groups[1].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains(':', StringComparison.Ordinal))
            .Select(target => Resolve(folder, target));
        return inCode.Where(path => Rooms.Contains(path.Split('/')[0])).Concat(linked).Distinct();
    }

    /// <summary>The commands of <c>journeys</c> that stand in code.</summary>
    public static IEnumerable<string> Commands(string page) =>
        Code(Checkout.Read(page)).SelectMany(code => Command().Matches(code)).Select(match => match.Groups[1].Value).Distinct();

    /// <summary>Rules by number with the name beside it, where there is one.</summary>
    public static IEnumerable<(string Id, string? Name)> RuleIds(string page) =>
        RuleId().Matches(Checkout.Read(page))
            .Select(match => (match.Groups[1].Value, match.Groups[2].Success ? match.Groups[2].Value : null));

    /// <summary>Rules by name: behind <c>allow</c>, <c>explain</c> and in settings.</summary>
    public static IEnumerable<string> RuleNames(string page) =>
        Code(Checkout.Read(page)).SelectMany(code => RuleName().Matches(code)).Select(match => match.Groups[1].Value).Distinct();

    private static IEnumerable<string> Code(string text) =>
        Fence().Matches(text).Select(match => match.Groups[1].Value)
            .Concat(Span().Matches(Fence().Replace(text, "")).Select(match => match.Groups[1].Value));

    private static string Resolve(string folder, string target)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in target.Split('/'))
        {
            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    [GeneratedRegex(@"^```[^\n]*\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Span();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w./:<>-])[\w.*-]+(/[\w.*-]+)+/?")]
    private static partial Regex PathInCode();

    [GeneratedRegex(@"(?:\bjourneys|Journeys\.Cli[^\n]*? --) ([a-z]+)\b")]
    private static partial Regex Command();

    [GeneratedRegex(@"\b(JRN\d{4})\b(?:[ :]+([a-z]+(?:-[a-z]+)+))?")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"\b(?:allow |explain |journeys_rule\.)([a-z]+(?:-[a-z]+)+)")]
    private static partial Regex RuleName();
}

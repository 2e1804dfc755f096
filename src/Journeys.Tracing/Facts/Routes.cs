using System.Text.RegularExpressions;

namespace Journeys.Tracing.Facts;

/// <summary>Routes as people compare them.</summary>
internal static partial class Routes
{
    /// <summary>Puts a template behind a prefix. One that begins with <c>~/</c> stands by itself.</summary>
    public static string Combine(string prefix, string template)
    {
        var own = template.StartsWith("~/", StringComparison.Ordinal);
        var parts = (own ? template[1..] : prefix + "/" + template).Split('/', StringSplitOptions.RemoveEmptyEntries);
        return "/" + string.Join('/', parts);
    }

    /// <summary>
    /// Whether a text is a route, with its method or without: <c>POST /checkout</c>, <c>/checkout</c>; <paramref name="verb"/> is empty where
    /// it names none.
    /// </summary>
    public static bool TryRead(string text, out string verb, out string route)
    {
        var match = Written().Match(text.Trim());
        verb = match.Groups[1].Value.ToUpperInvariant();
        route = match.Success ? Plain(match.Groups[2].Value) : "";
        return match.Success;
    }

    /// <summary>Whether an endpoint is the one that somebody means.</summary>
    public static bool IsMeant(string endpoint, string verb, string route)
    {
        var blank = endpoint.IndexOf(' ', StringComparison.Ordinal);
        return (verb.Length == 0 || endpoint[..blank].Split('|').Contains(verb) || endpoint[..blank] == "ANY")
            && string.Equals(Plain(endpoint[(blank + 1)..]), route, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A route without its constraints and defaults: <c>{id:int}</c> is <c>{id}</c>.</summary>
    private static string Plain(string route)
    {
        var plain = Constraints().Replace(route, "}").TrimEnd('/');
        return plain.Length == 0 ? "/" : plain;
    }

    [GeneratedRegex(@"^(?:([A-Za-z]+)\s+)?(/\S*)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Written();

    [GeneratedRegex(@"(?:[:=?][^{}]*)+\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Constraints();
}

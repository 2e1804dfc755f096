using System.Globalization;
using Journeys.Language.Text;
using Journeys.Review;

namespace Journeys.Cli.Comparing;

/// <summary>The web addresses of lines of the sources.</summary>
/// <param name="Repository">The repository's address; null where it is not known.</param>
/// <param name="Before">The commit of the state that was; null where it is none.</param>
/// <param name="After">The commit of the state that is now; null where it is none.</param>
/// <param name="PathOf">The path of a file from the repository's root, by its shown path.</param>
internal sealed record SourceLinks(string? Repository, string? Before, string? After, Func<string, string> PathOf)
{
    /// <summary>No line has an address.</summary>
    public static readonly SourceLinks None = new(null, null, null, path => path);

    /// <summary>The address of the line where a place starts, or null.</summary>
    public string? Of(Origin origin, ChangeSide side)
    {
        var commit = side == ChangeSide.Before ? Before : After;
        if (commit is null
            || !Uri.TryCreate(Repository, UriKind.Absolute, out var address)
            || address.Scheme is not ("https" or "http")
            || address.UserInfo.Length > 0)
        {
            return null;
        }

        var blob = address.Host.Contains("gitlab", StringComparison.OrdinalIgnoreCase) ? "/-/blob/" : "/blob/";
        var path = string.Join('/', PathOf(origin.File).Split('/').Select(Uri.EscapeDataString));
        var line = origin.Range.Start.Line.ToString(CultureInfo.InvariantCulture);
        return $"{address.GetLeftPart(UriPartial.Path).TrimEnd('/')}{blob}{commit}/{path}#L{line}".Replace(")", "%29", StringComparison.Ordinal).Replace("(", "%28", StringComparison.Ordinal);
    }
}

using Journeys.Browser.Tests.Serving;

namespace Journeys.Browser.Tests.Visiting;

/// <summary>Whether every link within the site leads to a page, and to a place on it.</summary>
internal sealed class LinkCheck(StaticServer server, IReadOnlyList<PageReport> reports)
{
    private readonly Dictionary<string, IReadOnlySet<string>> _idsByFile = reports
        .Where(report => server.FileOf(report.Path) is not null)
        .ToDictionary(report => server.FileOf(report.Path)!, report => report.Ids, StringComparer.Ordinal);

    public IEnumerable<Problem> Run() =>
        from report in reports
        from link in report.Links.Distinct(StringComparer.Ordinal)
        let fault = FaultOf(report, new Uri(link))
        where fault is not null
        select new Problem(ProblemKind.Link, report.Path, $"{link}: {fault}");

    private string? FaultOf(PageReport from, Uri link)
    {
        if (link.Authority != server.Address.Authority)
        {
            return null;
        }

        var fragment = Uri.UnescapeDataString(link.Fragment.TrimStart('#'));
        var hasPlace = fragment is "" or "top" || PlacesOn(from, link)?.Contains(fragment) != false;
        return IsThere(from, link) ? hasPlace ? null : "no such place on the page" : "no such page";
    }

    /// <summary>A place on the page itself is there also where the page answers for an address that is not.</summary>
    private bool IsThere(PageReport from, Uri link) => IsItself(from, link) || server.FileOf(link.AbsolutePath) is not null;

    /// <summary>The places on the page that a link leads to; null for a file that is no page.</summary>
    private IReadOnlySet<string>? PlacesOn(PageReport from, Uri link) =>
        IsItself(from, link) ? from.Ids : _idsByFile.GetValueOrDefault(server.FileOf(link.AbsolutePath) ?? "");

    private static bool IsItself(PageReport from, Uri link) => link.Fragment.Length > 0 && link.AbsolutePath == from.Path;
}

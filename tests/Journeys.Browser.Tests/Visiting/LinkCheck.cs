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
        let fault = FaultOf(new Uri(link))
        where fault is not null
        select new Problem(ProblemKind.Link, report.Path, $"{link}: {fault}");

    private string? FaultOf(Uri link)
    {
        if (link.Authority != server.Address.Authority)
        {
            return null;
        }

        var file = server.FileOf(link.AbsolutePath);
        var fragment = Uri.UnescapeDataString(link.Fragment.TrimStart('#'));
        if (file is null)
        {
            return "no such page";
        }

        var hasPlace = fragment is "" or "top" || !_idsByFile.TryGetValue(file, out var ids) || ids.Contains(fragment);
        return hasPlace ? null : "no such place on the page";
    }
}

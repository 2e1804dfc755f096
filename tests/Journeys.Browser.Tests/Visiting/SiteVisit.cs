using System.Collections.Concurrent;
using Journeys.Browser.Tests.Serving;
using Microsoft.Playwright;

namespace Journeys.Browser.Tests.Visiting;

/// <summary>A visit to every page of a folder; a few of each kind are looked at closely.</summary>
internal sealed class SiteVisit(IBrowser browser, StaticServer server, string folder)
{
    private const int Tabs = 3;

    /// <summary>The pages as paths on the site, sorted.</summary>
    public IReadOnlyList<string> Pages { get; } =
    [
        .. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Select(file => "/" + Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Select(path => path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Everything that is wrong, ordered by page.</summary>
    public async Task<IReadOnlyList<Problem>> RunAsync()
    {
        var closely = PageSample.Of(folder, Pages);
        List<PageReport> reports =
        [
            .. await EachAsync(closely.Pages, VisitorKind.Judging, LookAsync),
            .. await EachAsync([.. Pages.Except(closely.Pages)], VisitorKind.Reading, LookAsync),
        ];
        var bare = await EachAsync(closely.Pages, VisitorKind.WithoutScripts, (visitor, path) => visitor.ReadAsync(path));
        return
        [
            .. reports.SelectMany(report => report.Problems)
                .Concat(new LinkCheck(server, reports).Run())
                .Concat(WithoutScripts(reports, bare))
                .OrderBy(problem => problem.Page, StringComparer.Ordinal),
        ];

        Task<PageReport> LookAsync(Visitor visitor, string path) => visitor.LookAsync(path, closely.Of(path));
    }

    private static IEnumerable<Problem> WithoutScripts(IReadOnlyList<PageReport> reports, IReadOnlyList<PageReport> bare)
    {
        var words = reports.ToDictionary(report => report.Path, report => report.Words, StringComparer.Ordinal);
        return bare.Where(report => report.Words == 0 || report.Words * 10 < words[report.Path] * 9)
            .Select(report => new Problem(
                ProblemKind.Script, report.Path, $"{report.Words} words without scripts, {words[report.Path]} with"));
    }

    private async Task<IReadOnlyList<PageReport>> EachAsync(IReadOnlyList<string> pages, VisitorKind kind, Func<Visitor, string, Task<PageReport>> visit)
    {
        var queue = new ConcurrentQueue<string>(pages);
        var results = new ConcurrentBag<PageReport>();
        await Task.WhenAll(Enumerable.Range(0, Math.Min(Tabs, pages.Count)).Select(async _ =>
        {
            await using var visitor = await Visitor.OpenAsync(browser, server.Address, kind);
            while (queue.TryDequeue(out var path))
            {
                results.Add(await visit(visitor, path));
            }
        }));
        return [.. results];
    }
}

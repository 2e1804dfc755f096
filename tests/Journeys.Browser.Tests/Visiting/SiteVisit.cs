using System.Collections.Concurrent;
using Journeys.Browser.Tests.Serving;
using Microsoft.Playwright;

namespace Journeys.Browser.Tests.Visiting;

/// <summary>A visit to every page of a folder.</summary>
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
        var reports = await EachAsync(scripts: true, async (visitor, path) => await visitor.LookAsync(path));
        var found = reports.SelectMany(report => report.Problems).ToList();
        found.AddRange(new LinkCheck(server, reports).Run());
        found.AddRange(await WithoutScriptsAsync());
        return [.. found.OrderBy(problem => problem.Page, StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<Problem>> WithoutScriptsAsync()
    {
        var with = await EachAsync(scripts: true, async (visitor, path) => (Path: path, await visitor.ReadAsync(path)));
        var without = await EachAsync(scripts: false, async (visitor, path) => (Path: path, await visitor.ReadAsync(path)));
        var words = with.ToDictionary(page => page.Path, page => page.Item2.Words, StringComparer.Ordinal);
        return without.SelectMany(page => page.Item2.Problems.Where(problem => problem.Kind == ProblemKind.Request)
            .Concat(page.Item2.Words * 10 < words[page.Path] * 9 || page.Item2.Words == 0
                ? [new Problem(ProblemKind.Script, page.Path, $"{page.Item2.Words} words without scripts, {words[page.Path]} with")]
                : []));
    }

    private async Task<IReadOnlyList<T>> EachAsync<T>(bool scripts, Func<Visitor, string, Task<T>> visit)
    {
        var queue = new ConcurrentQueue<string>(Pages);
        var results = new ConcurrentBag<T>();
        await Task.WhenAll(Enumerable.Range(0, Math.Min(Tabs, Pages.Count)).Select(async _ =>
        {
            await using var visitor = await Visitor.OpenAsync(browser, server.Address, scripts);
            while (queue.TryDequeue(out var path))
            {
                results.Add(await visit(visitor, path));
            }
        }));
        return [.. results];
    }
}

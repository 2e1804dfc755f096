using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>All pages of a site, each made only when its turn comes, so that memory holds a few pages whatever their number.</summary>
internal sealed class SitePlan(SiteModel site)
{
    public IReadOnlyList<LanguageTree> Trees { get; } = LanguageTree.All(site);

    public IEnumerable<Action<PageWriter>> Pages() => Trees.SelectMany(PagesOf);

    private IEnumerable<Action<PageWriter>> PagesOf(LanguageTree tree)
    {
        foreach (var summary in site.Summaries)
        {
            yield return Page(tree, SitePaths.Journey(summary.Journey.Name.Value), "journey", scope => JourneyPage.Build(scope, summary));
        }
    }

    private static Action<PageWriter> Page(LanguageTree tree, string path, string template, Func<PageScope, Views.PageView> build) => writer =>
    {
        var scope = new PageScope(tree, path);
        writer.Write(scope, template, build(scope));
    };
}

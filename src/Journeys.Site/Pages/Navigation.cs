using System.Collections.Immutable;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>What stands around every page.</summary>
internal static class Navigation
{
    private const int ShortCommit = 7;

    public static FrameView Frame(PageScope scope, string section) => new()
    {
        Language = Html.Text(scope.Tree.HtmlLanguage),
        Brand = Brand(scope),
        PlainBrand = PlainBrand(scope),
        Home = scope.To(SitePaths.Home),
        Stylesheet = scope.ToFile(scope.Site.Files.Stylesheet),
        Scripts = ImmutableArray.CreateRange(scope.Site.Files.Scripts, script => new LinkView(scope.ToFile(script), Html.None)),
        Icon = scope.ToFile(scope.Site.Files.Icon),
        Search = scope.To(SitePaths.Search),
        Feed = ChangesFeed.Exists(scope.Site) ? scope.ToFile(ChangesFeed.Path) : Address.None,
        Picture = scope.Site is { PublishedAt: { } root, Files.Picture: { Length: > 0 } picture } ? Address.Inside(root, picture) : Address.None,
        SearchIndex = scope.To(SitePaths.SearchIndex),
        Navigation = Entries(scope, section),
        Version = Version(scope.Site.Input.Version),
    };

    /// <summary>The brand's name without markup.</summary>
    public static Html PlainBrand(PageScope scope) =>
        scope.Workspace.Settings is { Title.IsNone: false } settings ? scope.Plain(settings.Title) : Html.Text("Journeys");

    /// <summary>The brand's name, or the product's where the workspace has none.</summary>
    public static Html Brand(PageScope scope) =>
        scope.Workspace.Settings is { Title.IsNone: false } settings ? scope.Words(settings.Title) : Html.Text("Journeys");

    /// <summary>The parts of the site.</summary>
    public static ImmutableArray<NavigationView> Entries(PageScope scope, string section)
    {
        var findings = scope.Site.Input.Findings.Length;
        return
        [
            Entry(scope, section, "journeys", SitePaths.Home),
            Entry(scope, section, "messages", SitePaths.Messages),
            Entry(scope, section, "priorities", SitePaths.Priorities),
            Overview(scope, section),
            Entry(scope, section, "findings", SitePaths.Findings, findings == 0 ? Html.None : Html.Number(findings)),
            .. Changes(scope, section),
            Entry(scope, section, "handbook", SitePaths.Handbook),
        ];
    }

    /// <summary>The pages of what changed, where the site was compared with something.</summary>
    private static IEnumerable<NavigationView> Changes(PageScope scope, string section) => scope.Site.Input.ChangeSet is { } changes
        ? [Entry(scope, section, "changes", ChangePages.Folder + "/" + SitePaths.Home, changes.Lines.IsEmpty ? Html.None : Html.Number(changes.Lines.Length))]
        : [];

    private static NavigationView Entry(PageScope scope, string section, string name, string path, Html count = default) =>
        new(scope.To(path), scope.Texts["nav." + name], section == name, count);

    /// <summary>The pages that look something up across journeys, as one entry that opens.</summary>
    private static NavigationView Overview(PageScope scope, string section)
    {
        ImmutableArray<NavigationView> entries = ImmutableArray.CreateRange(Overviews.GroupOf(scope.Site), kind => Entry(scope, section, kind, OverviewPaths.Index(kind)));
        return new NavigationView(Address.None, scope.Texts["nav.overviews"], entries.Any(entry => entry.IsCurrent), Html.None) { Entries = entries };
    }

    private static Html Version(string? commit) => string.IsNullOrEmpty(commit)
        ? Html.None
        : Html.Text(commit.Length > ShortCommit && commit.All(char.IsAsciiHexDigit) ? commit[..ShortCommit] : commit);
}

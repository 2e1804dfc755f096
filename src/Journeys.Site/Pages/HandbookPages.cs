using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>The handbook: the team's Markdown pages, their index, and the catalogue of rules.</summary>
internal static class HandbookPages
{
    /// <summary>The name of the page that is the handbook's index.</summary>
    public const string IndexName = "index";

    private const int LongestDescription = 200;

    /// <summary>The pages that stand at an address of their own.</summary>
    public static IEnumerable<string> OwnNames(SiteModel site) =>
        site.Handbook.Names.Where(name => name is not (IndexName or Handbook.RulesName));

    /// <summary>The index, with <c>index.md</c> as its text where there is one.</summary>
    public static HandbookView Index(PageScope scope) =>
        Find(scope, IndexName) is { } page
            ? Text(scope, page) with { Crumbs = [] }
            : Empty(scope, scope.Texts["handbook.title"]) with { Text = Html.Format("<p>{0}</p>", scope.Texts["handbook.lede"]), Crumbs = [] };

    /// <summary>A page of the team's.</summary>
    public static HandbookView Build(PageScope scope, string name) => Text(scope, Find(scope, name)!);

    /// <summary>The catalogue of rules, with <c>rules.md</c> as its introduction where there is one.</summary>
    public static HandbookView Rules(PageScope scope)
    {
        var page = Find(scope, Handbook.RulesName) is { } introduction
            ? Text(scope, introduction)
            : Empty(scope, scope.Texts["rules.title"]) with { Text = Html.Format("<p class=\"lede\">{0}</p>", scope.Texts["rules.lede"]) };
        return page with { Rules = [.. scope.Site.Input.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(rule => Rule(scope, rule))] };
    }

    private static HandbookText? Find(PageScope scope, string name) =>
        scope.Site.Handbook.In(name, scope.Tree.Language, scope.Workspace.DefaultLanguage);

    private static HandbookView Text(PageScope scope, HandbookText page)
    {
        var slash = page.File.LastIndexOf('/');
        var links = new PageLinks(scope, "handbook/" + page.File[..(slash + 1)], language: page.Language);
        var hasHeading = MarkdownText.TitleOf(page.Markdown) is not null;
        var view = Empty(scope, Html.Text(page.Title));
        return view with
        {
            Source = scope.Site.SourceOf(page),
            Description = Html.Text(MarkdownText.BeginningOf(page.Markdown, LongestDescription)),
            Heading = hasHeading ? Html.None : view.Heading,
            Text = MarkdownText.Render(page.Markdown, links, hasHeading ? 1 : 2, withAnchors: true),
            TextLanguage = page.Language == scope.Tree.HtmlLanguage ? Html.None : Html.Text(page.Language),
        };
    }

    private static HandbookView Empty(PageScope scope, Html title) => new()
    {
        Title = title,
        Heading = title,
        Section = "handbook",
        Crumbs = [new LinkView(scope.To(SitePaths.Handbook), scope.Texts["handbook.title"])],
        Pages = Pages(scope),
    };

    private static ImmutableArray<NavigationView> Pages(PageScope scope)
    {
        var chapters = OwnNames(scope.Site)
            .Select(name => Find(scope, name)!)
            .GroupBy(page => FolderOf(page) is "" ? page.Path : FolderOf(page), StringComparer.Ordinal)
            .Select(chapter => Chapter(scope, [.. chapter]));
        return
        [
            Entry(scope, SitePaths.Handbook, Find(scope, IndexName) is { } index ? Title(scope, index) : scope.Texts["handbook.title"]),
            .. chapters,
            Entry(scope, SitePaths.Rules, scope.Texts["rules.title"]),
        ];
    }

    /// <summary>
    /// The pages of a folder as one entry, its first page, so that a folder of fifty hides nothing else; who is in it sees all of them.
    /// </summary>
    private static NavigationView Chapter(PageScope scope, ImmutableArray<HandbookText> pages)
    {
        ImmutableArray<NavigationView> entries = [.. pages.OrderBy(page => !IsHead(page)).Select(page => Entry(scope, page.Path, Title(scope, page)))];
        return pages.Any(page => page.Path == scope.Path) ? entries[0] with { Entries = entries[1..] } : entries[0];
    }

    private static bool IsHead(HandbookText page) => page.Name == FolderOf(page) + IndexName;

    private static string FolderOf(HandbookText page) => page.Name[..(page.Name.LastIndexOf('/') + 1)];

    private static NavigationView Entry(PageScope scope, string path, Html title) =>
        new(scope.To(path), title, scope.Path == path, Html.None);

    private static Html Title(PageScope scope, HandbookText page) => page.Language == scope.Tree.HtmlLanguage
        ? Html.Text(page.Title)
        : Html.Format("<span lang=\"{0}\">{1}</span>", Html.Text(page.Language), Html.Text(page.Title));

    private static RuleView Rule(PageScope scope, RuleDescriptor rule)
    {
        var severity = rule.DefaultSeverity.ToString().ToLowerInvariant();
        return new RuleView(
            Html.Text(rule.Id),
            Html.Text(rule.Name),
            severity,
            scope.Texts["severity." + severity],
            FindingViews.Words(scope, rule.Title),
            FindingViews.Marked(scope, scope.Site.WhyOf(rule, scope.Tree.HtmlLanguage), "div"),
            Html.Text(rule.BadExample.Trim()),
            Html.Text(rule.GoodExample.Trim()))
        {
            Own = rule.OwnPage is null ? Html.None : scope.Texts["rules.own"],
        };
    }
}

using System.Collections.Immutable;
using Journeys.Site.Model;
using Journeys.Site.Search;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>Search: its page, which says what to do where scripts are off, and the index that the script reads.</summary>
internal static class SearchPage
{
    public static SearchView Build(PageScope scope) => new()
    {
        Title = scope.Texts["search.title"],
        Description = scope.Texts["search.lede"],
        Section = "search",
        Lists = Lists(scope),
    };

    /// <summary>Writes the index of a language: the manifest, and the files that it names.</summary>
    public static PlannedFile Index(LanguageTree tree) => PlannedFile.Other(tree.Prefix + SitePaths.SearchIndex, writer => SearchFiles.Write(
        SearchIndex.Of(new SearchEntries(tree).All()),
        tree.Language,
        SearchEntries.Kinds(tree.Texts),
        tree.Prefix + SitePaths.SearchIndex,
        (path, content) => writer.WriteFile(path, content)));

    /// <summary>The pages from which everything can be reached.</summary>
    private static ImmutableArray<LinkView> Lists(PageScope scope)
    {
        var journeys = scope.Site.Summaries.Length > HomePage.MostCards ? HomePage.AllParts(scope.Site).Path(1) : SitePaths.Home;
        return
        [
            new(scope.To(journeys), scope.Texts["home.journeys"]),
            .. Navigation.Entries(scope, "").Skip(1)
                .SelectMany(entry => entry.To.IsNone ? entry.Entries : [entry])
                .Select(entry => new LinkView(entry.To, entry.Text)),
        ];
    }
}

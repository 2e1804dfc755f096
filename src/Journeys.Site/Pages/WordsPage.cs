using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>How the brand speaks: its tones, and the words that it uses and avoids, with the reason.</summary>
internal static class WordsPage
{
    public static ListParts Parts(SiteModel site) => new(OverviewPaths.Words, site.Workspace.Terms.Length, Places.PageSize);

    /// <summary>The place of a tone on the page.</summary>
    public static string AnchorOf(Tone tone) => "tone-" + tone.Name.Value;

    public static WordsPageView Build(PageScope scope, int part)
    {
        var parts = Parts(scope.Site);
        var terms = scope.Workspace.Terms
            .GroupBy(term => scope.Workspace.LanguageOf(term.Word))
            .OrderBy(group => group.Key != scope.Tree.Language)
            .SelectMany(group => group)
            .Skip((part - 1) * parts.Size)
            .Take(parts.Size);
        return new WordsPageView
        {
            Title = scope.Texts["words.title"],
            Description = scope.Texts["words.lede"],
            Section = "messages",
            Crumbs = part == 1 ? [] : [new LinkView(scope.To(OverviewPaths.Index(OverviewPaths.Words)), scope.Texts["words.title"])],
            Heading = scope.Texts["words.title"],
            Lede = scope.Texts["words.lede"],
            Tabs = Overviews.TabsOfMessages(scope, OverviewPaths.Words),
            Tones = part == 1 ? [.. scope.Workspace.Tones.All.DistinctBy(tone => tone.Name.Value).Select(tone => Tone(scope, tone))] : [],
            Terms = [.. terms.GroupBy(term => scope.Workspace.LanguageOf(term.Word)).Select(group => Terms(scope, group.Key, [.. group]))],
            Pager = parts.Pager(scope, part),
        };
    }

    private static ToneView Tone(PageScope scope, Tone tone) => new(
        Html.Text(AnchorOf(tone)),
        scope.Title(tone),
        scope.Block(tone.About),
        Wordings.Facts(scope, tone.Avoid),
        scope.Texts.Format("words.tone-messages", scope.Formats.Number(scope.Site.Usages.MessagesIn(tone))));

    private static TermGroupView Terms(PageScope scope, string language, ImmutableArray<Term> terms) => new(
        Html.Text(LanguageNames.Of(language)),
        ImmutableArray.CreateRange(terms, term => new RowView(
            PageScope.Link(scope.Site.SourceOf(term.Origin), scope.Words(term.Word)),
            [
                new(Html.Join(", ", term.Avoid.Select(avoided => Html.Format("<s>{0}</s>", scope.Words(avoided))))) { Label = scope.Texts["words.not"] },
                new(scope.Words(term.Because)) { Label = scope.Texts["words.because"] },
            ])));
}

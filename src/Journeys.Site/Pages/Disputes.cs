using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Site.Markup;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>Marks what contradicts a promise, beside the words at fault and on every row that leads to them.</summary>
internal static class Disputes
{
    /// <summary>Whether words contradict a promise.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="words">Where they stand.</param>
    public static bool Has(PageScope scope, Origin words) => Count(scope, words) > 0;

    /// <summary>The mark beside the words; nothing where they are right.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="words">Where they stand; null where nothing is said.</param>
    public static Html Mark(PageScope scope, Origin? words) => words is { } place && Has(scope, place)
        ? Html.Format(" <span class=\"bad\">{0}</span>", scope.Texts["wall.conflict"])
        : Html.None;

    /// <summary>What a touchpoint says of a message: the words of the page's language, and those of another one that are at fault.</summary>
    public static Html Said(PageScope scope, SaidHere said)
    {
        var here = Html.Format("<q>{0}</q>", said.Words) + Mark(scope, WordsOf(scope, said.Saying, said.Message));
        foreach (var other in said.Others)
        {
            if (WordsOf(scope, other, said.Message) is { } place && Has(scope, place))
            {
                var language = Html.Text(LanguageNames.Of(scope.Workspace.LanguageOf(other)));
                here += Html.Format(" <small>{0}: <q>{1}</q>{2}</small>", language, scope.Words(other.Wording ?? said.Message?.Text.Entries.FirstOrDefault()), Mark(scope, place));
            }
        }

        return here;
    }

    /// <summary>The way from a message's row to its conflicts; nothing where it has none.</summary>
    public static Html Link(PageScope scope, Message message) => Link(
        scope,
        scope.ToPage(OverviewPaths.Messages, message),
        Count(scope, message.Origin) + scope.Site.Usages.Of(message).Sum(touchpoint => Sayings.Of(touchpoint.Facts, message).Sum(saying => Count(scope, saying.Origin))));

    /// <summary>The way from a claim's row to its conflicts; nothing where it has none.</summary>
    public static Html Link(PageScope scope, Claim claim)
    {
        var promise = claim.ValueOrigin ?? claim.Name.Origin;
        return Link(scope, scope.ToPage(OverviewPaths.Claims, claim), scope.Site.Disputes.Of(promise));
    }

    private static Html Link(PageScope scope, Address page, int count) => count == 0
        ? Html.None
        : Html.Format("<small class=\"bad\">{0}</small>", PageScope.Link(page.At("findings"), scope.Texts.Count("conflicts", count)));

    private static Origin? WordsOf(PageScope scope, Saying saying, Message? message) =>
        saying.Wording is not null || message is null ? saying.Origin : scope.Workspace.Best(message.Text, scope.Tree.Language)?.Origin;

    private static int Count(PageScope scope, Origin words)
    {
        var count = 0;
        foreach (var finding in scope.Site.Findings.Within(words))
        {
            count += DisputeIndex.IsDispute(finding) ? 1 : 0;
        }

        return count;
    }
}

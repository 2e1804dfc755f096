using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Site.Markup;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>Marks what contradicts a promise, beside the words at fault and on every row that leads to them.</summary>
internal static class Disputes
{
    /// <summary>The mark beside words that contradict a promise or are wrong in another way; nothing where they are right.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="words">Where they stand; null where nothing is said.</param>
    public static Html Mark(PageScope scope, Origin? words) => words is { } place && Worst(scope.Site.Findings.Within(place)) is { } worst && IsMarked(worst)
        ? Tag(scope, worst)
        : Html.None;

    /// <summary>What a finding is in a word or two, on a line of its own.</summary>
    public static Html Tag(PageScope scope, Finding finding) => Html.Format(
        " <span class=\"tag {0}\">{1}</span>", Html.Markup(IsMarked(finding) ? "bad" : "warn"), scope.Texts[KindOf(finding)]);

    /// <summary>The finding that a mark speaks of: a conflict, else the heaviest; null where there is none.</summary>
    public static Finding? Worst(ReadOnlySpan<Finding> findings)
    {
        Finding? worst = null;
        foreach (var finding in findings)
        {
            worst = worst is null || Weight(finding) > Weight(worst) ? finding : worst;
        }

        return worst;
    }

    private static int Weight(Finding finding) => (int)finding.Severity + (DisputeIndex.IsDispute(finding) ? 100 : 0);

    private static bool IsMarked(Finding finding) => finding.Severity == Severity.Error || DisputeIndex.IsDispute(finding);

    private static string KindOf(Finding finding) => finding.Rule.Name switch
    {
        _ when DisputeIndex.IsDispute(finding) => "wall.conflict",
        "message-out-of-date" => "wall.out-of-date",
        "avoided-term" or "avoided-by-tone" => "wall.avoided",
        _ => "wall.finding",
    };

    /// <summary>What a touchpoint says of a message: the words of the page's language, and those of another one that are at fault.</summary>
    public static Html Said(PageScope scope, SaidHere said)
    {
        var here = Html.Format("<q>{0}</q>", said.Words) + Mark(scope, WordsOf(scope, said.Saying, said.Message));
        foreach (var other in said.Others)
        {
            if (Mark(scope, WordsOf(scope, other, said.Message)) is { IsNone: false } mark)
            {
                var language = Html.Text(LanguageNames.Of(scope.Workspace.LanguageOf(other)));
                here += Html.Format(" <small>{0}: <q>{1}</q>{2}</small>", language, scope.Words(other.Wording ?? said.Message?.Text.Entries.FirstOrDefault()), mark);
            }
        }

        return here;
    }

    /// <summary>The ways from a message's row to its conflicts and to what else was found in it; nothing where nothing was.</summary>
    public static Html Link(PageScope scope, Message message)
    {
        var page = scope.ToPage(OverviewPaths.Messages, message);
        var (conflicts, others) = Count(scope, message);
        return Html.Join(" · ", Link(scope, page, conflicts), others == 0
            ? Html.None
            : Html.Format("<small>{0}</small>", PageScope.Link(page.At("findings"), scope.Texts.Count("findings", others))));
    }

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

    private static (int Conflicts, int Others) Count(PageScope scope, Message message)
    {
        var (conflicts, others) = (0, 0);
        var sayings = scope.Site.Usages.Of(message).SelectMany(touchpoint => Sayings.Of(touchpoint.Facts, message));
        foreach (var place in sayings.Select(saying => saying.Origin).Prepend(message.Origin).Distinct())
        {
            foreach (var finding in scope.Site.Findings.Within(place))
            {
                (conflicts, others) = DisputeIndex.IsDispute(finding) ? (conflicts + 1, others) : (conflicts, others + 1);
            }
        }

        return (conflicts, others);
    }
}

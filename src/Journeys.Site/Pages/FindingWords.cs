using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Site.Markup;
using Journeys.Site.Model;

namespace Journeys.Site.Pages;

/// <summary>Where a finding stands, in the writer's terms: the thing by its title, and the words at fault.</summary>
internal static class FindingWords
{
    private const int MostAround = 90;

    /// <summary>This rule keeps to itself what it found, so nothing says it again.</summary>
    private const string Discreet = "personal-detail";

    /// <summary>The title of what a finding stands in, as a link to its page; nothing where it has neither.</summary>
    public static Html Subject(PageScope scope, object? subject) => subject switch
    {
        EffectiveTouchpoint touchpoint => IsPublished(scope, touchpoint.Stage.Journey) ? scope.Link(touchpoint) : scope.Title(touchpoint.Facts),
        EffectiveStage stage => IsPublished(scope, stage.Journey) ? scope.LinkedTitle(stage) : scope.Title(stage),
        EffectiveJourney journey => IsPublished(scope, journey) ? scope.Link(journey) : scope.Title(journey.Declaration),
        Term term => PageScope.Link(scope.To(OverviewPaths.Index(OverviewPaths.Words)), scope.Words(term.Word)),
        Declaration declaration => Named(scope, declaration),
        _ => Html.None,
    };

    /// <summary>The journey that a touchpoint or a stage belongs to, for pages that are not about it.</summary>
    public static Html Journey(PageScope scope, object? subject) => subject switch
    {
        EffectiveTouchpoint touchpoint => scope.Title(touchpoint.Stage.Journey.Declaration),
        EffectiveStage stage => scope.Title(stage.Journey.Declaration),
        _ => Html.None,
    };

    /// <summary>The words at fault, marked in as much of their text as shows what they are about; nothing where a finding is not about words.</summary>
    public static Html Quote(PageScope scope, Finding finding, LocalText? text)
    {
        if (text is null || text.Value.Length == 0 || finding.Rule.Name == Discreet)
        {
            return Html.None;
        }

        var words = Credentials.Hidden(text.Value);
        var (start, end) = Fault(finding.Origin, text);
        var (from, to) = Shown(words, start, end);
        var quote = Html.Text((from > 0 ? "… " : "") + words[from..start])
            + (end > start ? Html.Format("<mark>{0}</mark>", Html.Text(words[start..end])) : Html.None)
            + Html.Text(words[end..to] + (to < words.Length ? " …" : ""));
        return scope.Marked(text, quote, "span");
    }

    /// <summary>The part of a text that a finding is about; nothing of it where it is about the whole, or nobody can tell.</summary>
    private static (int Start, int End) Fault(Origin place, LocalText text)
    {
        var start = place.Span.Start - text.Origin.Span.Start - 1;
        var isPart = text.IsExact && start >= 0 && place.Span.Length < text.Value.Length && start + place.Span.Length <= text.Value.Length;
        return isPart ? (start, start + place.Span.Length) : (0, 0);
    }

    /// <summary>As much as is shown around a part, cut at blanks; of a text that is meant as a whole, as much as that of its beginning.</summary>
    private static (int From, int To) Shown(string words, int start, int end)
    {
        var first = Math.Max(0, start - MostAround);
        var last = end + (end > start ? MostAround : 2 * MostAround);
        var from = first > 0 && words.IndexOf(' ', first, start - first) is >= 0 and var before ? before + 1 : first;
        if (last >= words.Length)
        {
            return (from, words.Length);
        }

        return (from, words.LastIndexOf(' ', last, last - end) is >= 0 and var behind ? behind : last);
    }

    private static Html Named(PageScope scope, Declaration declaration) => declaration switch
    {
        Message message => scope.Link(message),
        Claim claim => scope.Link(claim),
        Channel channel => scope.Link(channel),
        Persona persona => scope.Link(persona),
        Team team => scope.Link(team),
        Metric metric => scope.Link(metric),
        Tone tone => scope.Link(tone),
        Touchpoint shared => PageScope.Link(SharedPage(scope, shared), scope.Title(shared)),
        _ => scope.Title(declaration),
    };

    private static Address SharedPage(PageScope scope, Touchpoint shared) =>
        SitePaths.IsName(shared.Name.Value) ? scope.To(SitePaths.Shared(shared.Name.Value)) : Address.None;

    private static bool IsPublished(PageScope scope, EffectiveJourney journey) => ReferenceEquals(scope.Site.Journey(journey.Name), journey);
}

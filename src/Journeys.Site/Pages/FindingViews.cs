using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Site.Localisation;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>Findings as pages show them, in the page's language.</summary>
internal static class FindingViews
{
    /// <summary>The findings of a page, the heaviest first, each with what it stands in and the words at fault.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="about">What the page is about; what stands in just that does not say so again.</param>
    public static ImmutableArray<NoteView> Notes(PageScope scope, IEnumerable<Finding> findings, object? about) =>
        [.. Heaviest(findings).Select(finding => Note(scope, finding, about))];

    /// <summary>The findings of one place that a page shows together, the heaviest first, each with the words at fault.</summary>
    public static ImmutableArray<NoteView> NotesOfPlace(PageScope scope, ImmutableArray<Finding> findings) => findings.IsEmpty
        ? []
        : [.. Heaviest(findings).Select(finding => Note(scope, finding) with
        {
            Quote = FindingWords.Quote(scope, finding, scope.Site.FindingSubjects.Of(finding.Origin).Text),
        })];

    /// <summary>The heaviest first, those of a weight in the order in which they come.</summary>
    public static IEnumerable<Finding> Heaviest(IEnumerable<Finding> findings) => findings.OrderByDescending(finding => finding.Severity);

    public static NoteView Note(PageScope scope, Finding finding) => new(
        Severity(finding),
        scope.Texts.Choice("severity.", finding.Severity),
        scope.Tree.FindingWords.Of(scope, finding),
        Html.Text(finding.Rule.Name),
        Help(scope, finding));

    /// <summary>Where the handbook explains a finding's rule.</summary>
    public static Address Help(PageScope scope, Finding finding) =>
        scope.Site.Explains(finding.Rule.Name) ? scope.To(SitePaths.Rules, finding.Rule.Name) : Address.None;

    /// <summary>What a rule says, in which source stands between backticks.</summary>
    public static Html Words(PageScope scope, Phrase phrase) => Marked(scope, Code(phrase.In(scope.Tree.HtmlLanguage)));

    private static Html Code(string sentence)
    {
        var marks = sentence.AsSpan().Count('`');
        if (marks == 0 || marks % 2 == 1)
        {
            return Html.Text(sentence);
        }

        // The parts between marks are in turn words and source; that a text is escaped leaves the marks as they are.
        var html = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[512]);
        var isSource = false;
        var safe = Html.Text(sentence).ToString().AsSpan();
        foreach (var part in safe.Split('`'))
        {
            html.AppendLiteral(isSource ? "<code>" : "");
            html.AppendFormatted(safe[part]);
            html.AppendLiteral(isSource ? "</code>" : "");
            isSource = !isSource;
        }

        return Html.Markup(html.ToStringAndClear());
    }

    /// <summary>A finding with what it stands in and the words at fault.</summary>
    public static NoteView Note(PageScope scope, Finding finding, object? about)
    {
        var (subject, text) = scope.Site.FindingSubjects.Of(finding.Origin);
        return Note(scope, finding) with
        {
            Where = ReferenceEquals(subject, about) ? Html.None : Where(scope, subject, about),
            Quote = FindingWords.Quote(scope, finding, text),
        };
    }

    private static Html Where(PageScope scope, object? subject, object? about)
    {
        var journey = about is EffectiveJourney ? Html.None : FindingWords.Journey(scope, subject);
        var where = FindingWords.Subject(scope, subject);
        return journey.IsNone ? where : Html.Format("{0} <small>{1}</small>", where, journey);
    }

    /// <summary>The class of a finding's weight.</summary>
    public static string Severity(Finding finding) => ChoiceWords<Severity>.Of(finding.Severity);

    /// <summary>What a rule says, marked as English where the page's language is one that rules do not speak.</summary>
    public static Html Marked(PageScope scope, Html words, string element = "span") =>
        Phrase.Speaks(scope.Tree.HtmlLanguage) || words.IsNone
            ? words
            : Html.Format("<{0} lang=\"en\">{1}</{0}>", Html.Markup(element), words);
}

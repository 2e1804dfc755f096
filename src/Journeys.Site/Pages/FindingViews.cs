using Journeys.Language.Diagnostics;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>Findings as pages show them, in the page's language.</summary>
internal static class FindingViews
{
    public static NoteView Note(PageScope scope, Finding finding) => new(
        Severity(finding),
        scope.Texts["severity." + Severity(finding)],
        Words(scope, finding.Message),
        Html.Text(finding.Rule.Name),
        Help(scope, finding));

    /// <summary>Where the handbook explains a finding's rule.</summary>
    public static Address Help(PageScope scope, Finding finding) =>
        scope.Site.Explains(finding.Rule.Name) ? scope.To(SitePaths.Rules, finding.Rule.Name) : Address.None;

    /// <summary>What a rule says, in which source stands between backticks.</summary>
    public static Html Words(PageScope scope, Phrase phrase) => Marked(scope, Code(phrase.In(scope.Tree.HtmlLanguage)));

    private static Html Code(string sentence)
    {
        var parts = sentence.Split('`');
        var isPaired = parts.Length % 2 == 1;
        return isPaired
            ? Html.Join("", parts.Select((part, i) => i % 2 == 1 ? Html.Format("<code>{0}</code>", Html.Text(part)) : Html.Text(part)))
            : Html.Text(sentence);
    }

    /// <summary>The class of a finding's weight.</summary>
    public static string Severity(Finding finding) => finding.Severity.ToString().ToLowerInvariant();

    /// <summary>What a rule says, marked as English where the page's language is one that rules do not speak.</summary>
    public static Html Marked(PageScope scope, Html words, string element = "span") =>
        Phrase.Speaks(scope.Tree.HtmlLanguage) || words.IsNone
            ? words
            : Html.Format("<{0} lang=\"en\">{1}</{0}>", Html.Markup(element), words);
}

using Journeys.Language.Diagnostics;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>Findings as pages show them. Rules speak English, whatever the page's language.</summary>
internal static class FindingViews
{
    private const string RuleLanguage = "en";

    public static NoteView Note(PageScope scope, Finding finding) => new(
        Severity(finding),
        scope.Texts["severity." + Severity(finding)],
        English(scope, Html.Text(finding.Message)),
        Html.Text(finding.Rule.Name),
        scope.To(SitePaths.Rules, finding.Rule.Name));

    /// <summary>The class of a finding's weight.</summary>
    public static string Severity(Finding finding) => finding.Severity.ToString().ToLowerInvariant();

    /// <summary>Words that are English on every page.</summary>
    public static Html English(PageScope scope, Html words) => scope.Tree.HtmlLanguage == RuleLanguage || words.IsNone
        ? words
        : Html.Format("<span lang=\"en\">{0}</span>", words);
}

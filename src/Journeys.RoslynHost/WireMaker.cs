using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.RoslynHost.Protocol;

namespace Journeys.RoslynHost;

/// <summary>Puts rules and findings on the wire.</summary>
internal static class WireMaker
{
    public static WireRule Of(RuleDescriptor rule) => new(
        rule.Id, rule.Name, rule.DefaultSeverity.ToString(), Of(rule.Title), Of(rule.Why), rule.BadExample, rule.GoodExample, rule.Spares.ToString());

    public static WireFinding Of(Finding finding) => new(
        finding.Rule.Id,
        Of(finding.Message),
        Of(finding.Origin),
        [.. finding.Related.Select(place => new WireRelated(Of(place.Message), Of(place.Origin)))],
        [.. finding.Fixes.Select(fix => new WireFix(Of(fix.Title), fix.Kind == FixKind.Always, [.. fix.Edits.Select(Of)]))]);

    public static WirePlace Of(Origin place) => new(place.File, place.Span.Start, place.Span.Length);

    private static WireEdit Of(TextEdit edit) => new(Of(edit.Origin), edit.NewText);

    private static WirePhrase Of(Phrase phrase) => new(
        phrase.English, phrase.Dutch == phrase.English ? null : phrase.Dutch, phrase.Danish == phrase.English ? null : phrase.Danish);
}

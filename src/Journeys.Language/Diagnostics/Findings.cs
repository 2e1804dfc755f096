using System.Collections.Immutable;
using Journeys.Language.Text;

namespace Journeys.Language.Diagnostics;

/// <summary>Short ways to findings and fixes.</summary>
public static class Findings
{
    /// <summary>A finding at the rule's default severity.</summary>
    public static Finding At(this RuleDescriptor rule, Origin place, Phrase message) =>
        new(rule, rule.DefaultSeverity, message, place);

    /// <summary>The finding with another place that its message speaks of.</summary>
    public static Finding With(this Finding finding, RelatedPlace related) => finding with { Related = finding.Related.Add(related) };

    /// <summary>The finding with a cure that is right whenever it is offered.</summary>
    public static Finding With(this Finding finding, Fix fix) => finding with { Fixes = finding.Fixes.Add(fix) };

    /// <summary>A fix that replaces what stands at a place.</summary>
    public static Fix Replace(Phrase title, Origin place, string newText, FixKind kind = FixKind.Always) =>
        new(title, kind, ImmutableArray.Create(new TextEdit(place, newText)));

    /// <summary>A fix that puts another word in the place of the one that stands there.</summary>
    public static Fix ChangeTo(string newText, Origin place, FixKind kind = FixKind.Always) =>
        Replace(
            Phrase.Of(
                newText,
                static text => $"Change to `{text}`",
                static text => $"Verander in `{text}`",
                static text => $"Ret til `{text}`"),
            place,
            newText,
            kind);
}

using System.Runtime.CompilerServices;
using Journeys.Language.Diagnostics;
using Journeys.Site.Markup;

namespace Journeys.Site.Pages;

/// <summary>
/// The words of the findings that pages of a language showed last: the page of a journey and those of its touchpoints show the same ones,
/// and are made one after the other. It never holds more, however many findings there are.
/// </summary>
internal sealed class RecentWords
{
    private readonly Entry?[] _entries = new Entry?[512];

    /// <summary>What a finding says.</summary>
    /// <param name="scope">A page of the language.</param>
    /// <param name="finding">The finding.</param>
    public Html Of(PageScope scope, Finding finding)
    {
        // An entry is written and read whole, so that threads need no lock.
        ref var entry = ref _entries[RuntimeHelpers.GetHashCode(finding) & (_entries.Length - 1)];
        var known = entry;
        if (known?.Finding != (object)finding)
        {
            entry = known = new Entry(finding, FindingViews.Words(scope, finding.Message));
        }

        return known.Words;
    }

    private sealed record Entry(Finding Finding, Html Words);
}

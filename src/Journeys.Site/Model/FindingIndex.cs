using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Site.Model;

/// <summary>Which findings lie within which declaration.</summary>
internal sealed class FindingIndex
{
    private readonly Dictionary<SourceText, Run> _byFile = [];
    private readonly ImmutableArray<Finding> _findings;

    /// <summary>Where each finding starts, side by side: they are searched for every touchpoint and everything that is said.</summary>
    private readonly int[] _starts;

    /// <param name="findings">The findings; those in the order of their places are found where they stand, others are sorted first.</param>
    public FindingIndex(ImmutableArray<Finding> findings)
    {
        _findings = findings;
        if (!TryFindRuns())
        {
            _byFile.Clear();
            _findings = [.. findings
                .Where(finding => finding.Origin.Source is not null)
                .GroupBy(finding => finding.Origin.Source)
                .SelectMany(file => file.OrderBy(finding => finding.Origin.Span.Start))];
            TryFindRuns();
        }

        _starts = [.. _findings.Select(finding => finding.Origin.Span.Start)];
    }

    /// <summary>The findings in a journey and in the shared touchpoints that it uses, in their order.</summary>
    public ImmutableArray<Finding> Of(EffectiveJourney journey) => JustWithin(journey.Declaration.Origin) is { } plain && !journey.Touchpoints.Any(touchpoint => touchpoint.IsShared)
        ? plain
        : Within([journey.Declaration.Origin, .. journey.Touchpoints.Where(touchpoint => touchpoint.IsShared).Select(touchpoint => touchpoint.Declaration.Origin).Distinct()]);

    /// <summary>How many findings <see cref="Of(EffectiveJourney)"/> gives.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="digest">Its figures.</param>
    public int CountOf(EffectiveJourney journey, JourneyDigest digest)
    {
        var (count, mayRepeat) = Count(journey.Declaration.Origin);
        foreach (var shared in digest.Shared)
        {
            var (more, theyMayRepeat) = Count(shared.Origin);
            (count, mayRepeat) = (count + more, mayRepeat || theyMayRepeat);
        }

        return mayRepeat ? Of(journey).Length : count;
    }

    /// <summary>The findings in a touchpoint and in the shared one that it uses.</summary>
    public ImmutableArray<Finding> Of(EffectiveTouchpoint touchpoint) => touchpoint.Overrides is null && JustWithin(touchpoint.Declaration.Origin) is { } plain
        ? plain
        : Within(touchpoint.Overrides is { } use ? [touchpoint.Declaration.Origin, use.Origin] : [touchpoint.Declaration.Origin]);

    /// <summary>The findings that start within a place, in their order.</summary>
    public ReadOnlySpan<Finding> Within(Origin place)
    {
        var (from, to) = RangeOf(place);
        return _findings.AsSpan()[from..to];
    }

    /// <summary>The findings in what is said, each once.</summary>
    public ImmutableArray<Finding> In(ImmutableArray<Saying> sayings) => Within(sayings.AsSpan(), static saying => saying.Origin);

    /// <summary>The findings that start within places, each once, place by place.</summary>
    public ImmutableArray<Finding> Within(ReadOnlySpan<Origin> places) => Within(places, static place => place);

    private ImmutableArray<Finding> Within<T>(ReadOnlySpan<T> things, Func<T, Origin> place)
    {
        // There is nothing in nearly all that is said, which is to cost nothing.
        List<Finding>? found = null;
        foreach (var thing in things)
        {
            if (Within(place(thing)) is { IsEmpty: false } here)
            {
                (found ??= []).AddRange(here);
            }
        }

        return found is null ? [] : [.. found.Distinct(Finding.ByMessage)];
    }

    /// <summary>The findings that start within a place, each once; null where that takes a closer look.</summary>
    private ImmutableArray<Finding>? JustWithin(Origin place)
    {
        var (from, to) = RangeOf(place);
        return to == from ? [] : _byFile[place.Source].MayRepeat ? null : [.. _findings.AsSpan()[from..to]];
    }

    private (int Count, bool MayRepeat) Count(Origin place)
    {
        var (from, to) = RangeOf(place);
        return (to - from, to > from && _byFile[place.Source].MayRepeat);
    }

    private (int From, int To) RangeOf(Origin place) => place.Source is not null && _byFile.TryGetValue(place.Source, out var run)
        ? (FirstFrom(run, place.Span.Start), FirstFrom(run, place.Span.End))
        : (0, 0);

    /// <summary>The index of the first finding of a file at or behind a place.</summary>
    private int FirstFrom(Run run, int start)
    {
        var (low, high) = (run.From, run.To);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Notes where the findings of each file stand; false where they do not stand together in the order of their places.</summary>
    private bool TryFindRuns()
    {
        for (var i = 0; i < _findings.Length; i++)
        {
            var finding = _findings[i];
            if (finding.Origin.Source is not { } source)
            {
                return false;
            }

            ref var run = ref CollectionsMarshal.GetValueRefOrAddDefault(_byFile, source, out var isKnown);
            if (!isKnown)
            {
                run = new Run(i, i + 1, false);
                continue;
            }

            var before = _findings[i - 1];
            if (run.To != i || before.Origin.Span.Start > finding.Origin.Span.Start)
            {
                return false;
            }

            run = new Run(run.From, i + 1, run.MayRepeat || HasTwin(run.From, i));
        }

        return true;
    }

    /// <summary>Whether a rule has spoken of the place already.</summary>
    private bool HasTwin(int from, int at)
    {
        var finding = _findings[at];
        for (var i = at - 1; i >= from && _findings[i].Origin.Span.Start == finding.Origin.Span.Start; i--)
        {
            if (ReferenceEquals(_findings[i].Rule, finding.Rule))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the findings of a file stand.</summary>
    /// <param name="From">The first.</param>
    /// <param name="To">Behind the last.</param>
    /// <param name="MayRepeat">Whether two may be the same: a rule that speaks twice of one place.</param>
    private readonly record struct Run(int From, int To, bool MayRepeat);
}

using Journeys.Language.Diagnostics;
using Journeys.Language.Text;

namespace Journeys.Cli.Fixing;

/// <summary>The places that fixes change, so that no two change the same.</summary>
internal sealed class TakenPlaces
{
    /// <summary>By text, ordered by start; none overlaps another.</summary>
    private readonly Dictionary<SourceText, List<TextSpan>> _spans = [];

    /// <summary>Takes all places of a fix, or none where one of them is taken.</summary>
    public bool TryTake(Fix fix)
    {
        for (var i = 0; i < fix.Edits.Length; i++)
        {
            if (!TryTake(fix.Edits[i].Origin))
            {
                fix.Edits.Take(i).ToList().ForEach(edit => _spans[edit.Origin.Source].Remove(edit.Origin.Span));
                return false;
            }
        }

        return true;
    }

    private bool TryTake(Origin place)
    {
        if (!_spans.TryGetValue(place.Source, out var spans))
        {
            _spans.Add(place.Source, spans = []);
        }

        var span = place.Span;
        var index = FirstFrom(spans, span.Start);
        var isTaken = (index > 0 && spans[index - 1].End > span.Start)
            || (index < spans.Count && (spans[index].Start == span.Start || spans[index].Start < span.End));
        if (!isTaken)
        {
            spans.Insert(index, span);
        }

        return !isTaken;
    }

    /// <summary>The index of the first span that starts at an offset or behind it.</summary>
    private static int FirstFrom(List<TextSpan> spans, int offset)
    {
        var low = 0;
        var high = spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

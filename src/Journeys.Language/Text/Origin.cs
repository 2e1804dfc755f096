namespace Journeys.Language.Text;

/// <summary>
/// The place that a piece of the model came from. The model carries origins instead of syntax, so that it can be
/// compared, cached and shown without holding on to a tree.
/// </summary>
public readonly record struct Origin(SourceText Source, TextSpan Span) : IComparable<Origin>
{
    /// <summary>The file's path as the user knows it, with <c>/</c> between folders.</summary>
    public string File => Source.Path;

    /// <summary>The place in lines and columns, counted from 1.</summary>
    public LineRange Range => Source.RangeOf(Span);

    /// <summary>The text that stands here.</summary>
    public string Text => Source.Slice(Span.Start, Span.Length);

    /// <summary>Whether <paramref name="other"/> lies wholly within this place.</summary>
    public bool Contains(Origin other) => ReferenceEquals(Source, other.Source) && Span.Contains(other.Span);

    /// <summary>A part of this place: <paramref name="length"/> code units from <paramref name="start"/>, counted from its start.</summary>
    public Origin Slice(int start, int length) => new(Source, new TextSpan(Span.Start + start, length));

    /// <summary>Orders by file (ordinal), then by start, then by length.</summary>
    public int CompareTo(Origin other)
    {
        var byFile = ReferenceEquals(Source, other.Source) ? 0 : string.CompareOrdinal(File, other.File);
        if (byFile != 0)
        {
            return byFile;
        }

        var byStart = Span.Start.CompareTo(other.Span.Start);
        return byStart != 0 ? byStart : Span.Length.CompareTo(other.Span.Length);
    }
}

namespace Journeys.Rules.Languages;

/// <summary>The words by which one tells an offer to everybody from one to some, for a time, or on a condition.</summary>
internal sealed class OfferWords
{
    private static readonly HashSet<string> None = [];

    /// <summary>Verbs by which something is given or had (<c>enjoy</c>, <c>krijg</c>, <c>tilbyder</c>).</summary>
    public HashSet<string> Giving { get; init; } = None;

    /// <summary>Words for all and always, behind which the thing offered to all may stand (<c>on every box</c>).</summary>
    public HashSet<string> ForAll { get; init; } = None;

    /// <summary>Words by which an offer is one for some, for a time, or on a condition (<c>with</c>, <c>until</c>, <c>first</c>, <c>was</c>).</summary>
    public HashSet<string> Limits { get; init; } = None;

    /// <summary>Words that, behind <see cref="ForAll"/>, stand for everybody else (<c>alle andre</c>, <c>everyone else</c>).</summary>
    public HashSet<string> Others { get; init; } = None;

    /// <summary>Words that stand for everybody else by themselves (<c>the rest</c>, <c>ellers</c>).</summary>
    public HashSet<string> Rest { get; init; } = None;

    /// <summary>Words before the brand that offers (<c>hos</c>, <c>bij</c>).</summary>
    public HashSet<string> At { get; init; } = None;

    /// <summary>How a brand calls itself behind them (<c>hos os</c>, <c>with us</c>).</summary>
    public HashSet<string> Us { get; init; } = None;

    /// <summary>Words before the way that something is had by (<c>via the site</c>).</summary>
    public HashSet<string> Ways { get; init; } = None;
}

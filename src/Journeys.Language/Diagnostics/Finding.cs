using System.Collections.Immutable;
using Journeys.Language.Text;

namespace Journeys.Language.Diagnostics;

/// <summary>Another place that a finding speaks of, with what stands there.</summary>
public sealed record RelatedPlace(Phrase Message, Origin Origin);

/// <summary>A replacement of what stands at <paramref name="Origin"/> by <paramref name="NewText"/>.</summary>
public sealed record TextEdit(Origin Origin, string NewText);

/// <summary>Whether a fix is right as it stands or a proposal to look at.</summary>
public enum FixKind
{
    /// <summary>Right whenever it is offered; <c>check --fix</c> applies it.</summary>
    Always,

    /// <summary>A good guess or a skeleton to fill in; offered, never applied unasked.</summary>
    Suggestion,
}

/// <summary>A cure: edits that are applied together.</summary>
public sealed record Fix(Phrase Title, FixKind Kind, ImmutableArray<TextEdit> Edits);

/// <summary>What is wrong, where, and how to mend it.</summary>
public sealed record Finding(RuleDescriptor Rule, Severity Severity, Phrase Message, Origin Origin)
{
    /// <summary>The other places that the message speaks of.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>The cures on offer, the best first.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = [];

    /// <summary>Rule and place tell nearly all findings apart, without putting any message into words.</summary>
    public override int GetHashCode() => (StringComparer.Ordinal.GetHashCode(Rule.Id) * 397) ^ Origin.GetHashCode();

    /// <summary>
    /// Tells the same findings apart, and by their message at once: for lists in which a rule may say thousands of things of one place, as
    /// of a journey that lacks the stages of a long model.
    /// </summary>
    public static IEqualityComparer<Finding> ByMessage { get; } = new MessageComparer();

    /// <summary>Orders by file, place, id, then message, so that a list of findings is the same on every machine.</summary>
    public static int CompareByPlace(Finding left, Finding right)
    {
        var byPlace = left.Origin.CompareTo(right.Origin);
        if (byPlace != 0)
        {
            return byPlace;
        }

        var byId = string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
        return byId != 0 ? byId : string.CompareOrdinal(left.Message.English, right.Message.English);
    }

    private sealed class MessageComparer : IEqualityComparer<Finding>
    {
        public bool Equals(Finding? x, Finding? y) => x == y;

        public int GetHashCode(Finding obj) => (obj.GetHashCode() * 397) ^ StringComparer.Ordinal.GetHashCode(obj.Message.English);
    }
}

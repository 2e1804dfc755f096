using System.Collections.Immutable;
using Journeys.Language.Model;
using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>Finds where a text gives a claim another value, or denies it.</summary>
internal sealed class ClaimJudge(ClaimLexicon lexicon)
{
    private static readonly List<ClaimConflict> None = [];

    /// <summary>The claims that a text contradicts, in the order of the workspace.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="own">The claims that the text is known to be about.</param>
    /// <param name="isMoment">Whether it tells what happens instead of being said.</param>
    public IReadOnlyList<ClaimConflict> Judge(TextScan scan, ImmutableArray<Identifier> own, bool isMoment)
    {
        var mentions = Mention.Find(scan, lexicon);
        return IsPlainlyRight(scan, own, mentions) ? None : JudgeClosely(scan, own, isMoment, mentions);
    }

    /// <summary>Judges without a glance first: what <see cref="Judge"/> finds, more slowly.</summary>
    internal IReadOnlyList<ClaimConflict> JudgeClosely(TextScan scan, ImmutableArray<Identifier> own, bool isMoment) =>
        JudgeClosely(scan, own, isMoment, Mention.Find(scan, lexicon));

    private List<ClaimConflict> JudgeClosely(TextScan scan, ImmutableArray<Identifier> own, bool isMoment, List<Mention> mentions)
    {
        var conflicts = new List<ClaimConflict>();
        foreach (var group in mentions.GroupBy(mention => mention.Claim))
        {
            if (JudgeMentions(scan, group.Key, [.. group], mentions, isMoment) is { } conflict)
            {
                conflicts.Add(conflict);
            }
        }

        foreach (var name in scan.Values.Length == 0 && !HasShare(scan, own, []) ? [] : own)
        {
            if (lexicon.Find(name.Value) is { } claim
                && !conflicts.Exists(conflict => conflict.Claim == claim)
                && OwnClaimJudge.Judge(scan, claim, own, mentions, lexicon) is { } conflict)
            {
                conflicts.Add(conflict);
            }
        }

        return conflicts;
    }

    /// <summary>Most texts: nothing is denied, and no value is another than promised. Seen at a glance, since they are so many.</summary>
    private bool IsPlainlyRight(TextScan scan, ImmutableArray<Identifier> own, List<Mention> mentions)
    {
        if (mentions.Count > 0 && NegationReader.Occurs(scan))
        {
            return false;
        }

        if (HasShare(scan, own, mentions) || mentions.Exists(mention => GivenAway.Is(scan, mention)))
        {
            return false;
        }

        if (mentions.Count > 1)
        {
            var mentioned = new HashSet<WatchedClaim>();
            mentions = mentions.FindAll(mention => mentioned.Add(mention.Claim));
        }

        foreach (var value in scan.Values)
        {
            foreach (var mention in mentions)
            {
                if ((value.IsStart || ClaimSentences.Takes(scan, mention.Claim, value)) && IsOther(mention.Claim, scan, value))
                {
                    return false;
                }
            }

            foreach (var name in own)
            {
                if (lexicon.Find(name.Value) is { } claim && (value.IsStart || claim.Takes(value)) && IsOther(claim, scan, value))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether parts of a whole stand in the text and a percentage is promised that they may be.</summary>
    private bool HasShare(TextScan scan, ImmutableArray<Identifier> own, List<Mention> mentions)
    {
        static bool IsPercentage(WatchedClaim? claim) => claim?.Value is { Dimension: Unit.Percent };
        return (mentions.Exists(static mention => IsPercentage(mention.Claim)) || own.Any(name => IsPercentage(lexicon.Find(name.Value)))) && scan.Shares.Length > 0;
    }

    private static bool IsOther(WatchedClaim claim, TextScan scan, Quantity value) =>
        claim.Value is { } promised ? ClaimDimension.In(claim, scan, value) is { } own && !promised.Agrees(own) : claim.IsFree;

    private ClaimConflict? JudgeMentions(TextScan scan, WatchedClaim claim, List<Mention> own, List<Mention> all, bool isMoment)
    {
        ClaimConflict? denied = null;
        foreach (var mentions in own.GroupBy(mention => scan.Tokens[mention.First].Sentence))
        {
            var sentence = new SentenceJudge(scan, claim, mentions.Key, [.. mentions], all, lexicon, isMoment);
            if (sentence.IsDenied())
            {
                denied ??= sentence.IsBeyondTerm() ? null : new ClaimConflict(claim, null);
            }
            else if (sentence.Conflict() is { } conflict)
            {
                return conflict;
            }
        }

        return denied;
    }
}

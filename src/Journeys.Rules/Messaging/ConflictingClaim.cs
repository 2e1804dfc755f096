using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Rules;
using Journeys.Rules.Claims;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Messaging;

/// <summary>JRN4001: a text gives another value than the claim it speaks of, or denies it.</summary>
public sealed class ConflictingClaim() : TextRule(new RuleDescriptor(
    "JRN4001",
    "conflicting-claim",
    Severity.Error,
    "A text says something else than the claim that it speaks of.",
    """
    The customer remembers the best promise that was made and holds the brand to it. Two values for one promise cost a
    conversation with customer service at best, and trust at worst. Values are compared, not spelled: two weeks are 14 days.
    """,
    """
    workspace "Loopwinkel" { languages en }
    team floor "Shop floor"
    channel shop "Shop" offline
    claim free-returns "Free returns" {
      value 30 days
      watch "return"
    }
    message returns "Returns" {
      text   "Free returns within 14 days." #! conflicting-claim
      claims free-returns
    }
    journey shoes "Buying shoes" {
      owner floor
      status draft
      stage awareness {
        touchpoint window "Shop window" { channel shop  says returns  critical first-contact  priority high }
      }
    }
    """,
    """
    workspace "Loopwinkel" { languages en }
    team floor "Shop floor"
    channel shop "Shop" offline
    claim free-returns "Free returns" {
      value 30 days
      watch "return"
    }
    message returns "Returns" {
      text   "Free returns within 30 days."
      claims free-returns
    }
    journey shoes "Buying shoes" {
      owner floor
      status draft
      stage awareness {
        touchpoint window "Shop window" { channel shop  says returns  critical first-contact  priority high }
      }
    }
    """))
{
    /// <inheritdoc/>
    public override void CheckTouchpoint(EffectiveTouchpoint touchpoint, RuleContext context)
    {
        base.CheckTouchpoint(touchpoint, context);
        foreach (var moment in CustomerText.Moments(touchpoint))
        {
            CheckText(moment, context);
        }
    }

    private protected override void CheckText(CustomerText text, RuleContext context)
    {
        var texts = WorkspaceTexts.Of(context.Workspace);
        var lexicon = texts.Claims(text.Language);
        if (lexicon.Claims.Length == 0)
        {
            return;
        }

        var scan = texts.Scan(text.Text.Value, text.Language);
        var conflicts = new ClaimJudge(lexicon).Judge(scan, text.Claims, text.IsMoment);
        if (conflicts.Count > 0)
        {
            context.Report(
                text.Text.Origin,
                string.Join(" ", conflicts.Select(conflict => Message(conflict, scan, context.Workspace, text.Language))),
                [.. conflicts.Select(conflict => Related(conflict.Claim.Claim))]);
        }
    }

    private static string Message(ClaimConflict conflict, TextScan scan, Workspace workspace, string language)
    {
        var claim = conflict.Claim.Claim;
        var title = workspace.Best(claim.Title, language)?.Value ?? claim.Name.Value;
        if (conflict.Value is not { } value)
        {
            return $"This text denies the claim \"{title}\" ({claim.Name.Value}). Say what the claim promises, or change the claim.";
        }

        var start = scan.Tokens[value.First].Start;
        var written = scan.Text.Substring(start, scan.Tokens[value.Last].End - start);
        return $"This text says \"{written}\", but the claim \"{title}\" ({claim.Name.Value}) promises {Promised(claim)}. "
            + "Say the same here, or change the claim.";
    }

    private static string Promised(Claim claim) => claim.ValueOrigin is { } origin ? origin.Text : claim.Value!.ToString()!;

    private static RelatedPlace Related(Claim claim) => claim.ValueOrigin is { } origin
        ? new RelatedPlace($"value {origin.Text}", origin)
        : new RelatedPlace($"claim {claim.Name.Value}", claim.Name.Origin);
}

using Journeys.Rules.Texts;

namespace Journeys.Rules.Claims;

/// <summary>What a text says against a claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Value">The other value; null where the text denies the claim.</param>
internal readonly record struct ClaimConflict(WatchedClaim Claim, Quantity? Value);

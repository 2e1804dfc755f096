namespace Journeys.Rules.Engine;

/// <summary>
/// The names of all rules that the product knows or will know, so that an <c>allow</c> written for a newer version is not called
/// unknown by an older one.
/// </summary>
public static class RuleNames
{
    /// <summary>All names.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "syntax-error", "unknown-keyword", "misplaced-keyword", "repeated-keyword", "missing-argument", "invalid-value",
        "invalid-encoding", "too-deep", "unknown-reference", "duplicate-name", "unused-declaration", "ambiguous-name",
        "unknown-language", "unused-allow", "expired-allow",
        "missing-stage", "empty-stage", "stage-order", "skipped-and-present", "unreachable-touchpoint", "dead-end", "backward-loop",
        "missing-need", "missing-owner", "missing-channel",
        "conflicting-claim", "message-drift", "silent-touchpoint", "missing-translation", "avoided-term", "avoided-by-tone",
        "tone-clash", "address-form", "one-sided-message", "broken-promise", "message-out-of-date", "contradicting-messages",
        "unprioritised-critical", "undeclared-critical", "priority-inversion", "priority-inflation", "unowned-critical",
        "unmet-critical",
        "unmeasured-critical", "target-missed", "stale-review", "stale-feedback", "overdue-opportunity", "metric-without-source",
        "small-sample", "no-low-point", "assumed-critical",
        "personalised-without-basis", "consent-after-use", "personal-detail",
        "unknown-touchpoint-in-code", "retired-touchpoint-in-code", "untraced-touchpoint", "renamed-touchpoint-in-code",
        "colliding-code-names", "unread-code",
        "team-rule-does-not-compile", "team-rule-warning", "forbidden-in-team-rule", "team-rule-failed", "team-rule-too-slow",
        "team-rule-too-much-memory", "duplicate-team-rule", "invalid-team-rule", "team-rule-example-fails",
    ];
}

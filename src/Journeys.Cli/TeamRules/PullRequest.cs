using Journeys.Cli.Hosting;

namespace Journeys.Cli.TeamRules;

/// <summary>Whether a pull request is being built, by what the common services say of themselves.</summary>
internal static class PullRequest
{
    private static readonly string[] Numbers =
        ["CI_MERGE_REQUEST_IID", "SYSTEM_PULLREQUEST_PULLREQUESTID", "BITBUCKET_PR_ID", "CIRCLE_PULL_REQUEST", "CHANGE_ID", "REVIEW_ID"];

    /// <summary>Whether it is one.</summary>
    public static bool IsBuilt(CliContext context) =>
        (context.Variable("GITHUB_EVENT_NAME") ?? "").StartsWith("pull_request", StringComparison.Ordinal)
        || string.Equals(context.Variable("PULL_REQUEST"), "true", StringComparison.OrdinalIgnoreCase)
        || Numbers.Any(name => !string.IsNullOrEmpty(context.Variable(name)));
}

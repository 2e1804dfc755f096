using Journeys.Cli.Hosting;

namespace Journeys.Cli.Input;

/// <summary>
/// The branch and the commit that a site is built from. On the machines of a host that builds sites, its own variables tell; a preview
/// of a change then leads back to the branch of that change. Anywhere else only the options tell, so that a build does not depend on
/// what is checked out.
/// </summary>
/// <param name="Branch">The branch, or null.</param>
/// <param name="Commit">The commit, or null.</param>
internal sealed record BuildOrigin(string? Branch, string? Commit)
{
    /// <summary>Nothing is known.</summary>
    public static readonly BuildOrigin Unknown = new(null, null);

    /// <summary>How a host tells that it is building, the branch (that of the change first) and the commit.</summary>
    private static readonly (string Mark, string[] Branch, string Commit)[] Hosts =
    [
        ("NETLIFY", ["HEAD", "BRANCH"], "COMMIT_REF"),
        ("GITHUB_ACTIONS", ["GITHUB_HEAD_REF", "GITHUB_REF_NAME"], "GITHUB_SHA"),
        ("GITLAB_CI", ["CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", "CI_COMMIT_REF_NAME"], "CI_COMMIT_SHA"),
        ("BITBUCKET_BUILD_NUMBER", ["BITBUCKET_BRANCH"], "BITBUCKET_COMMIT"),
        ("TF_BUILD", ["SYSTEM_PULLREQUEST_SOURCEBRANCH", "BUILD_SOURCEBRANCH"], "BUILD_SOURCEVERSION"),
        ("CF_PAGES", ["CF_PAGES_BRANCH"], "CF_PAGES_COMMIT_SHA"),
    ];

    /// <summary>What the options say, else what the host says.</summary>
    /// <param name="context">The surroundings.</param>
    /// <param name="branch">The value of <c>--branch</c>, or null.</param>
    /// <param name="commit">The value of <c>--commit</c>, or null.</param>
    public static BuildOrigin Of(CliContext context, string? branch, string? commit)
    {
        var host = Hosts.FirstOrDefault(host => Value(context, host.Mark) is not null);
        return new BuildOrigin(
            branch ?? host.Branch?.Select(name => Value(context, name)).OfType<string>().Select(Short).FirstOrDefault(),
            commit ?? (host.Commit is { } name ? Value(context, name) : null));
    }

    private static string Short(string reference)
    {
        const string Heads = "refs/heads/";
        return reference.StartsWith(Heads, StringComparison.Ordinal) ? reference[Heads.Length..] : reference;
    }

    private static string? Value(CliContext context, string name) => context.Variable(name) is { Length: > 0 } value ? value : null;
}

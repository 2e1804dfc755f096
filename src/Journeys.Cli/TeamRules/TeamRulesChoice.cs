using Journeys.Cli.Hosting;

namespace Journeys.Cli.TeamRules;

/// <summary>Whether a team's rules may run, and from where they are taken. Rules are code: nothing in the repository can say so.</summary>
/// <param name="IsOn">Whether they may run.</param>
/// <param name="From">The commit that they are taken from; null for the files as they lie there.</param>
internal sealed record TeamRulesChoice(bool IsOn, string? From = null)
{
    /// <summary>The variable by which the owner of a machine says it for all runs: <c>on</c> or <c>off</c>. <c>off</c> wins over everything.</summary>
    public const string Variable = "JOURNEYS_TEAM_RULES";

    /// <summary>They do not run.</summary>
    public static TeamRulesChoice Off { get; } = new(false);

    /// <summary>Why they do not run though somebody asked for it; null where nobody did.</summary>
    public string? Reason { get; private init; }

    /// <summary>What was decided.</summary>
    /// <param name="context">The surroundings.</param>
    /// <param name="isAsked">Whether <c>--team-rules</c> was given.</param>
    /// <param name="from">What <c>--team-rules-from</c> names.</param>
    /// <exception cref="CliException">The variable says neither <c>on</c> nor <c>off</c>.</exception>
    public static TeamRulesChoice Of(CliContext context, bool isAsked, string? from)
    {
        var word = context.Variable(Variable)?.ToLowerInvariant();
        return word switch
        {
            "off" => new TeamRulesChoice(false) { Reason = isAsked || from is not null ? $"{Variable}=off keeps them off" : null },
            null or "" or "on" when isAsked || from is not null => new TeamRulesChoice(true, from),
            null or "" => Off,
            "on" when PullRequest.IsBuilt(context) => new TeamRulesChoice(false)
            {
                Reason = $"{Variable}=on does not hold where a pull request is built; take them from its base with --team-rules-from",
            },
            "on" => new TeamRulesChoice(true),
            _ => throw new CliException($"{Variable} is `{word}`; it may be on or off"),
        };
    }
}

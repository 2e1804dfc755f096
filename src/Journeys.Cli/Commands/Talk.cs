using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Output;
using Journeys.Cli.TeamRules;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;

namespace Journeys.Cli.Commands;

/// <summary>What is said beside the result, on stderr: nothing with <c>--quiet</c>, more with <c>--verbose</c>.</summary>
internal sealed class Talk(CliContext context, GlobalArguments arguments)
{
    /// <summary>Says a line.</summary>
    public void Say(string line)
    {
        if (!arguments.Quiet)
        {
            context.Error.WriteLine(TerminalText.Clean(Credentials.Hidden(line)));
        }
    }

    /// <summary>Says a line that only who looks for a cause wants to read.</summary>
    public void Mention(string line)
    {
        if (arguments.Verbose)
        {
            context.Error.WriteLine(TerminalText.Clean(Credentials.Hidden(line)));
        }
    }

    /// <summary>Tells of rules of the team's that are there and do not run.</summary>
    public void AboutTeamRules(TeamRuleSet team)
    {
        if (team.Notice is { } notice)
        {
            Say(notice);
        }
    }

    /// <summary>Tells of files beside those that were read, where a name was found nowhere that may stand in them.</summary>
    public void AboutNeighbours(CliContext context, SourceSet sources, CheckReport report)
    {
        if (report.Findings.Any(static finding => finding.Rule == LanguageRules.UnknownReference) && Neighbours.Of(sources) is ( > 0 and var count, { } folder))
        {
            Say(Words.LeftOut(sources.Files.Length, count, context.ShownPath(folder), arguments.Language));
        }
    }

    /// <summary>Tells what is read, and which links are not followed.</summary>
    public void AboutSources(SourceSet sources)
    {
        foreach (var link in sources.SkippedLinks)
        {
            Say($"journeys: {link} is a symbolic link and is not read");
        }

        foreach (var file in sources.Files)
        {
            Mention("reading " + file.ShownPath);
        }
    }
}

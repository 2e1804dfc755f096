using Journeys.Cli.Configuration;
using Journeys.Cli.Hosting;
using Journeys.Language.Model;
using Journeys.Rules.Engine;

namespace Journeys.Cli.Input;

/// <summary>From files to findings: read, load, configure, check.</summary>
internal static class Analysis
{
    /// <summary>Runs the rules over the files that the user means.</summary>
    /// <exception cref="CliException">A file or a setting cannot be read.</exception>
    public static CheckReport Run(CliContext context, SourceSet sources, Date today)
    {
        var settings = SeveritySettings.Load(context, RuleBook.BuiltIn, sources.Files);
        var workspace = WorkspaceLoader.Load(SourceReader.Read(context, sources.Files), context.Parallelism);
        context.Cancellation.ThrowIfCancellationRequested();
        var result = RuleEngine.Check(workspace, new CheckOptions(today) { SeverityOf = settings.SeverityOf });
        return new CheckReport(workspace, result);
    }
}

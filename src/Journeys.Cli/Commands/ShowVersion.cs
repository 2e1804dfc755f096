using System.CommandLine;
using System.CommandLine.Invocation;
using Journeys.Cli.Hosting;

namespace Journeys.Cli.Commands;

/// <summary><c>--version</c></summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine("journeys " + ProductVersion.Number);
        return ExitCode.Done;
    }
}

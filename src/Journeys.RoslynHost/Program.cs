// Requests are read from standard input, and answers go to standard output. `journeys` starts this program, people do not: a bad rule
// or a hostile source can end this process, never the one that somebody works with.
using Journeys.RoslynHost;

if (args is not ["--stdio"])
{
    Console.Error.WriteLine("journeys-roslyn is started by `journeys`; run `journeys --help` to see what it can do");
    return 2;
}

using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();

// The output belongs to the conversation.
Console.SetOut(TextWriter.Null);
new HostLoop(input, output, HostTasks.All, abandon: static () => Environment.Exit(3)).Run();
return 0;

using Journeys.Cli.Hosting;

using var interruption = new Interruption();
string[] arguments = args;
HeapRoom.Ask(arguments);
return interruption.Conclude(CliApp.Run(arguments, Terminal.Open(interruption.Token)));

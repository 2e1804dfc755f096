using Journeys.Cli.Hosting;

using var interruption = new Interruption();
string[] arguments = args;
return interruption.Conclude(CliApp.Run(arguments, Terminal.Open(interruption.Token)));

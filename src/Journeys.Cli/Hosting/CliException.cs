namespace Journeys.Cli.Hosting;

/// <summary>The user can put this right: one line that says what is wrong and what to do. Ends the program with exit code 2.</summary>
internal sealed class CliException(string message, Exception? cause = null) : Exception(message, cause);

using System.CommandLine;
using System.CommandLine.Invocation;
using Journeys.Cli.Commands;
using Journeys.Cli.Output;
using Journeys.Language.Text;

namespace Journeys.Cli.Hosting;

/// <summary>The whole command line: arguments in, exit code out.</summary>
internal static class CliApp
{
    private const string EndOfOptions = "--";

    /// <summary>Runs one command. Never throws, whatever the arguments and the files.</summary>
    public static int Run(IReadOnlyList<string> args, CliContext context)
    {
        var verbose = args.Contains("--verbose");
        try
        {
            var code = Invoke(args, context);
            Flush(context);
            return code;
        }
        catch (OperationCanceledException) when (context.Cancellation.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (CliException error)
        {
            return Complain(context, error, error.Message, verbose);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Complain(context, error, FileProblem.Of(context, error), verbose);
        }
        catch (Exception error)
        {
            return InternalError.Report(error, args, context, verbose);
        }
    }

    private static int Invoke(IReadOnlyList<string> args, CliContext context)
    {
        var root = CommandTree.Create(context);
        var words = Named(Helped(args));
        var result = root.Parse(words, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0 && result.Action is ParseErrorAction or null)
        {
            throw new CliException(UsageProblem.Describe(result));
        }

        if (UsageProblem.ValueOfSwitch(result, args.TakeWhile(word => word != EndOfOptions)) is { } needless)
        {
            throw new CliException(needless);
        }

        return result.Invoke(new InvocationConfiguration
        {
            Output = context.Out,
            Error = context.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    /// <summary>"journeys help check" asks for what <c>journeys check --help</c> tells.</summary>
    private static IReadOnlyList<string> Helped(IReadOnlyList<string> args) => args is ["help", ..] ? [.. args.Skip(1), "--help"] : args;

    /// <summary>Behind <c>--</c> there are no options: what looks like one is a file, and is named so that nobody takes it for another thing.</summary>
    private static IReadOnlyList<string> Named(IReadOnlyList<string> args)
    {
        var before = args.TakeWhile(word => word != EndOfOptions).ToList();
        return [.. before, .. args.Skip(before.Count + 1).Select(word => word is ['-', _, ..] ? "./" + word : word)];
    }

    private static void Flush(CliContext context)
    {
        try
        {
            context.Out.Flush();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw FileProblem.CannotWrite("the result", error);
        }
    }

    private static int Complain(CliContext context, Exception error, string message, bool verbose)
    {
        context.Error.WriteLine(TerminalText.Clean(Credentials.Hidden("journeys: " + message)));
        if (verbose && error.InnerException is { } cause)
        {
            context.Error.WriteLine(Credentials.Hidden(cause.ToString()));
        }

        context.Error.Flush();
        return ExitCode.Usage;
    }
}

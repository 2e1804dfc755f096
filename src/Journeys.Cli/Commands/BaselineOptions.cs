using System.CommandLine;
using Journeys.Cli.Baselines;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;

namespace Journeys.Cli.Commands;

/// <summary>Which baselines a check reads and writes; null for none.</summary>
internal sealed record BaselineArguments(string? Read, string? Write);

/// <summary>The options about baselines.</summary>
internal static class BaselineOptions
{
    private const string SourceExtension = ".journey";

    /// <summary><c>--baseline</c></summary>
    public static Option<string?> Read() => new("--baseline")
    {
        Description = "Leave out the findings that this file has, so that only new ones count",
        HelpName = "FILE",
    };

    /// <summary><c>--write-baseline</c></summary>
    public static Option<string?> Write() => new("--write-baseline")
    {
        Description = $"Write all findings to a baseline (that of --baseline, else {BaselineFile.DefaultName}, unless told)",
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>The values as they were given.</summary>
    /// <exception cref="CliException">What stands behind <c>--write-baseline</c> is a source.</exception>
    public static BaselineArguments Values(CliContext context, ParseResult result, Option<string?> read, Option<string?> write)
    {
        var isWritten = result.GetResult(write) is { Implicit: false };
        var file = result.GetValue(write);
        if (file is not null && (file.EndsWith(SourceExtension, StringComparison.OrdinalIgnoreCase) || Directory.Exists(context.FullPath(file))))
        {
            throw new CliException($"`{file}` behind --write-baseline would be the baseline, and it is a source; put the sources first");
        }

        var known = result.GetValue(read);
        var written = isWritten ? file ?? known ?? DefaultFile(context) : null;

        // One that is about to be written need not be there yet.
        return new BaselineArguments(known == written && known is not null && !File.Exists(context.FullPath(known)) ? null : known, written);
    }

    /// <summary>Nobody named this file, so that a link in its place must not lead the writing elsewhere.</summary>
    private static string DefaultFile(CliContext context) => RealFile.IsLink(context.FullPath(BaselineFile.DefaultName))
        ? throw new CliException($"{BaselineFile.DefaultName} is a symbolic link, which is not followed; name the file behind --write-baseline")
        : BaselineFile.DefaultName;
}

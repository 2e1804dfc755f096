using System.Globalization;
using Journeys.Language.Model;

namespace Journeys.Cli.Hosting;

/// <summary>
/// All that the program touches beside files: streams, the current folder, the environment, the clock. Everything is handed
/// in, so that a test runs the whole command line within its own process.
/// </summary>
internal sealed class CliContext
{
    /// <summary>What the user answers.</summary>
    public required TextReader In { get; init; }

    /// <summary>What is read when the user pipes a file in: its bytes as they are, so that nothing is decoded unseen.</summary>
    public Func<Stream> OpenIn { get; init; } = static () => Stream.Null;

    /// <summary>The result.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>The talk.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The folder that relative paths start from, and that paths are shown relative to.</summary>
    public required string CurrentDirectory { get; init; }

    /// <summary>Reads an environment variable; null where it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>Whether a person looks at <see cref="Out"/>.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether a person can answer at <see cref="In"/>.</summary>
    public bool InIsTerminal { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How many files may be worked on at once. The result does not depend on it.</summary>
    public int Parallelism { get; init; } = Math.Max(1, Environment.ProcessorCount);

    /// <summary>Where the report of an internal error goes.</summary>
    public string TempDirectory { get; init; } = Path.GetTempPath();

    /// <summary>
    /// Standard input and output as bytes, for a conversation between programs, and where it is told what went wrong: that holds up
    /// neither where nobody reads it. Null where there are none.
    /// </summary>
    public Func<(Stream Input, Stream Output, TextWriter Log)>? OpenStreams { get; init; }

    /// <summary>Ends what is being done.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Whether the result may be coloured: a terminal, and nobody asked for plain text.</summary>
    public bool UseColor =>
        OutIsTerminal && !IsSet("NO_COLOR") && !IsSet("CI") && Variable("TERM") != "dumb";

    /// <summary>The same surroundings with another current folder.</summary>
    public CliContext At(string directory) => Copy(directory, Cancellation);

    /// <summary>The same surroundings for work that somebody else may end.</summary>
    public CliContext Until(CancellationToken cancellation) => Copy(CurrentDirectory, cancellation);

    /// <summary>A path as the user wrote it, made absolute.</summary>
    public string FullPath(string path)
    {
        try
        {
            return Path.GetFullPath(path, CurrentDirectory);
        }
        catch (ArgumentException)
        {
            throw new CliException($"`{path.Replace("\0", "\\0", StringComparison.Ordinal)}` is no path; give a file or a folder");
        }
    }

    /// <summary>A path as it is shown: relative to the current folder, with <c>/</c> between folders.</summary>
    public string ShownPath(string fullPath)
    {
        var relative = Path.GetRelativePath(CurrentDirectory, fullPath);
        return Path.DirectorySeparatorChar == '/' ? relative : relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>Today: <c>SOURCE_DATE_EPOCH</c> where a reproducible build sets it, else the clock's local day.</summary>
    public Date Today()
    {
        var now = long.TryParse(Variable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : Clock.GetLocalNow();
        return new Date(now.Year, now.Month, now.Day);
    }

    private CliContext Copy(string directory, CancellationToken cancellation) => new()
    {
        In = In,
        OpenIn = OpenIn,
        Out = Out,
        Error = Error,
        CurrentDirectory = directory,
        Variable = Variable,
        OutIsTerminal = OutIsTerminal,
        InIsTerminal = InIsTerminal,
        Clock = Clock,
        Parallelism = Parallelism,
        TempDirectory = TempDirectory,
        OpenStreams = OpenStreams,
        Cancellation = cancellation,
    };

    private bool IsSet(string variable) => !string.IsNullOrEmpty(Variable(variable));
}

using Journeys.Cli.Hosting;

namespace Journeys.Cli.Tests.Support;

/// <summary>What a run gave.</summary>
internal sealed record CliOutcome(int Code, string Out, string Error);

/// <summary>A folder of its own, in which the whole command line runs within this process.</summary>
internal sealed class CliRun : IDisposable
{
    /// <summary>A journey that is spared by the rules of completeness.</summary>
    public const string Sound = "journey shoes \"Schoenen kopen\" {\n  status draft\n}\n";

    /// <summary>What other programs need to be found and to run.</summary>
    private static readonly string[] Inherited = ["PATH", "HOME", "DOTNET_ROOT"];

    private readonly Dictionary<string, string> _variables = Inherited
        .Select(name => (name, value: Environment.GetEnvironmentVariable(name)))
        .Where(variable => variable.value is not null)
        .ToDictionary(variable => variable.name, variable => variable.value!, StringComparer.Ordinal);

    public CliRun()
        : this(Path.GetTempPath())
    {
    }

    /// <param name="parent">The folder in which the run has its own.</param>
    public CliRun(string parent)
    {
        Folder = Directory.CreateDirectory(Path.Combine(parent, $"journeys-cli-{Guid.NewGuid():N}")).FullName;
        Set("XDG_CACHE_HOME", PathOf(".cache"));
    }

    public string Folder { get; }

    public bool IsTerminal { get; set; }

    /// <summary>Whether somebody sits at <see cref="In"/>.</summary>
    public bool IsAnswered { get; set; }

    public int Parallelism { get; set; } = 2;

    public CancellationToken Cancellation { get; set; }

    public TextWriter? Out { get; set; }

    public TimeProvider Clock { get; set; } = TimeProvider.System;

    public TextReader In { get; set; } = TextReader.Null;

    /// <summary>The streams of a conversation between programs.</summary>
    public Func<(Stream Input, Stream Output, TextWriter Log)>? Streams { get; set; }

    /// <summary>What is piped in; what <see cref="In"/> reads where nothing is set.</summary>
    public byte[]? Piped { get; set; }

    public CliRun Set(string variable, string value)
    {
        _variables[variable] = value;
        return this;
    }

    public CliRun File(string path, string text) => File(path, System.Text.Encoding.UTF8.GetBytes(text));

    public CliRun File(string path, byte[] bytes)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllBytes(full, bytes);
        return this;
    }

    /// <summary>A script that can be run under its name.</summary>
    public CliRun Program(string path, string script)
    {
        File(path, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(PathOf(path), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return this;
    }

    public string PathOf(string path) => Path.Combine(Folder, path);

    public CliContext Context(TextWriter output, TextWriter error) => new()
    {
        In = In,
        OpenIn = () => new MemoryStream(Piped ?? System.Text.Encoding.UTF8.GetBytes(In.ReadToEnd())),
        Out = output,
        Error = error,
        CurrentDirectory = Folder,
        Variable = name => _variables.GetValueOrDefault(name),
        Clock = Clock,
        OutIsTerminal = IsTerminal,
        InIsTerminal = IsAnswered,
        Parallelism = Parallelism,
        TempDirectory = Folder,
        OpenStreams = Streams,
        Cancellation = Cancellation,
    };

    public CliOutcome Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CliApp.Run(args, Context(Out ?? output, error));
        return new CliOutcome(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

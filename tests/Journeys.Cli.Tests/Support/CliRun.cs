using Journeys.Cli.Hosting;

namespace Journeys.Cli.Tests.Support;

/// <summary>What a run gave.</summary>
internal sealed record CliOutcome(int Code, string Out, string Error);

/// <summary>A folder of its own, in which the whole command line runs within this process.</summary>
internal sealed class CliRun : IDisposable
{
    /// <summary>A journey that is spared by the rules of completeness.</summary>
    public const string Sound = "journey shoes \"Schoenen kopen\" {\n  status draft\n}\n";

    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    public CliRun()
        : this(Path.GetTempPath())
    {
    }

    /// <param name="parent">The folder in which the run has its own.</param>
    public CliRun(string parent) => Folder = Directory.CreateDirectory(Path.Combine(parent, $"journeys-cli-{Guid.NewGuid():N}")).FullName;

    public string Folder { get; }

    public bool IsTerminal { get; set; }

    /// <summary>Whether somebody sits at <see cref="In"/>.</summary>
    public bool IsAnswered { get; set; }

    public int Parallelism { get; set; } = 2;

    public CancellationToken Cancellation { get; set; }

    public TextWriter? Out { get; set; }

    public TextReader In { get; set; } = TextReader.Null;

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

    public string PathOf(string path) => Path.Combine(Folder, path);

    public CliContext Context(TextWriter output, TextWriter error) => new()
    {
        In = In,
        Out = output,
        Error = error,
        CurrentDirectory = Folder,
        Variable = name => _variables.GetValueOrDefault(name),
        OutIsTerminal = IsTerminal,
        InIsTerminal = IsAnswered,
        Parallelism = Parallelism,
        TempDirectory = Folder,
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

using Journeys.Cli.Hosting;

namespace Journeys.Cli.Roslyn;

/// <summary>Where the second process is, and what runs it.</summary>
/// <param name="Dotnet">The full path of <c>dotnet</c>.</param>
/// <param name="Program">The full path of the program.</param>
internal sealed record RoslynLocation(string Dotnet, string Program)
{
    /// <summary>The variable that points to another program; for tests, and for who builds packages.</summary>
    public const string Variable = "JOURNEYS_ROSLYN_HOST";

    private const string File = "journeys-roslyn.dll";

    /// <summary>Finds both.</summary>
    /// <exception cref="RoslynFailure">One of them is not there.</exception>
    public static RoslynLocation Find(CliContext context)
    {
        var program = context.Variable(Variable) is { Length: > 0 } told ? told : Path.Combine(AppContext.BaseDirectory, "roslyn", File);
        if (!System.IO.File.Exists(program))
        {
            throw new RoslynFailure(RoslynFailureKind.Missing, $"the part that runs the C# compiler is not at {program}; install journeys again");
        }

        return new RoslynLocation(DotnetOf(context) ?? throw NoRuntime(), Path.GetFullPath(program));
    }

    /// <summary>What to say where no runtime is there that could run it.</summary>
    public static RoslynFailure NoRuntime(string? detail = null) => new(
        RoslynFailureKind.Missing,
        "this needs the .NET 10 runtime, and there is no `dotnet` that has it; install it from https://dotnet.microsoft.com/download, or set DOTNET_ROOT",
        detail);

    private static string? DotnetOf(CliContext context)
    {
        var file = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var named = new[] { context.Variable("DOTNET_HOST_PATH"), InFolder(context.Variable("DOTNET_ROOT")) };
        return named.FirstOrDefault(path => path is not null && Path.IsPathFullyQualified(path) && ProgramPath.IsProgram(path))
            ?? ProgramPath.Find(context, "dotnet");

        string? InFolder(string? folder) => string.IsNullOrEmpty(folder) ? null : Path.Combine(folder, file);
    }
}

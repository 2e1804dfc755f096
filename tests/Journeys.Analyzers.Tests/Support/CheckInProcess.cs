using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Journeys.Testing;

namespace Journeys.Analyzers.Tests.Support;

/// <summary>
/// The command line as it was built for its own runtime, with its own Language and Rules, beside those that the analyzer brings: the two are
/// compared, so neither may borrow from the other.
/// </summary>
internal static class CheckInProcess
{
    private static readonly Lazy<Assembly> Program = new(Load);

    /// <summary>Runs <c>journeys check</c> in a folder.</summary>
    /// <param name="folder">The current folder, which is the source too.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="today">The day that counts as today.</param>
    public static CheckOutcome Run(string folder, string today, string language = "en")
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = (int)Type("CliApp").GetMethod("Run")!.Invoke(
            null, [new[] { "check", ".", "--format", "json", "--today", today, "--language", language }, Context(folder, output, error)])!;
        return new CheckOutcome(code, code == 2 ? [] : Findings(folder, output.ToString()), error.ToString());
    }

    /// <summary>The assembly that a part of the command line was loaded from.</summary>
    public static string LocationOf(string part) =>
        AssemblyLoadContext.GetLoadContext(Program.Value)!.Assemblies.Single(assembly => assembly.GetName().Name == part).Location;

    private static object Context(string folder, StringWriter output, StringWriter error)
    {
        var type = Type("CliContext");
        var context = Activator.CreateInstance(type)!;
        void Set(string name, object value) => type.GetProperty(name)!.SetValue(context, value);
        Set("In", TextReader.Null);
        Set("Out", output);
        Set("Error", error);
        Set("CurrentDirectory", folder);
        return context;
    }

    private static List<ToldFinding> Findings(string folder, string json) =>
        [.. JsonDocument.Parse(json).RootElement.GetProperty("findings").EnumerateArray().Select(finding => new ToldFinding(
            finding.GetProperty("id").GetString()!,
            finding.GetProperty("severity").GetString()!,
            finding.GetProperty("message").GetString()!,
            Place(folder, finding),
            string.Join(' ', finding.GetProperty("related").EnumerateArray().Select(related => Place(folder, related)))))];

    private static string Place(string folder, JsonElement at)
    {
        var range = at.GetProperty("range");
        return $"{Path.GetFullPath(at.GetProperty("file").GetString()!, folder)}({Position(range.GetProperty("start"))},{Position(range.GetProperty("end"))})";
    }

    private static string Position(JsonElement position) => $"{position.GetProperty("line").GetInt32()},{position.GetProperty("column").GetInt32()}";

    private static Type Type(string name) => Program.Value.GetType("Journeys.Cli.Hosting." + name, throwOnError: true)!;

    private static Assembly Load()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var path = RepositoryRoot.Combine("src", "Journeys.Cli", "bin", configuration, "net10.0", "journeys.dll");
        var dependencies = new AssemblyDependencyResolver(path);
        var context = new AssemblyLoadContext("journeys");
        context.Resolving += (self, name) => dependencies.ResolveAssemblyToPath(name) is { } found ? self.LoadFromAssemblyPath(found) : null;
        // Before those of the tests, which the default context would give.
        foreach (var own in Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "Journeys.*.dll"))
        {
            context.LoadFromAssemblyPath(own);
        }

        return context.LoadFromAssemblyPath(path);
    }
}

/// <summary>What <c>check</c> said.</summary>
internal sealed record CheckOutcome(int Code, List<ToldFinding> Findings, string Error);

/// <summary>A finding, by all that its reader sees of it.</summary>
internal sealed record ToldFinding(string Id, string Severity, string Message, string Place, string Related);

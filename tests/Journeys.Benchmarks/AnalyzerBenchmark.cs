using System.Diagnostics;
using System.Globalization;
using Journeys.Testing;

namespace Journeys.Benchmarks;

/// <summary>What the package adds to the build of a project with many journeys: real builds in pairs, with it and without.</summary>
internal static class AnalyzerBenchmark
{
    /// <summary>A day on which the generated journeys have no finding, as in a build that is clean.</summary>
    private const string Today = "2025-10-01";

    public static void Run(Options options)
    {
        var journeys = options.JourneysOr(100);
        var folder = Directory.CreateTempSubdirectory("journeys-benchmark-").FullName;
        var server = "journeys-benchmark-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        try
        {
            var projects = Prepare(folder, journeys, options.Languages);
            var table = new Table("Build", "ms without", "ms with", "adds", "processor adds", "analyzer by csc's count");
            table.Add(Pairs("a compiler that starts anew", projects, options.Rounds, "-p:UseSharedCompilation=false", edit: false));
            var shared = "-p:UseSharedCompilation=true;SharedCompilationId=" + server;
            table.Add(Pairs("a compiler that stays, the journeys are the same", projects, options.Rounds, shared, edit: false));
            table.Add(Pairs("a compiler that stays, one journey is another", projects, options.Rounds, shared, edit: true));
            table.Print($"{journeys} journeys in a class library of one file, dotnet build -t:Rebuild, {Environment.ProcessorCount} cores, median of {options.Rounds} pairs");
        }
        finally
        {
            StopServer(server);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (string With, string Without, string Cache) Prepare(string folder, int journeys, string[] languages)
    {
        var cache = Path.Combine(folder, "cache");
        // With the packages that the repository was restored with: what is built here stays where developers build.
        BuildRun.Once(folder, null, "pack", RepositoryRoot.Combine("src", "Journeys.Analyzers"), "-c", "Release", "--no-restore", "-o", Path.Combine(folder, "packages"));
        var version = Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(Path.Combine(folder, "packages")).Single())["Journeys.Analyzers.".Length..];
        File.WriteAllText(
            Path.Combine(folder, "nuget.config"), "<configuration><packageSources><clear /><add key=\"packed\" value=\"packages\" /></packageSources></configuration>");
        string[] projects = [Path.Combine(folder, "with"), Path.Combine(folder, "without")];
        foreach (var project in projects)
        {
            var reference = project == projects[0] ? $"<PackageReference Include=\"Journeys.Analyzers\" Version=\"{version}\" PrivateAssets=\"all\" />" : "";
            GeneratedWorkspace.Write(GeneratedWorkspace.Create(journeys, seed: 1, languages), project);
            File.WriteAllText(Path.Combine(project, "Shop.cs"), "namespace Shop;\n\npublic static class Cart\n{\n    public static int Count => 1;\n}\n");
            File.WriteAllText(Path.Combine(project, "Shop.csproj"), $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><JourneysToday>{Today}</JourneysToday></PropertyGroup>
                  <ItemGroup>{reference}</ItemGroup>
                </Project>
                """);
            BuildRun.Once(project, cache, "restore");
        }

        return (projects[0], projects[1], cache);
    }

    /// <summary>Builds in turns, so that what else the machine does falls on both; the first pair only warms up.</summary>
    private static string[] Pairs(string name, (string With, string Without, string Cache) projects, int rounds, string compiler, bool edit)
    {
        var (with, without) = (new List<BuildRun>(), new List<BuildRun>());
        for (var round = 0; round <= rounds; round++)
        {
            if (edit)
            {
                var journey = Directory.EnumerateFiles(Path.Combine(projects.With, "journeys")).Order(StringComparer.Ordinal).Last();
                File.AppendAllText(journey, $"# {round}\n");
            }

            without.Add(Rebuild(projects.Without, projects.Cache, compiler));
            with.Add(Rebuild(projects.With, projects.Cache, compiler));
        }

        var (low, high) = (Median(without.Skip(1), run => run.Time.TotalMilliseconds), Median(with.Skip(1), run => run.Time.TotalMilliseconds));
        var processor = Median(with.Skip(1), run => run.Processor.TotalMilliseconds) - Median(without.Skip(1), run => run.Processor.TotalMilliseconds);
        var isCounted = compiler.Contains("false", StringComparison.Ordinal);
        return
        [
            name, Number(low), Number(high), Number(high - low), isCounted ? Number(processor) : "in the server",
            Number(Median(with.Skip(1), run => (run.Analyzer ?? 0) * 1000)),
        ];
    }

    private static BuildRun Rebuild(string project, string cache, string compiler) =>
        BuildRun.Once(project, cache, "build", "--no-restore", "-t:Rebuild", "-v:n", "-tl:off", "-p:ReportAnalyzer=true", compiler);

    private static double Median(IEnumerable<BuildRun> runs, Func<BuildRun, double> value)
    {
        var values = runs.Select(value).Order().ToList();
        return values[values.Count / 2];
    }

    private static string Number(double milliseconds) => milliseconds.ToString("0", CultureInfo.InvariantCulture);

    private static void StopServer(string name)
    {
        var sdk = Path.GetDirectoryName(Process.Start(new ProcessStartInfo("dotnet", "--list-sdks") { RedirectStandardOutput = true })!.StandardOutput.ReadToEnd().TrimEnd().Split('\n')[^1].Replace("]", "").Split('[')[^1] + "/");
        foreach (var server in Directory.EnumerateFiles(sdk!, "VBCSCompiler.dll", SearchOption.AllDirectories).Where(path => path.Contains("bincore", StringComparison.Ordinal)))
        {
            Process.Start("dotnet", ["exec", server, "-shutdown", "-pipename:" + name]).WaitForExit();
        }
    }
}

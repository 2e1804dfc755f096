using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Journeys.Cli.Tests.Support;
using Journeys.Testing;

namespace Journeys.Cli.Tests.Packaging;

/// <summary>
/// The tool as a user gets it: packed, installed from the packed files alone, and run. The native package takes minutes to make, so
/// it has a command of its own, <c>bash tests/Journeys.Cli.Tests/Packaging/native.sh</c>.
/// </summary>
public sealed class ToolPackageTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void The_tool_installs_from_its_packages_and_works()
    {
        var sources = Sources();
        Pack("packages");
        Assert.Equal(sources, Sources());
        var packages = Directory.EnumerateFiles(_run.PathOf("packages")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToList();
        var version = packages[0]["journeys.".Length..^".nupkg".Length];
        Assert.Equal([$"journeys.{version}.nupkg", $"journeys.any.{version}.nupkg"], packages);
        Assert.Matches(@"\A\d+\.\d+\.\d+(-[0-9A-Za-z.]+)?\z", version);
        packages.ForEach(LooksComplete);
        packages.ForEach(NamesWhatIsInIt);
        PacksToTheSameBytes(packages);

        // No other source, and no cache that may hold an older file of the same version.
        _run.File("nuget.config", "<configuration><packageSources><clear /><add key=\"packed\" value=\"packages\" /></packageSources></configuration>");
        Succeed($"dotnet tool install journeys --version {version} --tool-path tool --configfile nuget.config", ("NUGET_PACKAGES", _run.PathOf("cache")));

        Assert.Equal($"journeys {version}\n", Succeed("tool/journeys --version"));
        Succeed("mkdir shop && cd shop && ../tool/journeys init --yes --language da --keywords da");
        Assert.StartsWith("No findings in 2 files", Succeed("cd shop && ../tool/journeys check --fail-on info"));
        Succeed("cd shop && ../tool/journeys build --strict");
        Assert.True(File.Exists(_run.PathOf("shop/_site/index.html")));
    }

    /// <summary>Without analyzers, which have their say in the solution's own build.</summary>
    private void Pack(string folder) => Succeed(
        $"dotnet pack {RepositoryRoot.Combine("src", "Journeys.Cli")} -c Release -o {_run.PathOf(folder)} -p:PackNative=false --nologo -v quiet", ("RunAnalyzers", "false"));

    /// <summary>All that lies among the sources but for what a build makes in its own folders, so also what git would not tell.</summary>
    private static List<string> Sources() =>
        [.. Directory.EnumerateDirectories(RepositoryRoot.Combine("src")).SelectMany(Directory.EnumerateFileSystemEntries)
            .Where(path => Path.GetFileName(path) is not ("bin" or "obj" or "node_modules"))
            .SelectMany(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [path])
            .Order(StringComparer.Ordinal)];

    private void LooksComplete(string package)
    {
        using var zip = ZipFile.OpenRead(_run.PathOf("packages/" + package));
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        Assert.Contains("README.md", names);
        Assert.Contains("LICENSE", names);
        Assert.DoesNotContain(names, name => name.Contains("duckdb.", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".dll", StringComparison.Ordinal));
        using var reader = new StreamReader(zip.GetEntry("journeys.nuspec")?.Open() ?? zip.GetEntry("journeys.any.nuspec")!.Open());
        var specification = reader.ReadToEnd();
        Assert.Contains("<license type=\"expression\">MIT</license>", specification);
        Assert.Contains("<packageType name=\"DotnetTool", specification);
    }

    /// <summary>The bill of materials names the package of every library of somebody else, and nothing that is not there.</summary>
    private void NamesWhatIsInIt(string package)
    {
        using var zip = ZipFile.OpenRead(_run.PathOf("packages/" + package));
        using var bill = JsonDocument.Parse(zip.GetEntry("sbom.cdx.json")!.Open());
        Assert.Equal("CycloneDX", bill.RootElement.GetProperty("bomFormat").GetString());
        Assert.Equal(package, bill.RootElement.GetProperty("metadata").GetProperty("component").GetProperty("name").GetString() + "." + Version(bill.RootElement.GetProperty("metadata").GetProperty("component")) + ".nupkg");
        var named = bill.RootElement.GetProperty("components").EnumerateArray().ToDictionary(part => part.GetProperty("name").GetString()!, Version, StringComparer.OrdinalIgnoreCase);
        var libraries = zip.Entries.Select(entry => Path.GetFileNameWithoutExtension(entry.Name))
            .Where(name => zip.Entries.Any(entry => entry.Name == name + ".dll") && !name.StartsWith("journeys", StringComparison.OrdinalIgnoreCase))
            .Distinct()
            .ToList();
        Assert.Equal(package.Contains(".any.", StringComparison.Ordinal), libraries.Count > 5);
        Assert.DoesNotContain(libraries, name => !named.ContainsKey(PackageOf(name)));
        var locked = string.Concat(new[] { "Journeys.Cli", "Journeys.RoslynHost" }.Select(part => File.ReadAllText(RepositoryRoot.Combine("src", part, "packages.lock.json"))));
        Assert.All(named, part => Assert.Matches($"\"{Regex.Escape(part.Key)}\": {{\\s*\"type\": \"\\w+\",(\\s*\"requested\": [^\\n]+)?\\s*\"resolved\": \"{Regex.Escape(part.Value)}\"", locked));
    }

    private static string Version(JsonElement component) => component.GetProperty("version").GetString()!;

    private static string PackageOf(string library) => library switch
    {
        "DuckDB.NET.Bindings" => "DuckDB.NET.Bindings.Full",
        "DuckDB.NET.Data" => "DuckDB.NET.Data.Full",
        "Microsoft.CodeAnalysis" => "Microsoft.CodeAnalysis.Common",
        _ => library,
    };

    /// <summary>A second packing, some seconds later and into another folder.</summary>
    private void PacksToTheSameBytes(List<string> packages)
    {
        Pack("again");
        foreach (var package in packages)
        {
            Assert.Equal(Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(_run.PathOf("packages/" + package)))), Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(_run.PathOf("again/" + package)))));
        }
    }

    private string Succeed(string line, params (string Name, string Value)[] variables)
    {
        var outcome = ProcessRun.Shell(_run.Folder, line, variables);
        Assert.True(outcome.Code == 0, $"{line}\n{outcome.Out}{outcome.Error}");
        return outcome.Out;
    }
}

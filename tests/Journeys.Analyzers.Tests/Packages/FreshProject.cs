using System.Text.RegularExpressions;

namespace Journeys.Analyzers.Tests.Packages;

/// <summary>A class library that uses the package and nothing else, in a folder of its own, built by the real <c>dotnet build</c>.</summary>
internal sealed partial class FreshProject
{
    private readonly string _cache;
    private readonly string _version;

    public FreshProject(string folder, string cache, string version)
    {
        (Folder, _cache, _version) = (folder, cache, version);
        File("Shop.cs", "namespace Shop;\n\npublic static class Cart\n{\n    public static int Count => 1;\n}\n");
        Properties("");
    }

    public string Folder { get; }

    /// <summary>The library that the build made.</summary>
    public byte[] Library => System.IO.File.ReadAllBytes(PathOf("bin/Debug/net10.0/Shop.dll"));

    /// <summary>Writes the project with further properties.</summary>
    public FreshProject Properties(string properties) => File("Shop.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <JourneysToday>2026-11-26</JourneysToday>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Journeys.Analyzers" Version="{_version}" PrivateAssets="all" />
          </ItemGroup>
        </Project>
        """);

    public FreshProject File(string path, string text)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text);
        return this;
    }

    public string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>Builds; what it restored once it does not restore again.</summary>
    public BuildOutcome Build(params string[] arguments) => Build([], arguments);

    /// <summary>Builds under variables of the environment.</summary>
    public BuildOutcome Build((string Name, string Value)[] variables, params string[] arguments)
    {
        string[] restored = Directory.Exists(PathOf("obj")) ? ["--no-restore"] : [];
        var outcome = DotNetRun.Run(Folder, [("NUGET_PACKAGES", _cache), .. variables], ["build", .. restored, .. arguments]);
        return new BuildOutcome(outcome.Code, outcome.Out, Lines(outcome.Out));
    }

    /// <summary>The lines of MSBuild's own format that tell of a file, each once, the file relative to the project.</summary>
    private List<string> Lines(string output) =>
        [.. Told().Matches(output).Select(line => line.Groups["told"].Value.Trim().Replace(Folder + "/", "", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"^\s*(\d+>)?(?<told>[^\n]*\b(warning|error) [A-Z]+\d+:[^\n]*?) (\(https://|\[/)", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Told();
}

/// <summary>What a build gave.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Out">All that it said.</param>
/// <param name="Told">What it warned of and complained about, each once, ordered.</param>
internal sealed record BuildOutcome(int Code, string Out, List<string> Told);

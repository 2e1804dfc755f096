using System.Text.RegularExpressions;

namespace Journeys.Architecture.Tests;

/// <summary>How a version gets to nuget.org: tested, from locked packages, without a stored key, and so that anybody can check it.</summary>
public partial class ReleaseTests
{
    private const string File = ".github/workflows/release.yml";

    /// <summary>Lock files are made where a registry has the packages; of this platform ours lacked them. Their versions are pinned and audited.</summary>
    private static readonly string[] Unlocked = ["osx-arm64"];

    private static readonly string Text = Checkout.Read(File);

    private static readonly Dictionary<string, string> Jobs = Job().Matches(Text[Text.IndexOf("\njobs:\n", StringComparison.Ordinal)..])
        .ToDictionary(job => job.Groups[1].Value, job => job.Value);

    [Fact]
    public void A_tag_starts_it_and_nothing_else() =>
        Assert.Matches(@"\non:\n  push:\n    tags: \['v\*'\]\n\npermissions:", Text);

    [Fact]
    public void Nothing_is_packed_untested_and_nothing_published_unattested()
    {
        Assert.Contains("run: .ci/run", Jobs["test"], StringComparison.Ordinal);
        Assert.Contains("needs: test\n", Jobs["native"], StringComparison.Ordinal);
        Assert.Contains("needs: test\n", Jobs["portable"], StringComparison.Ordinal);
        Assert.Contains("needs: [native, portable]\n", Jobs["attest"], StringComparison.Ordinal);
        Assert.Contains("needs: attest\n", Jobs["publish"], StringComparison.Ordinal);
    }

    [Fact]
    public void Known_weaknesses_end_it_on_every_platform()
    {
        Assert.Contains("dotnet restore Journeys.sln -p:NuGetAudit=true -p:NuGetAuditMode=all", Jobs["test"], StringComparison.Ordinal);
        Assert.Contains("dotnet restore src/Journeys.Cli -r \"$RID\" -p:Native=true -p:NuGetAudit=true -p:NuGetAuditMode=all", Jobs["native"], StringComparison.Ordinal);
    }

    /// <summary>What has rights beyond reading runs no line of the repository, and so nothing that a package of somebody else could have changed.</summary>
    [Fact]
    public void Who_may_write_runs_nothing_of_ours()
    {
        var mayWrite = Jobs.Where(job => job.Value.Contains(": write\n", StringComparison.Ordinal)).Select(job => job.Key);

        Assert.Equal(["attest", "publish"], mayWrite);
        Assert.All(["attest", "publish"], job => Assert.DoesNotMatch(@"actions/checkout|dotnet (?!nuget push)|\.ci/|\bbash\b|\bnpm\b", Jobs[job]));
    }

    [Fact]
    public void No_key_is_stored()
    {
        Assert.DoesNotContain("secrets", Text.Replace("Secrets and", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("NuGet/login@", Jobs["publish"], StringComparison.Ordinal);
        Assert.Contains("environment: nuget\n", Jobs["publish"], StringComparison.Ordinal);
        Assert.Single(Jobs, job => job.Value.Contains("NUGET_API_KEY", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_package_is_attested_with_where_it_comes_from_and_what_is_in_it()
    {
        Assert.Equal(2, Regex.Count(Jobs["attest"], @"uses: actions/attest@[^\n]+\n        with:\n          subject-path: packages/\$\{\{ matrix\.package \}\}\.\[0-9\]\*\.nupkg\n"));
        Assert.Single(Regex.Matches(Jobs["attest"], "sbom-path: sbom.cdx.json"));
        Assert.Equal(
            ["Journeys.Analyzers", "journeys", "journeys.any", .. Platforms.Select(platform => "journeys." + platform)],
            Listed().Match(Jobs["attest"]).Groups[1].Value.Split(", ").Order(StringComparer.Ordinal));
    }

    /// <summary>What is packed, what is pointed to and what is locked are the same platforms.</summary>
    [Fact]
    public void Every_platform_has_its_packages_locked_and_is_pointed_to()
    {
        var locked = Checkout.Files("src/Locks", ".json").ToLookup(lockFile => lockFile.Split('/')[2], lockFile => Path.GetFileName(lockFile));

        Assert.Equal(Platforms.Except(Unlocked), locked.Select(platform => platform.Key).Order(StringComparer.Ordinal));
        Assert.All(locked, platform => Assert.Equal(locked["linux-x64"].Order(), platform.Order()));
        Assert.Equal([.. Platforms, "any"], Named("ToolPackageRuntimeIdentifiers"));
        Assert.Equal(Platforms, Named("ReadyToRunPlatforms"));
    }

    private static string[] Platforms { get; } = [.. Platform().Matches(Jobs["native"]).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal)];

    /// <summary>The platforms that the packing of the portable packages is told; `any` last.</summary>
    private static IEnumerable<string> Named(string property) =>
        Regex.Match(Jobs["portable"], property + "=(\\S+)").Groups[1].Value.Split("%3B").OrderBy(name => name == "any").ThenBy(name => name, StringComparer.Ordinal);

    [GeneratedRegex(@"^  ([\w-]+):\n(?:(?:    .*)?\n)+", RegexOptions.Multiline)]
    private static partial Regex Job();

    [GeneratedRegex(@"- rid: (\S+)")]
    private static partial Regex Platform();

    [GeneratedRegex(@"package: \[([^\]]+)\]")]
    private static partial Regex Listed();
}

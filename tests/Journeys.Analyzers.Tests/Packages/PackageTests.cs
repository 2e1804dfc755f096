using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Journeys.Analyzers.Tests.Packages;

/// <summary>What is in the package.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class PackageTests(PackedFeed feed)
{
    private static readonly string[] Parts =
        ["Journeys.Analyzers.CodeFixes.dll", "Journeys.Analyzers.dll", "Journeys.Language.dll", "Journeys.Rules.dll", "Sprache.dll"];

    [Fact]
    public void Holds_what_the_compiler_lacks_and_nothing_to_link()
    {
        var names = feed.Entries(feed.Package).Keys;

        Assert.Equal(
            Parts,
            names.Where(name => name.StartsWith("analyzers/dotnet/cs/", StringComparison.Ordinal)).Select(name => Path.GetFileName(name)));
        var native = names.Where(name => name.StartsWith("native/", StringComparison.Ordinal)).ToLookup(name => Path.GetDirectoryName(name), name => Path.GetFileName(name));
        Assert.NotEmpty(native);
        Assert.All(native, platform => Assert.Equal(Parts, platform));
        Assert.DoesNotContain(names, name => name.StartsWith("lib/", StringComparison.Ordinal));
        Assert.All(["README.md", "LICENSE"], name => Assert.Contains(name, names));
        foreach (var folder in new[] { "build", "buildTransitive" })
        {
            Assert.Contains($"{folder}/Journeys.Analyzers.props", names);
            Assert.Contains($"{folder}/Journeys.Analyzers.targets", names);
        }
    }

    [Fact]
    public void Is_for_development_only_and_brings_no_other_package()
    {
        var specification = XDocument.Parse(Encoding.UTF8.GetString(feed.Entries(feed.Package)["Journeys.Analyzers.nuspec"]).TrimStart('\uFEFF'));
        var elements = specification.Descendants().ToDictionary(element => element.Name.LocalName, element => element.Value, StringComparer.Ordinal);

        Assert.Equal("true", elements["developmentDependency"]);
        Assert.Equal("MIT", elements["license"]);
        Assert.Equal("README.md", elements["readme"]);
        Assert.DoesNotContain("dependency", elements.Keys);
    }

    [Fact]
    public void A_bill_of_materials_names_what_comes_from_somebody_else()
    {
        using var bill = JsonDocument.Parse(feed.Entries(feed.Package)["sbom.cdx.json"]);

        Assert.Equal("CycloneDX", bill.RootElement.GetProperty("bomFormat").GetString());
        Assert.Equal(["Sprache"], bill.RootElement.GetProperty("components").EnumerateArray().Select(part => part.GetProperty("name").GetString()));
    }

    [Fact]
    public void Packs_to_the_same_twice() => Assert.Equal(feed.Entries(feed.Package), feed.Entries(feed.PackAgain()));
}

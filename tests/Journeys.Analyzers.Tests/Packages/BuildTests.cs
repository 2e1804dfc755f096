namespace Journeys.Analyzers.Tests.Packages;

/// <summary>The package in the life of a project: clean, unchanged, changed, elsewhere, switched off.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class BuildTests(PackedFeed feed)
{
    private const string Skipped = "Skipping target \"CoreCompile\"";

    [Fact]
    public void A_build_does_no_work_twice_and_sees_every_change()
    {
        var project = feed.Project("life").File("journeys/shoes.journey", Written.Sound).File("journeys/bin/copy.journey", Written.Faulty);
        var first = project.Build("-v:n");
        Assert.Equal(0, first.Code);
        Assert.Empty(first.Told);
        Assert.DoesNotContain(Skipped, first.Out, StringComparison.Ordinal);
        Assert.Matches("/native/[a-z0-9.-]+/Journeys[.]Rules[.]dll", first.Out);
        Assert.DoesNotContain("/analyzers/dotnet/cs/Journeys", first.Out, StringComparison.Ordinal);
        var library = project.Library;

        Assert.Contains(Skipped, project.Build("-v:n").Out, StringComparison.Ordinal);

        var deep = "journeys/deep/more.journey";
        project.File(deep, "journey socks \"Buying socks\" {\n  status draft\n  gaol \"Warm feet\"\n}\n");
        Assert.Equal(["journeys/deep/more.journey(3,3): error JRN1002: `gaol` is not known here; did you mean `goal`?"], project.Build().Told);

        File.Delete(project.PathOf(deep));
        var again = project.Build("-v:n");
        Assert.DoesNotContain(Skipped, again.Out, StringComparison.Ordinal);
        Assert.Empty(again.Told);
        Assert.Equal(library, project.Library);
    }

    [Fact]
    public void Without_native_code_for_the_platform_the_plain_analyzers_say_the_same()
    {
        var project = feed.Project("plain").File("journeys/shoes.journey", Written.Sound.Replace("draft", "draft\n  gaol \"x\""));

        var built = project.Build("-v:n", "-p:NETCoreSdkPortableRuntimeIdentifier=foreign-x99");

        Assert.Contains("/analyzers/dotnet/cs/Journeys.Rules.dll", built.Out, StringComparison.Ordinal);
        Assert.Equal(["journeys/shoes.journey(3,3): error JRN1002: `gaol` is not known here; did you mean `goal`?"], built.Told);
    }

    [Fact]
    public void Journeys_stand_where_the_project_says_and_may_be_left_out()
    {
        var project = feed.Project("elsewhere/src").File("../journeys/shoes.journey", Written.Faulty)
            .Properties("<JourneysFolder>../journeys</JourneysFolder>");

        Assert.Contains(project.Build().Told, line => line.Contains("/elsewhere/journeys/shoes.journey(4,3): error JRN1002", StringComparison.Ordinal));
        Assert.Empty(project.Build("-p:JourneysEnabled=false").Told);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("empty")]
    public void Without_journeys_it_is_silent_and_the_same_on_every_day(string name)
    {
        var project = feed.Project(name).Properties("<JourneysToday />");
        if (name == "empty")
        {
            project.File("journeys/README.md", "Nothing yet.");
        }

        var built = project.Build();

        Assert.Equal((0, 0), (built.Code, built.Told.Count));
        Assert.DoesNotContain("JourneysToday = 2", File.ReadAllText(project.PathOf("obj/Debug/net10.0/Shop.GeneratedMSBuildEditorConfig.editorconfig")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_framework_of_a_project_is_told_and_the_day_is_that_of_the_sources()
    {
        var project = feed.Project("many").File("journeys/shoes.journey", Written.Sound.Replace("status draft", "status draft\n  gaol \"x\""))
            .Properties($"<TargetFramework /><JourneysToday /><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>14</LangVersion><RestoreFallbackFolders>{Packages}</RestoreFallbackFolders>");

        var built = project.Build(variables: [("SOURCE_DATE_EPOCH", "1767225600")]);

        foreach (var framework in new[] { "net10.0", "netstandard2.0" })
        {
            Assert.Contains($"Shop.csproj::TargetFramework={framework}]", built.Out, StringComparison.Ordinal);
            Assert.Contains("JourneysToday = 2026-01-01", File.ReadAllText(project.PathOf($"obj/Debug/{framework}/Shop.GeneratedMSBuildEditorConfig.editorconfig")), StringComparison.Ordinal);
        }
    }

    /// <summary>The packages of this machine, for the reference assemblies of a framework that the SDK does not bring.</summary>
    private static string Packages => typeof(BuildTests).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
        .Cast<System.Reflection.AssemblyMetadataAttribute>().Single(data => data.Key == "NuGetPackageRoot").Value!;
}

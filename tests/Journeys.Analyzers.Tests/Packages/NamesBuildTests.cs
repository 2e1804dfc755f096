namespace Journeys.Analyzers.Tests.Packages;

/// <summary>Typed names and code that names touchpoints, in the real <c>dotnet build</c>.</summary>
[Collection(PackedFeedTests.Name)]
public sealed class NamesBuildTests(PackedFeed feed)
{
    private const string Journey = """
        # The way to a pair that fits.
        journey shoes "Buying shoes" {
          status draft
          goal   "Shoes that fit"
          stage awareness {
            touchpoint advert "Advertisement" was banner { need "To know" }
          }
        }

        """;

    private const string Code = """
        using Journeys;

        namespace Shop;

        /// <summary>Pays.</summary>
        [Touchpoint(Touchpoints.Shoes.Advert)]
        public sealed class Advert
        {
            /// <summary>Follows.</summary>
            public static void Track(string name) { }

            /// <summary>Shows.</summary>
            public static void Show() => Track("shoes.advert");
        }

        """;

    [Fact]
    public void A_page_of_Razor_is_told_at_its_own_line()
    {
        var project = feed.Project("razor").File("journeys/shoes.journey", Journey)
            .File("Pay.razor", "@attribute [Journeys.Touchpoint(Journeys.Touchpoints.Shoes.Advert)]\n@attribute [Journeys.Touchpoint(\"shoes.advrt\")]\n\n<p>Pay</p>\n")
            .File("Shop.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk.Razor">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><JourneysToday>2026-11-26</JourneysToday></PropertyGroup>
                  <ItemGroup>
                    <FrameworkReference Include="Microsoft.AspNetCore.App" />
                    <PackageReference Include="Journeys.Analyzers" Version="{feed.Version}" PrivateAssets="all" />
                  </ItemGroup>
                </Project>
                """);

        Assert.Equal(
            ["Pay.razor(2,33): error JRN8001: No journey has the touchpoint `shoes.advrt`; did you mean `shoes.advert`?"],
            project.Build().Told);
    }

    [Fact]
    public void Names_are_constants_and_what_code_names_is_judged()
    {
        var project = feed.Project("names").File("journeys/shoes.journey", Journey).File("Advert.cs", Code)
            .File(".editorconfig", "root = true\n[*.cs]\njourneys_touchpoint_methods = Track\n")
            .Properties("<TreatWarningsAsErrors>true</TreatWarningsAsErrors><GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>CS1591</NoWarn><JourneysAccessibility>public</JourneysAccessibility>");
        var built = project.Build();
        Assert.True(built.Code == 0, built.Out);
        var first = project.Library;
        Assert.Contains("Touchpoints.Shoes.Advert", File.ReadAllText(project.PathOf("bin/Debug/net10.0/Shop.xml")), StringComparison.Ordinal);

        var again = project.Build("-t:Rebuild");
        Assert.True(again.Code == 0, again.Out);
        Assert.Equal(first, project.Library);

        project.Properties("").File("Advert.cs", Code
            .Replace("Shoes.Advert", "Shoes.Banner", StringComparison.Ordinal).Replace("\"shoes.advert\"", "\"shoes.advrt\"", StringComparison.Ordinal));
        Assert.Equal(
            [
                "Advert.cs(13,40): error JRN8001: No journey has the touchpoint `shoes.advrt`; did you mean `shoes.advert`?",
                "Advert.cs(6,31): warning JRN8004: `Banner` is now called `Advert`.",
            ],
            project.Build().Told);
    }
}

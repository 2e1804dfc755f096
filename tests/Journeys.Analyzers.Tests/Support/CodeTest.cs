using Basic.Reference.Assemblies;
using Journeys.Analyzers.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Journeys.Analyzers.Tests.Support;

/// <summary>
/// A project of one file of C# and one of journeys, with the generator at work. What is expected stands in the code:
/// <c>{|JRN8001:"running-shoes.chekcout"|}</c>.
/// </summary>
internal sealed class CodeTest<TFix> : CSharpCodeFixTest<TouchpointCodeAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    /// <summary>The journeys of tests that name none of their own.</summary>
    public const string Journeys = """
        journey running-shoes "Buying running shoes" was shoes {
          stage awareness {
            touchpoint instagram-ad "Advertisement"
            touchpoint product-page "Product page" was page
            touchpoint fax-order "Order by fax" { status retiring until 2026-12-31 }
            touchpoint letter "Letter" { status retiring }
          }
          stage decision { use checkout }
        }
        journey old-shoes "As it was" {
          status retired
          stage awareness { touchpoint shop-window "Window" }
        }
        touchpoint checkout "Checkout" was pay
        message start-lighter "Start lighter" was start-slow
        """;

    public CodeTest(string code, string? mended = null)
    {
        TestCode = code;
        FixedCode = mended ?? code;
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
        SolutionTransforms.Add((solution, project) => solution
            .WithProjectMetadataReferences(project, Net100.References.All)
            .AddAnalyzerReference(project, new GeneratorReference())
            .WithProjectParseOptions(project, new CSharpParseOptions(LanguageVersion.Latest)));
    }

    /// <summary>Lines of the project's <c>.editorconfig</c>, for all files.</summary>
    public string Settings { get; init; } = "";

    /// <summary>The name of the file that they stand in.</summary>
    public string File { get; init; } = "a.journey";

    /// <summary>The journeys.</summary>
    public string Text { get; init; } = Journeys;

    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        TestState.AdditionalFiles.Add(("/0/" + File, Text));
        TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.ProjectDir = /0/\n"));
        TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*]\n" + Settings));
        await base.RunImplAsync(cancellationToken);
    }
}

/// <summary>A project in which nothing is mended.</summary>
internal static class CodeTest
{
    public static Task Run(string code, string settings = "", string? journeys = null, string file = "a.journey") =>
        new CodeTest<EmptyCodeFixProvider>(code) { Settings = settings, File = file, Text = journeys ?? CodeTest<EmptyCodeFixProvider>.Journeys }.RunAsync();
}

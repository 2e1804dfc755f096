using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Journeys.Analyzers.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Journeys.Analyzers.Tests.Support;

/// <summary>A project with journeys, and what the generator makes of it; immutable, so that an edit gives another.</summary>
internal sealed class Generated
{
    public const string Folder = "/shop/";

    private const string CodePath = Folder + "Code.cs";

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _before;
    private readonly ImmutableDictionary<string, AdditionalText> _texts;

    private Generated(GeneratorDriver driver, CSharpCompilation before, ImmutableDictionary<string, AdditionalText> texts)
    {
        _before = before;
        _texts = texts;
        _driver = driver.RunGeneratorsAndUpdateCompilation(before, out var after, out var diagnostics);
        Compilation = after;
        Assert.Empty(diagnostics);
        Assert.Null(Result.Exception);
    }

    public Compilation Compilation { get; }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>The generated files of journeys by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files => Result.GeneratedSources.Where(source => IsOfJourneys(source.HintName))
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>What the compiler warns of, or refuses; but for documentation, of which a test's own code has none.</summary>
    public string Problems => string.Join('\n', Compilation.GetDiagnostics()
        .Where(problem => problem.Severity >= DiagnosticSeverity.Warning && !(problem.Id == "CS1591" && problem.Location.SourceTree?.FilePath == CodePath)));

    public static Generated From(string code, params (string Path, string Text)[] journeys) => From(code, [], journeys);

    public static Generated From(string code, (string Key, string Value)[] properties, params (string Path, string Text)[] journeys)
    {
        var options = new ProjectOptions([("build_property.ProjectDir", Folder), .. properties.Select(pair => ("build_property." + pair.Key, pair.Value))]);
        var texts = journeys.Select(file => (AdditionalText)new MemoryText(Folder + file.Path, file.Text)).ToList();
        var driver = CSharpGeneratorDriver.Create(
            [new TouchpointsGenerator().AsSourceGenerator()],
            texts,
            Parse,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var byPath = texts.DistinctBy(text => text.Path).ToImmutableDictionary(text => text.Path);
        return new Generated(driver, Compile(code), byPath);
    }

    /// <summary>The project with another text of a file.</summary>
    public Generated Edit(string path, string text)
    {
        var (old, edited) = (_texts[Folder + path], new MemoryText(Folder + path, text));
        return new Generated(_driver.ReplaceAdditionalText(old, edited), _before, _texts.SetItem(old.Path, edited));
    }

    /// <summary>The project with a file more.</summary>
    public Generated Add(string path, string text)
    {
        AdditionalText added = new MemoryText(Folder + path, text);
        return new Generated(_driver.AddAdditionalTexts([added]), _before, _texts.Add(added.Path, added));
    }

    /// <summary>The project with other C#.</summary>
    public Generated EditCode(string code) => new(_driver, Compile(code), _texts);

    /// <summary>The project as it is, once more.</summary>
    public Generated Again() => new(_driver, _before, _texts);

    /// <summary>The value of a constant by its name in C#, or null where there is none.</summary>
    public string? Constant(string name)
    {
        var parts = name.Split('.');
        var type = Compilation.GetTypeByMetadataName("Journeys." + string.Join('+', parts[..^1]));
        return type?.GetMembers(parts[^1]).OfType<IFieldSymbol>().SingleOrDefault()?.ConstantValue as string;
    }

    private static CSharpCompilation Compile(string code) => CSharpCompilation.Create(
        "Shop",
        [CSharpSyntaxTree.ParseText(code, Parse, CodePath)],
        Net100.References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static bool IsOfJourneys(string hint) =>
        hint is not ("Microsoft.CodeAnalysis.EmbeddedAttribute.cs" or "Journeys.TouchpointAttribute.g.cs" or "Journeys+Names.g.cs");
}

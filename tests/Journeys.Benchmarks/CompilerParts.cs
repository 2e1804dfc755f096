using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;
using Journeys.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Journeys.Benchmarks;

/// <summary>
/// The generator and the analyzer, with the language and the rules that they were built with: those of this program are for another
/// runtime, and do not fit.
/// </summary>
internal static class CompilerParts
{
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "src", "Journeys.Analyzers", "bin", Configuration, "netstandard2.0");

    private static readonly AnalyzerFileReference Reference = new(Path.Combine(Folder, "Journeys.Analyzers.dll"), new Loader());

    /// <summary>The analyzer of code.</summary>
    public static DiagnosticAnalyzer CodeAnalyzer { get; } =
        Reference.GetAnalyzers(LanguageNames.CSharp).Single(analyzer => analyzer.GetType().Name == "TouchpointCodeAnalyzer");

    /// <summary>A driver of the generator over files.</summary>
    public static GeneratorDriver Driver(IEnumerable<AdditionalText> texts) => CSharpGeneratorDriver.Create(
        Reference.GetGenerators(LanguageNames.CSharp), texts, optionsProvider: new CallSettings());

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        private readonly Own _context = new();

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => _context.LoadFromAssemblyPath(fullPath);
    }

    /// <summary>Our own parts come from their folder; Roslyn and the rest are the program's.</summary>
    private sealed class Own() : AssemblyLoadContext("compiler")
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            Path.Combine(Folder, assemblyName.Name + ".dll") is var path && assemblyName.Name!.StartsWith("Journeys.", StringComparison.Ordinal)
                && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}

/// <summary>What a project and its <c>.editorconfig</c> say of all files.</summary>
internal sealed class CallSettings(params (string Key, string Value)[] lines) : AnalyzerConfigOptionsProvider
{
    private readonly Settings _all = new(lines.Append(("build_property.ProjectDir", "/shop/"))
        .ToImmutableDictionary(line => line.Item1, line => line.Item2));

    public override AnalyzerConfigOptions GlobalOptions => _all;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _all;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _all;

    private sealed class Settings(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

using System.Collections.Immutable;
using Journeys.Analyzers.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Journeys.Analyzers.Tests.Support;

/// <summary>The generator as an editor's project has it, so that cures see what was generated.</summary>
internal sealed class GeneratorReference : AnalyzerReference
{
    /// <summary>A project knows them by identity.</summary>
    private readonly ImmutableArray<ISourceGenerator> _generators = [new TouchpointsGenerator().AsSourceGenerator()];

    public override string? FullPath => null;

    public override object Id => typeof(TouchpointsGenerator);

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;
}

using BenchmarkDotNet.Attributes;
using Journeys.Language.Model;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Testing;

namespace Journeys.Benchmarks;

/// <summary>The stages of reading one journey, measured closely, for whoever works on one of them.</summary>
[MemoryDiagnoser]
public class InsideBenchmarks
{
    private readonly SourceText _source = GeneratedWorkspace.Create(1)[1];

    /// <summary>Text to tree.</summary>
    [Benchmark(Baseline = true)]
    public SyntaxTree Read() => SyntaxTree.Parse(_source);

    /// <summary>Text to model.</summary>
    [Benchmark]
    public FileModel ReadAndBind() => WorkspaceLoader.Read(_source);
}

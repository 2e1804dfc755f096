using System.Collections.Immutable;
using System.Globalization;
using Journeys.Analyzers.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Journeys.Analyzers.Tests.Support;

/// <summary>The analyzer over a folder, given the files that the package's targets give the compiler.</summary>
internal static class AnalyzerRun
{
    /// <summary>The diagnostics of a folder that is a project.</summary>
    /// <param name="folder">The project; its journeys lie anywhere below.</param>
    /// <param name="properties">What the build sets.</param>
    public static ImmutableArray<Diagnostic> Diagnostics(string folder, params (string Name, string Value)[] properties) =>
        Diagnostics(FilesOf(folder), [("ProjectDir", folder + "/"), .. properties]);

    /// <summary>The diagnostics of files.</summary>
    public static ImmutableArray<Diagnostic> Diagnostics(ImmutableArray<AdditionalText> files, params (string Name, string Value)[] properties)
    {
        var options = new AnalyzerOptions(files, new BuildOptions(properties));
        var compilation = CSharpCompilation.Create("shop", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var found = compilation.WithAnalyzers([new FindingsAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id.StartsWith("AD", StringComparison.Ordinal));
        return found;
    }

    /// <summary>Diagnostics as findings, by place.</summary>
    public static List<ToldFinding> Told(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(diagnostic => new ToldFinding(
            diagnostic.Id,
            diagnostic.Severity.ToString().ToLowerInvariant(),
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            Place(diagnostic.Location),
            string.Join(' ', diagnostic.AdditionalLocations.Select(Place))))];

    /// <summary>The files that the targets of the package give for a folder.</summary>
    public static ImmutableArray<AdditionalText> FilesOf(string folder)
    {
        var journeys = Directory.EnumerateFiles(folder, "*.journey", SearchOption.AllDirectories).ToList();
        var settings = journeys.SelectMany(FoldersAbove).Distinct().Select(above => Path.Combine(above, ".editorconfig")).Where(File.Exists);
        var figures = Path.Combine(folder, "measures.json");
        return [.. journeys.Concat(settings).Concat(File.Exists(figures) ? [figures] : []).Select(path => new FileText(path))];
    }

    private static IEnumerable<string> FoldersAbove(string file)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return folder;
        }
    }

    private static string Place(Location location)
    {
        var lines = location.GetLineSpan();
        return $"{lines.Path}({lines.StartLinePosition.Line + 1},{lines.StartLinePosition.Character + 1},{lines.EndLinePosition.Line + 1},{lines.EndLinePosition.Character + 1})";
    }

    private sealed class BuildOptions((string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } =
            new Options(properties.ToDictionary(property => "build_property." + property.Name, property => property.Value));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}

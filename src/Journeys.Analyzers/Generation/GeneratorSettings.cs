using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Journeys.Analyzers.Generation;

/// <summary>What the project says of generated names.</summary>
/// <param name="Namespace">Where they stand.</param>
/// <param name="IsPublic">Whether other projects see them.</param>
/// <param name="Folder">The project's folder, or empty.</param>
internal sealed record GeneratorSettings(string Namespace, bool IsPublic, string Folder)
{
    /// <summary>The namespace where the project names none; that of the attribute, so that one <c>using</c> serves both.</summary>
    public const string DefaultNamespace = "Journeys";

    /// <summary>Reads the project's properties.</summary>
    public static GeneratorSettings Read(AnalyzerConfigOptions options) => new(
        NamespaceOf(Property(options, "JourneysNamespace")),
        string.Equals(Property(options, "JourneysAccessibility").Trim(), "public", StringComparison.OrdinalIgnoreCase),
        Property(options, "ProjectDir") is { Length: > 0 } folder ? folder : Property(options, "MSBuildProjectDirectory"));

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value : "";

    /// <summary>A namespace that C# takes; what it does not take gives the default.</summary>
    private static string NamespaceOf(string written)
    {
        var parts = written.Trim().Split('.');
        return parts.All(SyntaxFacts.IsValidIdentifier) ? string.Join(".", parts.Select(Escaped)) : DefaultNamespace;
    }

    private static string Escaped(string part) => SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None ? part : "@" + part;
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Journeys.TeamRules.Compiling;

/// <summary>
/// What a team's sources are compiled against: the runtime that they will run on, and the language. All of the runtime, so that what is
/// forbidden is told by its name and not as something that does not exist.
/// </summary>
internal static class References
{
    private const string Trusted = "TRUSTED_PLATFORM_ASSEMBLIES";
    private static readonly Lazy<ImmutableArray<MetadataReference>> Loaded = new(() => [.. Paths.Select(path => MetadataReference.CreateFromFile(path))]);

    /// <summary>The references.</summary>
    public static ImmutableArray<MetadataReference> All => Loaded.Value;

    /// <summary>Names what is referenced and by what it is compiled, exactly: another one gives other bytes.</summary>
    public static string Identity { get; } = string.Join(
        '\n',
        new[] { typeof(object), typeof(Language.Rules.Rule), typeof(Rules.Team.RuleRun), typeof(References), typeof(Compilation), typeof(Microsoft.CodeAnalysis.CSharp.CSharpCompilation) }
            .Select(type => $"{type.Assembly.FullName} {type.Module.ModuleVersionId}"));

    private static IEnumerable<string> Paths
    {
        get
        {
            var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
            var trusted = ((string?)AppContext.GetData(Trusted) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
            return trusted.Where(path => Path.GetDirectoryName(path) == runtime)
                .Append(typeof(Language.Rules.Rule).Assembly.Location)
                .Order(StringComparer.Ordinal);
        }
    }
}

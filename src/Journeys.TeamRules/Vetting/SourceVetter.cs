using Journeys.Language.Diagnostics;
using Journeys.TeamRules.Compiling;
using Microsoft.CodeAnalysis.CSharp;

namespace Journeys.TeamRules.Vetting;

/// <summary>
/// Looks at everything that the sources name, by what the compiler knows of it, and refuses what is not allowed, at its place. The second
/// look, at what the compiler made of them, is <see cref="AssemblyVetter"/>.
/// </summary>
internal static class SourceVetter
{
    /// <summary>What is forbidden, ordered by place.</summary>
    public static IEnumerable<Finding> Vet(CSharpCompilation compilation, RuleSources sources)
    {
        var found = new List<Finding>();
        foreach (var tree in sources.Trees)
        {
            var walker = new VettingWalker(compilation.GetSemanticModel(tree), sources);
            walker.Visit(tree.GetRoot());
            found.AddRange(walker.Findings);
        }

        found.Sort(Finding.CompareByPlace);
        return found;
    }
}

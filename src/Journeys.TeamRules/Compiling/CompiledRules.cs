using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;

namespace Journeys.TeamRules.Compiling;

/// <summary>A class that is a rule.</summary>
/// <param name="TypeName">Its full name, as the runtime writes it.</param>
/// <param name="Place">Where its name stands.</param>
public sealed record RuleClass(string TypeName, Origin Place);

/// <summary>What the compiler made of a team's sources.</summary>
/// <param name="Assembly">The assembly; nothing where there is a mistake.</param>
/// <param name="Classes">The rules in it, ordered by name, so that they run in the same order everywhere.</param>
/// <param name="Problems">What is wrong, and what the compiler warns of.</param>
public sealed record CompiledRules(ImmutableArray<byte> Assembly, ImmutableArray<RuleClass> Classes, ImmutableArray<Finding> Problems)
{
    /// <summary>Whether it can run.</summary>
    public bool IsSound => !Assembly.IsDefaultOrEmpty;

    /// <summary>Sources with mistakes: nothing of them runs.</summary>
    public static CompiledRules Unsound(IEnumerable<Finding> problems) => new([], [], [.. problems]);
}

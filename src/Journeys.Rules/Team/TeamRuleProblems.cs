using System.Collections.Immutable;
using Journeys.Language.Diagnostics;

namespace Journeys.Rules.Team;

/// <summary>
/// What may be wrong with a team's own rules (JRN9xxx). Like the rules about code they have no <c>Rule</c> of the model's kind: they are
/// found while the team's C# is compiled, vetted and run, and stand at their place in it.
/// </summary>
public static partial class TeamRuleProblems
{
    private const string CSharp = "csharp";

    static TeamRuleProblems() => All =
    [
        DoesNotCompile, CompilerWarning, ForbiddenCall, Failed, TooSlow, TooMuchMemory, Duplicate, Invalid, ExampleFails,
    ];

    /// <summary>All of them, ordered by id.</summary>
    public static ImmutableArray<RuleDescriptor> All { get; }

    private static RuleDescriptor Problem(int number, string name, Severity severity, Phrase title, Phrase why, string bad, string good) =>
        new("JRN" + number, name, severity, title, why, bad, good, Spares.Nothing) { ExampleLanguage = CSharp };
}

using System.Collections.Immutable;
using Journeys.Language.Rules;

namespace Journeys.Rules;

/// <summary>The built-in rules, ordered by id.</summary>
public static class RuleCatalogue
{
    /// <summary>All built-in rules.</summary>
    public static ImmutableArray<Rule> BuiltIn { get; } = [];
}

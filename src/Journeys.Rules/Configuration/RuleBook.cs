using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Rules.Code;
using Journeys.Rules.Team;

namespace Journeys.Rules.Configuration;

/// <summary>Every rule that a finding may name, those of the language and those about code included, found by name or id.</summary>
public sealed class RuleBook
{
    private readonly Dictionary<string, RuleDescriptor> _byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableHashSet<string> _elsewhere;

    /// <param name="rules">The rules, in any order.</param>
    /// <param name="elsewhere">Words that may be ids or names of rules that are not known here.</param>
    public RuleBook(IEnumerable<RuleDescriptor> rules, IEnumerable<string>? elsewhere = null)
    {
        _elsewhere = (elsewhere ?? []).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        All = [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        foreach (var rule in All)
        {
            _byWord[rule.Id] = rule;
            _byWord[rule.Name] = rule;
        }
    }

    /// <summary>The rules that come with the product.</summary>
    public static RuleBook BuiltIn { get; } = new(
        LanguageRules.All.Concat(RuleCatalogue.BuiltIn.Select(rule => rule.Descriptor)).Concat(CodeRules.All).Concat(TeamRuleProblems.All));

    /// <summary>All rules, ordered by id.</summary>
    public ImmutableArray<RuleDescriptor> All { get; }

    /// <summary>These rules and a team's own.</summary>
    /// <param name="team">The team's rules.</param>
    /// <param name="elsewhere">Words that may be ids or names of rules of the team's that are not known here.</param>
    public RuleBook With(ImmutableArray<RuleDescriptor> team, IEnumerable<string> elsewhere) => new(All.Concat(team), elsewhere);

    /// <summary>Whether a word may be the id or the name of a rule that is not known here.</summary>
    public bool IsElsewhere(string nameOrId) => _elsewhere.Contains(nameOrId);

    /// <summary>The rule of that name or id, in any letter case; null where there is none.</summary>
    public RuleDescriptor? Find(string nameOrId) => _byWord.TryGetValue(nameOrId, out var rule) ? rule : null;

    /// <summary>What to say of a name that no rule has.</summary>
    public string Unknown(string nameOrId) =>
        IsElsewhere(nameOrId) ? $"`{nameOrId}` looks like a rule of the team's own, which are known only where they run: say --team-rules"
        : Spelling.Nearest(nameOrId, _byWord.Keys) is { } guess
            ? $"there is no rule `{nameOrId}`; did you mean `{guess}`?"
            : $"there is no rule `{nameOrId}` (`journeys rules` lists them)";
}

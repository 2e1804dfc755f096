using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Rules.Code;

namespace Journeys.Rules.Configuration;

/// <summary>Every rule that a finding may name, those of the language and those about code included, found by name or id.</summary>
public sealed class RuleBook
{
    private readonly Dictionary<string, RuleDescriptor> _byWord = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="rules">The rules, in any order.</param>
    public RuleBook(IEnumerable<RuleDescriptor> rules)
    {
        All = [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        foreach (var rule in All)
        {
            _byWord[rule.Id] = rule;
            _byWord[rule.Name] = rule;
        }
    }

    /// <summary>The rules that come with the product.</summary>
    public static RuleBook BuiltIn { get; } = new(
        LanguageRules.All.Concat(RuleCatalogue.BuiltIn.Select(rule => rule.Descriptor)).Concat(CodeRules.All));

    /// <summary>All rules, ordered by id.</summary>
    public ImmutableArray<RuleDescriptor> All { get; }

    /// <summary>The rule of that name or id, in any letter case; null where there is none.</summary>
    public RuleDescriptor? Find(string nameOrId) => _byWord.TryGetValue(nameOrId, out var rule) ? rule : null;

    /// <summary>What to say of a name that no rule has.</summary>
    public string Unknown(string nameOrId) =>
        Spelling.Nearest(nameOrId, _byWord.Keys) is { } guess
            ? $"there is no rule `{nameOrId}`; did you mean `{guess}`?"
            : $"there is no rule `{nameOrId}` (`journeys rules` lists them)";
}

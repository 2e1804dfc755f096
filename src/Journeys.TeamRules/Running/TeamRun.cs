using Journeys.Language.Diagnostics;
using Journeys.Rules.Engine;
using Journeys.Rules.Team;
using Journeys.TeamRules.Compiling;

namespace Journeys.TeamRules.Running;

/// <summary>
/// From a team's sources to its findings: compile, vet, load, make, try the examples, run. Each rule is guarded by itself, so that one
/// that fails takes nothing from the others; one that ends the process is announced before, and left out the next time.
/// </summary>
/// <param name="request">What is asked.</param>
/// <param name="announce">Hears what is begun.</param>
public sealed class TeamRun(TeamRequest request, Action<RuleStep> announce)
{
    private readonly List<Finding> _problems = [];
    private readonly List<Finding> _findings = [];

    /// <summary>Does it all, on this thread.</summary>
    public TeamResult Run()
    {
        if (request.Sources.IsEmpty)
        {
            return new TeamResult([], [], []);
        }

        announce(new RuleStep(RulePhase.Compiling, "", new(request.Sources.MinBy(source => source.Path, StringComparer.Ordinal)!, default)));
        var compiled = new CompiledCache(request.CacheFolder).Get(request.Sources);
        _problems.AddRange(compiled.Problems);
        using var loaded = LoadedRules.Load(compiled);
        var rules = Accepted(loaded).ToList();
        foreach (var rule in rules.Where(rule => !IsFatal(rule.Class)))
        {
            // A rule that fails on its own examples fails; once is enough to know it.
            if (!request.WithExamples || Guard(rule.Class, RulePhase.Examples, () => _problems.AddRange(ExampleCheck.Check(rule, request.Today))))
            {
                Journeys(rule);
            }
        }

        _problems.Sort(Finding.CompareByPlace);
        _findings.Sort(Finding.CompareByPlace);
        return new TeamResult(
            [.. rules.Select(rule => rule.Descriptor).OrderBy(rule => rule.Id, StringComparer.Ordinal)], [.. _findings], [.. _problems]);
    }

    /// <summary>The rules that say well what they are, each name and id once.</summary>
    private IEnumerable<TeamRule> Accepted(LoadedRules loaded)
    {
        var taken = request.Taken.ToDictionary(name => name, _ => (TeamRule?)null, StringComparer.OrdinalIgnoreCase);
        foreach (var type in loaded.Classes)
        {
            var made = (TeamRule?)null;
            if (request.Fatal.Contains((RulePhase.Making, type.TypeName)) || !Guard(type, RulePhase.Making, () => made = loaded.Make(type)) || made is null)
            {
                continue;
            }

            var wrong = DescriptorCheck.Check(made, taken).ToList();
            _problems.AddRange(wrong);
            if (wrong.Count == 0)
            {
                taken[made.Descriptor.Id] = made;
                taken[made.Descriptor.Name] = made;
                yield return made;
            }
        }
    }

    private void Journeys(TeamRule rule) => Guard(rule.Class, RulePhase.Running, () =>
    {
        var found = RuleRun.Of(request.Workspace, rule.Rule, request.Today, request.Measures);
        _findings.AddRange(FindingCheck.Settled(found, rule.Descriptor, request.Workspace));
    });

    private bool IsFatal(RuleClass type) => request.Fatal.Any(fatal => fatal.Class == type.TypeName);

    /// <summary>Does something with code of the team's. What it throws is a finding; what it does not survive is announced before.</summary>
    private bool Guard(RuleClass type, RulePhase phase, Action work)
    {
        announce(new RuleStep(phase, type.TypeName, type.Place));
        try
        {
            work();
            return true;
        }
        catch (Exception error)
        {
            _problems.Add(FailureTold.At(type, error is RuleFailure { InnerException: { } cause } ? cause : error));
            return false;
        }
    }
}

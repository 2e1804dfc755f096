using System.Collections.Immutable;
using System.Globalization;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;

namespace Journeys.Rules.Engine;

/// <summary>
/// Looks at the allowances themselves once it is known what they accept: those whose day is past, and those that accept nothing.
/// It keeps silent where nobody looked: about rules that run elsewhere, that are off, or that spare the journey.
/// </summary>
internal sealed class AllowanceReview
{
    private const int MostReturning = 5;
    private readonly Workspace _workspace;
    private readonly CheckOptions _options;
    private readonly AllowanceReach _reach;
    private readonly Dictionary<string, RuleDescriptor> _running;
    private readonly HashSet<string> _elsewhere;

    public AllowanceReview(Workspace workspace, CheckOptions options)
    {
        _workspace = workspace;
        _options = options;
        _reach = new AllowanceReach(workspace);
        _running = options.Rules.Select(rule => rule.Descriptor).Concat(LanguageRules.All)
            .GroupBy(rule => rule.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        _elsewhere = [.. RuleNames.All.Concat(options.Elsewhere).Where(name => !_running.ContainsKey(name))];
    }

    /// <summary>The allowances whose last day is past.</summary>
    /// <param name="open">The findings that nothing accepts.</param>
    public IEnumerable<Finding> Expired(IReadOnlyCollection<Finding> open)
    {
        var byRule = open.ToLookup(finding => finding.Rule.Name, StringComparer.Ordinal);
        foreach (var allowance in _workspace.Allowances.Where(HasExpired))
        {
            var name = allowance.Rule.Value;
            var rule = _running.TryGetValue(name, out var known) ? known : null;
            if (rule is null ? _elsewhere.Contains(name) : _reach.IsJudged(allowance, rule))
            {
                yield return Told(allowance, [.. byRule[name].Where(finding => Holds(allowance, finding))], IsLookedAt(allowance));
            }
        }
    }

    /// <summary>The allowances that accept nothing.</summary>
    /// <param name="busy">Those that accept something.</param>
    public IEnumerable<Finding> Unused(ISet<Allowance> busy)
    {
        foreach (var allowance in _workspace.Allowances)
        {
            // An `allow unused-allow` that accepts nothing would accept the finding about itself.
            if (allowance.Rule.Value == LanguageRules.UnusedAllow.Name || HasExpired(allowance) || busy.Contains(allowance)
                || !IsLookedAt(allowance))
            {
                continue;
            }

            var name = allowance.Rule.Value;
            yield return LanguageRules.UnusedAllow.At(allowance.Origin, new Phrase(
                $"`allow {name}` accepts nothing: there is no such finding here. Remove it.",
                $"`allow {name}` accepteert niets: zo'n bevinding is er hier niet. Haal het weg.",
                $"`allow {name}` accepterer ingenting: her er ikke noget fund af den slags. Fjern det.")).With(Remove(allowance, FixKind.Always));
        }
    }

    private static bool Holds(Allowance allowance, Finding finding) =>
        allowance.IsWorkspaceWide || allowance.Scope.Contains(finding.Origin);

    private bool HasExpired(Allowance allowance) => allowance.Until is { } until && until < _options.Today;

    /// <summary>Whether the rule of an allowance runs, is on, and judges what stands there.</summary>
    private bool IsLookedAt(Allowance allowance) =>
        _running.TryGetValue(allowance.Rule.Value, out var rule)
        && _reach.IsJudged(allowance, rule)
        && _reach.FilesOf(allowance).All(file => (_options.SeverityOf(file, rule) ?? rule.DefaultSeverity) != Severity.Off);

    private Finding Told(Allowance allowance, ImmutableArray<Finding> returning, bool isLookedAt)
    {
        var until = allowance.Until!.Value;
        var ago = _options.Today.DaysSince(until);
        var message = Past(allowance.Rule.Value, until, ago) + (returning.IsEmpty
            ? new Phrase("If it is no longer needed, remove it.", "Is het niet meer nodig, haal het dan weg.", "Er det ikke længere nødvendigt, så fjern det.")
            : new Phrase(
                "What it accepted counts again: mend it, or give a new day.",
                "Wat het accepteerde telt weer mee: los het op, of geef een nieuwe dag.",
                "Det, det accepterede, tæller igen: ret det, eller giv en ny dag."));
        var kind = returning.IsEmpty && isLookedAt ? FixKind.Always : FixKind.Suggestion;
        return LanguageRules.ExpiredAllow.At(allowance.Origin, message) with
        {
            Related = [.. returning.Take(MostReturning).Select(finding => new RelatedPlace(finding.Message, finding.Origin))],
            Fixes = [Remove(allowance, kind)],
        };
    }

    private static Phrase Past(string name, Date until, int ago)
    {
        var days = ago.ToString(CultureInfo.InvariantCulture);
        return ago == 1
            ? new Phrase(
                $"`allow {name}` held until {until}, yesterday.",
                $"`allow {name}` gold tot en met {until}, gisteren.",
                $"`allow {name}` gjaldt til og med {until}, i går.")
            : new Phrase(
                $"`allow {name}` held until {until}, {days} days ago.",
                $"`allow {name}` gold tot en met {until}, {days} dagen geleden.",
                $"`allow {name}` gjaldt til og med {until}, for {days} dage siden.");
    }

    private static Fix Remove(Allowance allowance, FixKind kind) => Findings.Replace(
        new Phrase("Remove the `allow`", "Haal de `allow` weg", "Fjern `allow`"), StatementRemoval.Of(allowance.Origin), "", kind);
}

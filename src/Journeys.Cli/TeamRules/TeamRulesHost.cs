using System.Collections.Immutable;
using Journeys.Cli.Hosting;
using Journeys.Cli.Roslyn;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.RoslynHost.Protocol;
using Journeys.Rules.Configuration;
using Journeys.Rules.Team;

namespace Journeys.Cli.TeamRules;

/// <summary>
/// Has a team's rules run in the second process. A rule that ends it is told of as one finding and left out from then on; the others
/// are run anew.
/// </summary>
internal sealed class TeamRulesHost : IDisposable
{
    /// <summary>So many rules that end their process are no accident.</summary>
    private const int MostDeaths = 8;

    private static readonly string[] Taken = [.. RuleBook.BuiltIn.All.SelectMany(rule => new[] { rule.Id, rule.Name }).Concat(Rules.Engine.RuleNames.All).Distinct()];

    private readonly CliContext _context;
    private readonly RoslynClient _client;

    /// <summary>What the process was sent, and what it did not survive, is known of one request at a time.</summary>
    private readonly Lock _gate = new();

    private readonly Dictionary<string, SourceText> _sent = new(StringComparer.Ordinal);
    private readonly List<WireFatal> _fatal = [];
    private readonly List<(RuleDescriptor Rule, WirePlace Place, Phrase Message)> _deaths = [];
    private ImmutableArray<SourceText> _rules;
    private int _life;
    private bool _knowsExamples;

    public TeamRulesHost(CliContext context, RoslynLimits limits)
    {
        _context = context;
        _client = new RoslynClient(context, limits);
    }

    /// <summary>Runs the rules. Whoever asks meanwhile waits, but not for one that is ended: its process is, and so it goes at once.</summary>
    /// <param name="rules">Their sources. As long as they are the same, examples that were sound are not tried again.</param>
    /// <param name="workspace">What they look at.</param>
    /// <param name="measures">What was measured.</param>
    /// <param name="today">The day that counts as today.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="RoslynFailure">There is no second process.</exception>
    /// <exception cref="InvalidDataException">What it says makes no sense.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    public TeamVerdict Run(TeamRuleFiles rules, Workspace workspace, MeasuredFigures measures, Date today, CancellationToken cancellation)
    {
        lock (_gate)
        {
            return RunAlone(rules, workspace, measures, today, cancellation);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private TeamVerdict RunAlone(TeamRuleFiles rules, Workspace workspace, MeasuredFigures measures, Date today, CancellationToken cancellation)
    {
        Forget(rules.Texts);
        while (true)
        {
            TeamRulesNote? last = null;
            try
            {
                return Ask(rules, workspace, measures, today, note => last = note, cancellation);
            }
            catch (RoslynFailure failure) when (failure.Kind is not (RoslynFailureKind.Missing or RoslynFailureKind.Mistake) && last is not null && _deaths.Count < MostDeaths)
            {
                _fatal.Add(new WireFatal(last.Phase, last.Class));
                _deaths.Add(Told(failure, last));
                if (last.Class.Length == 0)
                {
                    return new TeamVerdict([], [], [.. Problems(Wire(rules, workspace))], rules.Words);
                }
            }
        }
    }

    private void Forget(ImmutableArray<SourceText> rules)
    {
        if (_rules.IsDefault || !_rules.SequenceEqual(rules))
        {
            _rules = rules;
            _fatal.Clear();
            _deaths.Clear();
            _knowsExamples = false;
        }
    }

    private TeamVerdict Ask(
        TeamRuleFiles rules, Workspace workspace, MeasuredFigures measures, Date today, Action<TeamRulesNote> note, CancellationToken cancellation)
    {
        _client.Warm();
        if (_life != _client.Life)
        {
            _life = _client.Life;
            _sent.Clear();
        }

        var request = new TeamRulesRequest(
            [.. rules.Texts.Select(text => new WireFile(text.Path, text.Content))],
            [.. workspace.Files.Select(file => new WireFile(file.Source.Path, IsSent(file.Source) ? null : file.Source.Content))],
            today.ToString(),
            TeamRulesWire.Of(measures),
            Taken,
            [.. _fatal],
            CacheFolder.Of(_context, "team-rules"),
            !_knowsExamples);
        var answer = _client.Ask(
            HostKinds.TeamRules,
            request,
            TeamRulesJson.Default.TeamRulesRequest,
            TeamRulesJson.Default.TeamRulesAnswer,
            said => note(TeamRulesWire.Note(said)),
            cancellation);
        _sent.Clear();
        foreach (var file in workspace.Files)
        {
            _sent[file.Source.Path] = file.Source;
        }

        return Verdict(rules, workspace, answer);
    }

    private TeamVerdict Verdict(TeamRuleFiles rules, Workspace workspace, TeamRulesAnswer answer)
    {
        var wire = Wire(rules, workspace);
        var verdict = wire.Verdict(answer, rules.Words);
        _knowsExamples = !verdict.Problems.Any(problem => ReferenceEquals(problem.Rule, TeamRuleProblems.ExampleFails));
        return verdict with { Problems = [.. verdict.Problems, .. Problems(wire)] };
    }

    private bool IsSent(SourceText source) => _sent.TryGetValue(source.Path, out var known) && ReferenceEquals(known, source);

    private static TeamRulesWire Wire(TeamRuleFiles rules, Workspace workspace) => new(
        workspace.Files.Select(file => file.Source).Concat(rules.Texts).ToDictionary(source => source.Path, StringComparer.Ordinal), OwnPage.Of(workspace));

    private IEnumerable<Finding> Problems(TeamRulesWire wire) => _deaths.Select(death => death.Rule.At(wire.Place(death.Place), death.Message));

    private static (RuleDescriptor Rule, WirePlace Place, Phrase Message) Told(RoslynFailure failure, TeamRulesNote note)
    {
        var (rule, what) = failure.Kind switch
        {
            _ when note.Class.Length == 0 => (TeamRuleProblems.DoesNotCompile, new Phrase("The compiler did not survive these files", "De compiler overleefde deze bestanden niet", "Oversætteren overlevede ikke disse filer")),
            RoslynFailureKind.TimedOut => (TeamRuleProblems.TooSlow, new Phrase($"The rule {note.Class} took too long and was ended", $"De regel {note.Class} duurde te lang en is beëindigd", $"Reglen {note.Class} tog for lang tid og blev afsluttet")),
            RoslynFailureKind.OutOfMemory => (TeamRuleProblems.TooMuchMemory, new Phrase($"The rule {note.Class} asked for more memory than a rule gets", $"De regel {note.Class} vroeg meer geheugen dan een regel krijgt", $"Reglen {note.Class} bad om mere hukommelse, end en regel får")),
            RoslynFailureKind.StackOverflow => (TeamRuleProblems.Failed, new Phrase($"The rule {note.Class} called itself without end", $"De regel {note.Class} riep zichzelf eindeloos aan", $"Reglen {note.Class} kaldte sig selv i det uendelige")),
            _ => (TeamRuleProblems.Failed, new Phrase($"The rule {note.Class} ended its process", $"De regel {note.Class} beëindigde zijn proces", $"Reglen {note.Class} afsluttede sin proces")),
        };
        return (rule, note.Place, new Phrase(what.English + ".", what.Dutch + ".", what.Danish + "."));
    }
}

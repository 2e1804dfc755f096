using System.Collections.Immutable;
using Journeys.Cli.Input;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;

namespace Journeys.Cli.Fixing;

/// <summary>What mending came to.</summary>
/// <param name="Report">What is still found.</param>
/// <param name="Texts">The texts as they are now, in the order of the sources.</param>
/// <param name="Fixes">The fixes that were made.</param>
internal sealed record FixOutcome(CheckReport Report, ImmutableArray<DecodedSource> Texts, ImmutableArray<Fix> Fixes);

/// <summary>
/// Makes every fix that is right whenever it is offered, in memory. In each round those that do not overlap are made together;
/// what they bring about is checked before they count, and a fix that mends nothing or brings a finding is left aside.
/// </summary>
/// <param name="check">Runs the rules over texts.</param>
/// <param name="counts">Picks the findings that are to be mended out of a report.</param>
/// <param name="frozen">The paths of the files that stay as they are.</param>
internal sealed class Fixer(
    Func<ImmutableArray<DecodedSource>, CheckReport> check, Func<CheckReport, IEnumerable<Finding>> counts, IReadOnlySet<string> frozen)
{
    /// <summary>How often what a fix uncovers is mended too.</summary>
    internal const int MostRounds = 10;

    /// <summary>How often the rules run at most: where fixes do not go together at all, most are left to the writer.</summary>
    internal const int MostChecks = 100;

    private int _checks;
    private readonly HashSet<string> _leftAside = new(StringComparer.Ordinal);

    /// <summary>Mends what can be mended.</summary>
    public FixOutcome Run(ImmutableArray<DecodedSource> texts)
    {
        var state = new FixOutcome(Check(texts), texts, []);
        for (var round = 0; round < MostRounds; round++)
        {
            var next = Round(state);
            if (next.Fixes.Length == state.Fixes.Length)
            {
                break;
            }

            state = next;
        }

        return state;
    }

    private CheckReport Check(ImmutableArray<DecodedSource> texts)
    {
        _checks++;
        return check(texts);
    }

    private FixOutcome Round(FixOutcome state)
    {
        var best = state;
        var made = new List<Fix>();
        Try(Candidates(state));
        return best;

        // Halves what does not go well together until the culprits stand alone: a bad fix among n costs about log n checks.
        void Try(IReadOnlyList<Fix> fixes)
        {
            if (fixes.Count == 0 || _checks >= MostChecks)
            {
                return;
            }

            var texts = Apply(state.Texts, [.. made, .. fixes]);
            var report = Check(texts);
            if (FindingTally.IsBetter(best.Report, report, fixes.Count))
            {
                made.AddRange(fixes);
                best = new FixOutcome(report, texts, [.. state.Fixes, .. made]);
            }
            else if (fixes.Count == 1)
            {
                _leftAside.Add(Key(fixes[0]));
            }
            else
            {
                var half = fixes.Count / 2;
                Try([.. fixes.Take(half)]);
                Try([.. fixes.Skip(half)]);
            }
        }
    }

    /// <summary>The fixes that can be made together, the first come first.</summary>
    private List<Fix> Candidates(FixOutcome state)
    {
        var whole = state.Texts.Where(text => text.Findings.IsEmpty && !frozen.Contains(text.Source.Path)).Select(text => text.Source).ToHashSet();
        var taken = new TakenPlaces();
        var chosen = new List<Fix>();
        foreach (var finding in counts(state.Report))
        {
            var fix = finding.Fixes.FirstOrDefault(fix => fix.Kind == FixKind.Always && !fix.Edits.IsEmpty);
            if (fix is not null
                && fix.Edits.All(edit => whole.Contains(edit.Origin.Source))
                && !_leftAside.Contains(Key(fix))
                && taken.TryTake(fix))
            {
                chosen.Add(fix);
            }
        }

        return chosen;
    }

    /// <summary>What tells a fix apart also when lines have moved.</summary>
    private static string Key(Fix fix) => string.Join('\0', fix.Edits.Select(edit => string.Join(
        '\0', edit.Origin.File, edit.Origin.Source.LineText(edit.Origin.Range.Start.Line), edit.Origin.Text, edit.NewText)));

    private static ImmutableArray<DecodedSource> Apply(ImmutableArray<DecodedSource> texts, IEnumerable<Fix> fixes)
    {
        var edits = fixes.SelectMany(fix => fix.Edits).ToLookup(edit => edit.Origin.Source);
        return
        [
            .. texts.Select(text => edits.Contains(text.Source)
                ? text with { Source = TextEdits.Apply(text.Source, edits[text.Source]) }
                : text),
        ];
    }
}

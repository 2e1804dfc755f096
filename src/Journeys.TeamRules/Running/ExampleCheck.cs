using System.Globalization;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Team;

namespace Journeys.TeamRules.Running;

/// <summary>Runs a rule over its own examples, as the tests of the built-in ones do: the bad one gives its finding where it says so, the good one none.</summary>
internal static class ExampleCheck
{
    private const string Mark = "#! ";

    /// <summary>What is wrong with the examples.</summary>
    /// <exception cref="Exception">Whatever the rule throws.</exception>
    public static IEnumerable<Finding> Check(TeamRule rule, Date today)
    {
        var told = rule.Descriptor;
        var marked = Marked(told.BadExample, told.Name);
        if (Mistake(rule, "badExample", told.BadExample) is { } bad)
        {
            return [bad];
        }

        if (Mistake(rule, "goodExample", told.GoodExample) is { } good)
        {
            return [good];
        }

        var found = Lines(rule, told.BadExample, today);
        if (marked.Count != 1 || !found.SequenceEqual(marked))
        {
            return [At(rule, Difference(told.Name, marked, found))];
        }

        return Lines(rule, told.GoodExample, today) is { Count: > 0 } unwanted
            ? [At(rule, new Phrase(
                $"The good example has a finding of its own, on line {Shown(unwanted)}.",
                $"Het goede voorbeeld heeft zelf een bevinding, op regel {Shown(unwanted)}.",
                $"Det gode eksempel har selv et fund, på linje {Shown(unwanted)}."))]
            : [];
    }

    private static Phrase Difference(string name, List<int> marked, List<int> found) => marked.Count != 1
        ? new Phrase(
            $"The bad example needs one line that ends in `#! {name}`, so that everybody sees what the rule finds.",
            $"Het slechte voorbeeld heeft één regel nodig die eindigt op `#! {name}`, zodat iedereen ziet wat de regel vindt.",
            $"Det dårlige eksempel skal have én linje, der ender på `#! {name}`, så alle ser, hvad reglen finder.")
        : new Phrase(
            $"The bad example says line {Shown(marked)}; the rule finds {(found.Count == 0 ? "nothing" : "line " + Shown(found))}.",
            $"Het slechte voorbeeld zegt regel {Shown(marked)}; de regel vindt {(found.Count == 0 ? "niets" : "regel " + Shown(found))}.",
            $"Det dårlige eksempel siger linje {Shown(marked)}; reglen finder {(found.Count == 0 ? "intet" : "linje " + Shown(found))}.");

    /// <summary>A mistake of the example itself: then it shows nothing.</summary>
    private static Finding? Mistake(TeamRule rule, string part, string example)
    {
        var mistake = WorkspaceLoader.Load([new SourceText(part, example)]).Findings.FirstOrDefault(finding => finding.Severity == Severity.Error);
        if (mistake is null)
        {
            return null;
        }

        var line = mistake.Origin.Range.Start.Line.ToString(CultureInfo.InvariantCulture);
        return At(rule, new Phrase(
            $"The {part} has a mistake on line {line}: {mistake.Message.English}",
            $"In {part} staat een fout op regel {line}: {mistake.Message.Dutch}",
            $"I {part} er en fejl på linje {line}: {mistake.Message.Danish}"));
    }

    private static List<int> Lines(TeamRule rule, string example, Date today)
    {
        var workspace = WorkspaceLoader.Load([new SourceText("example.journey", example)]);
        var found = RuleRun.Of(workspace, rule.Rule, today, MeasuredFigures.None);
        return [.. FindingCheck.Settled(found, rule.Descriptor, workspace).Select(finding => finding.Origin.Range.Start.Line).Order()];
    }

    /// <summary>The lines that are marked, counted from 1.</summary>
    private static List<int> Marked(string example, string name)
    {
        var lines = example.ReplaceLineEndings("\n").Split('\n');
        return [.. Enumerable.Range(1, lines.Length).Where(line => lines[line - 1].TrimEnd().EndsWith(Mark + name, StringComparison.Ordinal))];
    }

    private static string Shown(List<int> lines) => string.Join(", ", lines.Select(line => line.ToString(CultureInfo.InvariantCulture)));

    private static Finding At(TeamRule rule, Phrase message) => TeamRuleProblems.ExampleFails.At(rule.Class.Place, message);
}

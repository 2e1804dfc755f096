using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Cli.Input;

/// <summary>
/// Tells of files with answers that are not there, as <c>measure</c> does. Where figures of the metric are kept the answers may lie with
/// somebody else, so that nothing is missing; so may they where no file with answers lies beside the journeys at all.
/// </summary>
internal static class MissingAnswers
{
    private const int LongestShown = 80;
    private static readonly ImmutableArray<string> Kinds = [".csv", ".json", ".parquet"];

    /// <summary>A warning for each metric whose file is not there, at its path.</summary>
    /// <param name="workspace">The journeys.</param>
    /// <param name="files">What lies in the folder of the journeys.</param>
    /// <param name="folder">That folder, as it is shown.</param>
    /// <param name="measures">The figures that are kept.</param>
    public static IEnumerable<Finding> Check(Workspace workspace, FilesBelow files, string folder, MeasuredFigures measures)
    {
        var hasAnswers = new Lazy<bool>(() => files.HasAny(IsAnswers));
        var measured = measures.All.Select(series => series.Metric).ToHashSet(StringComparer.Ordinal);
        foreach (var metric in workspace.Metrics.All)
        {
            if (metric.Source is { } source && IsFile(source.Value) && !measured.Contains(metric.Name.Value) && !files.Has(NormalForm.Composed(source.Value))
                && hasAnswers.Value)
            {
                yield return NotThere(source, files.Nearest(source.Value, IsAnswers), folder) with { Severity = Severity.Warning };
            }
        }
    }

    /// <summary>A path as messages show it.</summary>
    public static string Shown(LocalText path) => path.Value.Length > LongestShown ? $"`{path.Value[..LongestShown]}…`" : $"`{path.Value}`";

    /// <summary>A fix that writes another path in the place of a text.</summary>
    public static Fix ChangeTo(string path, Origin place) => Findings.ChangeTo(path, place, FixKind.Suggestion) with
    {
        Edits = [new TextEdit(place, "\"" + path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"")],
    };

    /// <summary>Whether a source is a plain path to a file that a check can see; any other words say only where to look.</summary>
    private static bool IsFile(string source) =>
        IsAnswers(source) && !source.Contains(':', StringComparison.Ordinal) && !source.Contains('\\', StringComparison.Ordinal)
        && source.Split('/').All(part => part is not ("" or "." or "..") && !FolderWalk.IsPassedOver(part));

    private static bool IsAnswers(string path) => Kinds.Any(kind => path.EndsWith(kind, StringComparison.OrdinalIgnoreCase));

    private static Finding NotThere(LocalText source, string? nearest, string folder)
    {
        var written = Shown(source);
        return nearest is null
            ? LanguageRules.UnknownReference.At(source.Origin, new(
                $"There is no file {written} in the folder `{folder}`, so nothing is measured. Put the answers there, or correct the path.",
                $"Er is geen bestand {written} in de map `{folder}`, dus er wordt niets gemeten. Zet de antwoorden daar neer, of verbeter het pad.",
                $"Der er ingen fil {written} i mappen `{folder}`, så intet bliver målt. Læg svarene der, eller ret stien."))
            : LanguageRules.UnknownReference
                .At(source.Origin, new(
                    $"There is no file {written} in the folder `{folder}`; did you mean `{nearest}`?",
                    $"Er is geen bestand {written} in de map `{folder}`; bedoelde je `{nearest}`?",
                    $"Der er ingen fil {written} i mappen `{folder}`; mente du `{nearest}`?"))
                .With(ChangeTo(nearest, source.Origin));
    }
}

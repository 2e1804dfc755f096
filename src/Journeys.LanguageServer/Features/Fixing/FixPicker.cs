using Journeys.Language.Diagnostics;

namespace Journeys.LanguageServer.Features.Fixing;

/// <summary>Picks cures that can be applied together: of two that touch the same place, the first.</summary>
internal static class FixPicker
{
    /// <summary>The edits of the cures that are right whenever they are offered and do not meet.</summary>
    public static IReadOnlyList<TextEdit> Together(IEnumerable<Finding> findings)
    {
        var edits = new List<TextEdit>();
        var taken = new Dictionary<string, List<TextEdit>>(StringComparer.Ordinal);
        foreach (var fix in findings.Select(Certain).OfType<Fix>())
        {
            if (fix.Edits.Any(edit => taken.GetValueOrDefault(edit.Origin.File)?.Any(other => Meet(edit, other)) ?? false))
            {
                continue;
            }

            foreach (var edit in fix.Edits)
            {
                edits.Add(edit);
                (taken.TryGetValue(edit.Origin.File, out var known) ? known : taken[edit.Origin.File] = []).Add(edit);
            }
        }

        return edits;
    }

    /// <summary>The cure that may be applied unasked, or null.</summary>
    public static Fix? Certain(Finding finding) => finding.Fixes.FirstOrDefault(fix => fix.Kind == FixKind.Always);

    private static bool Meet(TextEdit left, TextEdit right) =>
        left.Origin.Span.Start <= right.Origin.Span.End && right.Origin.Span.Start <= left.Origin.Span.End;
}

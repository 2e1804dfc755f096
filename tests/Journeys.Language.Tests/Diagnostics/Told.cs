using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Testing;

namespace Journeys.Language.Tests.Diagnostics;

/// <summary>What is said of one small file.</summary>
internal static class Told
{
    /// <summary>The errors of a file; warnings about what nothing uses are left out.</summary>
    public static List<Finding> Errors(string text) =>
        [.. Load(text).Findings.Where(finding => finding.Severity == Severity.Error)];

    /// <summary>The one error of a file, with all errors shown where there are more.</summary>
    public static Finding Error(string text)
    {
        var errors = Errors(text);
        Assert.True(errors.Count == 1, text + "\n" + string.Join("\n", errors.Select(error => $"{error.Origin.Range.Start.Line}: {error.Rule.Name} {error.Message}")));
        return errors[0];
    }

    /// <summary>The file after the first fix of its one error, whatever its kind; null where it has none.</summary>
    public static string? Mended(string text, out FixKind kind)
    {
        var fix = Error(text).Fixes.FirstOrDefault();
        kind = fix?.Kind ?? FixKind.Suggestion;
        return fix is null ? null : Apply(text, fix);
    }

    /// <summary>The text after a fix.</summary>
    public static string Apply(string text, Fix fix) => fix.Edits
        .OrderByDescending(edit => edit.Origin.Span.Start)
        .Aggregate(text, (current, edit) => current.Remove(edit.Origin.Span.Start, edit.Origin.Span.Length).Insert(edit.Origin.Span.Start, edit.NewText));

    /// <summary>What a file means.</summary>
    public static Workspace Load(string text) => WorkspaceFolder.Of(("a.journey", text));
}

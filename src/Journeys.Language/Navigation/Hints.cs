using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Syntax;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation;

/// <summary>A few words that an editor shows behind what stands in a line.</summary>
/// <param name="Offset">Behind which character.</param>
/// <param name="Label">The words.</param>
/// <param name="Tooltip">What they mean.</param>
public sealed record Hint(int Offset, string Label, string Tooltip);

/// <summary>Shows what holds without being said: the satisfaction that a use takes over, and the languages that are still to be written.</summary>
public static class Hints
{
    private const string Undeclared = "undeclared-critical";

    private static readonly Phrase Inherited = new(
        "From the shared touchpoint", "Van het gedeelde contactmoment", "Fra det fælles kontaktpunkt");

    private static readonly Phrase Missing = new("Not written yet in ", "Nog niet geschreven in het ", "Endnu ikke skrevet på ");

    /// <summary>The hints of a file, ordered by place.</summary>
    /// <param name="file">The file within its workspace.</param>
    /// <param name="findings">What the rules found in it; what looks critical is among them.</param>
    /// <param name="language">The reader's language.</param>
    public static ImmutableArray<Hint> Of(FileView file, IEnumerable<Finding> findings, string language)
    {
        var hints = new List<Hint>();
        hints.AddRange(Satisfactions(file, language));
        hints.AddRange(findings.Where(finding => finding.Rule.Name == Undeclared).Select(finding => Critical(finding, file, language)).OfType<Hint>());
        Languages(file, file.Tree.Root, language, file.Workspace.Languages, hints);
        return [.. hints.OrderBy(hint => hint.Offset)];
    }

    private static IEnumerable<Hint> Satisfactions(FileView file, string language)
    {
        foreach (var use in file.Model.Journeys.SelectMany(journey => journey.Stages).SelectMany(stage => stage.Items).Where(item => item.IsUse))
        {
            if (use.Touchpoint.Satisfaction is null && file.Workspace.SharedTouchpoints.Find(use.Touchpoint.Name)?.Satisfaction is { } satisfaction)
            {
                yield return new Hint(use.Touchpoint.Name.Origin.Span.End, satisfaction.Score.ToString(), Inherited.In(language));
            }
        }
    }

    /// <summary>What a touchpoint looks like by its words, which the rule's cure would write down.</summary>
    private static Hint? Critical(Finding finding, FileView file, string language)
    {
        var written = finding.Fixes.SelectMany(fix => fix.Edits).Select(edit => edit.NewText.Trim()).FirstOrDefault(text => text.Length > 0);
        return written is null || !ReferenceEquals(finding.Origin.Source, file.Tree.Source)
            ? null
            : new Hint(finding.Origin.Span.End, written.Split('\n')[0].Split('"')[0].Trim() + "?", finding.Message.In(language));
    }

    private static void Languages(FileView file, BlockSyntax block, string language, ImmutableArray<string> spoken, List<Hint> hints)
    {
        foreach (var group in block.Statements.Where(IsTranslated).GroupBy(statement => statement.Definition!))
        {
            var written = new HashSet<string>(group.Select(statement => LanguageOf(file, statement)), StringComparer.Ordinal);
            var missing = spoken.Where(tag => !written.Contains(tag)).ToList();
            if (missing.Count > 0 && missing.Count < spoken.Length)
            {
                var last = group.Last();
                var names = string.Join(", ", missing);
                hints.Add(new Hint(file.Tree.Tokens[last.End - 1].End, "@" + string.Join(" @", missing), Missing.In(language) + names));
            }
        }

        foreach (var statement in block.Statements)
        {
            if (statement.Block is { } inner)
            {
                Languages(file, inner, language, SpokenIn(file, statement) ?? spoken, hints);
            }
        }
    }

    /// <summary>A journey may speak fewer languages than the workspace.</summary>
    private static ImmutableArray<string>? SpokenIn(FileView file, StatementSyntax statement)
    {
        if (statement.Definition?.Word != "journey")
        {
            return null;
        }

        var start = file.Tree.Tokens[statement.First].Start;
        var journey = file.Model.Journeys.FirstOrDefault(journey => journey.Origin.Span.Start == start);
        return journey is { Languages.IsEmpty: false } ? [.. journey.Languages.Select(name => name.Value)] : null;
    }

    private static bool IsTranslated(StatementSyntax statement) =>
        statement is { Problem: StatementProblem.None, Definition: { IsLocalizable: true, IsRepeatable: false, Word: not ("address" or "title") } keyword }
        && keyword.Arguments.Any(shape => shape.Kind is ArgumentKind.Text or ArgumentKind.Prose);

    private static string LanguageOf(FileView file, StatementSyntax statement) =>
        statement.Language >= 0 && file.Tree.Tokens[statement.Language].Kind == TokenKind.Word
            ? NameText.NormalizeLanguage(file.Tree.Tokens.TextOf(statement.Language).ToString())
            : file.Workspace.DefaultLanguage;
}

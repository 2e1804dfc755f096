using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.LanguageServer.Analysing;
using Journeys.LanguageServer.Features.Diagnostics;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;
using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Features.Fixing;

/// <summary><c>textDocument/codeAction</c>: every cure of what is wrong here, and of all of its kind.</summary>
internal static class CodeActionHandler
{
    /// <summary>The kind of the action that mends a whole file, for editors that do so on saving.</summary>
    public const string FixAll = "source.fixAll.journeys";

    /// <summary>The kind of a cure.</summary>
    public const string QuickFix = "quickfix";

    private static readonly Phrase AllInFile = new("Fix all `{0}` in this file", "Alle `{0}` in dit bestand oplossen", "Ret alle `{0}` i denne fil");
    private static readonly Phrase AllInWorkspace = new("Fix all `{0}` in all files", "Alle `{0}` in alle bestanden oplossen", "Ret alle `{0}` i alle filer");
    private static readonly Phrase Everything = new("Fix all that has one right answer", "Alles met één goed antwoord oplossen", "Ret alt, der har ét rigtigt svar");

    /// <summary>Adds the method.</summary>
    public static void Register(MethodTable methods) =>
        methods.Read("textDocument/codeAction", Json.Default.CodeActionParams, Json.Default.IReadOnlyListCodeAction, Handle);

    private static async ValueTask<IReadOnlyList<CodeAction>?> Handle(ReadContext context, CodeActionParams given)
    {
        if (context.Find(given.TextDocument.Uri) is not { } file)
        {
            return null;
        }

        var analysed = await context.Server.Analyst.For(file.Project, context.Cancellation).ConfigureAwait(false);
        if (!ReferenceEquals(analysed.Snapshot.Files.GetValueOrDefault(file.File.Path)?.Source, file.Source))
        {
            return null;
        }

        var span = file.Source.SpanOf(given.Range, context.Unit);
        var inFile = analysed.Result.In(file.Source.Path);
        var here = inFile.Where(finding => finding.Origin.Span.Start <= span.End && finding.Origin.Span.End >= span.Start).ToList();
        var maker = new Maker(context, analysed);
        var actions = new List<CodeAction>();
        if (Wants(given.Context, QuickFix))
        {
            actions.AddRange(here.SelectMany(maker.Cures));
            actions.AddRange(here.Select(finding => finding.Rule).Distinct().SelectMany(rule => maker.AllOf(rule, inFile)));
        }

        if (given.Context.Only is not null && Wants(given.Context, FixAll) && FixPicker.Together(inFile) is { Count: > 0 } edits)
        {
            actions.Add(new CodeAction(Everything.In(context.Language), FixAll, null, null, maker.Edit(edits)));
        }

        return actions;
    }

    /// <summary>Whether an action of a kind is asked for: <c>quickfix</c> stands for all that begin so.</summary>
    private static bool Wants(CodeActionContext context, string kind) =>
        context.Only is null || context.Only.Any(only => only.Length == 0 || kind == only || kind.StartsWith(only + ".", StringComparison.Ordinal));

    private sealed class Maker(ReadContext context, Analysed analysed)
    {
        private readonly WorkspaceEdits _edits = new(analysed.Snapshot, context.Unit, context.Server.Session.Client);

        public WorkspaceEdit Edit(IEnumerable<TextEdit> edits) => _edits.Of(edits);

        public IEnumerable<CodeAction> Cures(Finding finding)
        {
            var diagnostic = DiagnosticMaker.Of(analysed.Snapshot, finding, context.Unit, context.Language);
            return finding.Fixes.Select((fix, i) => new CodeAction(
                fix.Title.In(context.Language), QuickFix, [diagnostic], i == 0 && fix.Kind == FixKind.Always ? true : null, Edit(fix.Edits)));
        }

        public IEnumerable<CodeAction> AllOf(RuleDescriptor rule, ImmutableArray<Finding> inFile)
        {
            var own = inFile.Where(finding => finding.Rule == rule && FixPicker.Certain(finding) is not null).ToList();
            if (own.Count == 0)
            {
                yield break;
            }

            if (own.Count > 1)
            {
                yield return All(AllInFile, rule, own);
            }

            var everywhere = analysed.Result.Findings.Where(finding => finding.Rule == rule && FixPicker.Certain(finding) is not null).ToList();
            if (everywhere.Count > own.Count)
            {
                yield return All(AllInWorkspace, rule, everywhere);
            }
        }

        private CodeAction All(Phrase title, RuleDescriptor rule, IEnumerable<Finding> findings) => new(
            title.In(context.Language).Replace("{0}", rule.Name, StringComparison.Ordinal), QuickFix, null, null, Edit(FixPicker.Together(findings)));
    }
}

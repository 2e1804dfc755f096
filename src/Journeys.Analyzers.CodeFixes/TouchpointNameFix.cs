using System.Collections.Immutable;
using System.Composition;
using Journeys.Analyzers.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Journeys.Analyzers.CodeFixes;

/// <summary>
/// Puts the right name in the place of one that no journey has, or has no longer: as text where text stands, as a constant where a
/// constant stands.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TouchpointNameFix))]
[Shared]
public sealed class TouchpointNameFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [CodeDescriptors.Unknown.Id, CodeDescriptors.Renamed.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax written)
            {
                Register(context, diagnostic, written);
            }
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, ExpressionSyntax written)
    {
        var names = Words(diagnostic, CodeDescriptors.NamesProperty);
        var constants = Words(diagnostic, CodeDescriptors.ConstantsProperty);
        var language = diagnostic.Properties.TryGetValue(CodeDescriptors.LanguageProperty, out var spoken) ? spoken ?? "" : "";
        for (var rank = 0; rank < names.Length; rank++)
        {
            var name = names[rank];
            var constant = rank < constants.Length ? constants[rank] : null;
            var isText = constant is null || ConstantExpressions.IsText(written);
            context.RegisterCodeFix(
                CodeAction.Create(
                    Offers.ChangeTo(isText ? name : "Touchpoints." + constant, language),
                    cancel => ChangeAsync(context.Document, diagnostic, written, name, constant, cancel),
                    Offers.Key(rank)),
                diagnostic);
        }
    }

    private static string[] Words(Diagnostic diagnostic, string property) =>
        diagnostic.Properties.TryGetValue(property, out var words) && words is { Length: > 0 } ? words.Split(CodeDescriptors.Separator) : [];

    private static async Task<Document> ChangeAsync(
        Document document, Diagnostic diagnostic, ExpressionSyntax written, string name, string? constant, CancellationToken cancel)
    {
        if (constant is not null && !ConstantExpressions.IsText(written) && diagnostic.Properties[CodeDescriptors.NamespaceProperty] is { } space
            && await ConstantExpressions.PutAsync(document, written, space, constant, cancel).ConfigureAwait(false) is { } named)
        {
            return named;
        }

        var root = await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        ExpressionSyntax changed = constant is null ? SyntaxFactory.IdentifierName(name) : ConstantExpressions.Literal(name);
        return document.WithSyntaxRoot(root!.ReplaceNode(written, changed.WithTriviaFrom(written)));
    }
}

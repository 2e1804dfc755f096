using System.Composition;
using Journeys.Analyzers.Code;
using Journeys.Analyzers.Generation;
using Journeys.Analyzers.Reading;
using Journeys.Language.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Journeys.Analyzers.CodeFixes;

/// <summary>Names a touchpoint by its constant where its name stands as text.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(NameByConstantRefactoring))]
[Shared]
public sealed class NameByConstantRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindToken(context.Span.Start).Parent is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text)
        {
            return;
        }

        var options = context.Document.Project.AnalyzerOptions;
        var build = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (!MayBeName(text)
            || JourneyNames.Of(options, context.CancellationToken)?.Touchpoints.Find(text.Token.ValueText) is not { Constant: var constant })
        {
            return;
        }

        var space = GeneratorSettings.Read(build).Namespace;
        var compilation = await context.Document.Project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false);
        if (compilation is not null && ConstantExpressions.IsIn(compilation, space, constant))
        {
            context.RegisterRefactoring(CodeAction.Create(
                Title("Touchpoints." + constant).In(BuildProperties.Read(build).Language),
                async cancel => await ConstantExpressions.PutAsync(context.Document, text, space, constant, cancel).ConfigureAwait(false) ?? context.Document,
                "Journeys.NameByConstant"));
        }
    }

    private static Phrase Title(string constant) => new($"Name it by `{constant}`", $"Noem het `{constant}`", $"Nævn det som `{constant}`");

    /// <summary>A word without a dot is a touchpoint's name only where nothing else can be meant.</summary>
    private static bool MayBeName(LiteralExpressionSyntax text) =>
        text.Token.ValueText.Contains('.')
        || text.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute && TouchpointAttributes.MayBe(attribute.Name)
        || text.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>() is { } creation && TouchpointAttributes.MayBe(creation.Type);
}

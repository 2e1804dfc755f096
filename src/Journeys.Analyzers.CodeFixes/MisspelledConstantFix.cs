using System.Collections.Immutable;
using System.Composition;
using Journeys.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Journeys.Analyzers.CodeFixes;

/// <summary>Offers the constants that are meant where the compiler knows none of that name: <c>Touchpoints.RunningShoes.Chekcout</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MisspelledConstantFix))]
[Shared]
public sealed class MisspelledConstantFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["CS0117", "CS0426"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindToken(context.Span.Start).Parent?.FirstAncestorOrSelf<SimpleNameSyntax>() is not { } name || model is null)
        {
            return;
        }

        var left = LeftOf(name);
        if (left is null || model.GetSymbolInfo(left, context.CancellationToken).Symbol is not INamedTypeSymbol type || !IsGenerated(type))
        {
            return;
        }

        var language = BuildProperties.Read(context.Document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions).Language;
        var near = Offers.Nearest(name.Identifier.ValueText, Members(type));
        for (var rank = 0; rank < near.Length; rank++)
        {
            var right = near[rank];
            context.RegisterCodeFix(
                CodeAction.Create(
                    Offers.ChangeTo(right, language),
                    cancel => Task.FromResult(context.Document.WithSyntaxRoot(
                        root.ReplaceNode(name, SyntaxFactory.IdentifierName(right).WithTriviaFrom(name)))),
                    Offers.Key(rank)),
                context.Diagnostics);
        }
    }

    private static SyntaxNode? LeftOf(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
        QualifiedNameSyntax qualified when qualified.Right == name => qualified.Left,
        _ => null,
    };

    /// <summary>What we generate says so at its outermost class.</summary>
    private static bool IsGenerated(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        return type.GetAttributes().Any(attribute =>
            attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: [{ Value: "Journeys" }, ..] });
    }

    /// <summary>Constants and classes, without those that stand for an earlier name.</summary>
    private static IEnumerable<string> Members(INamedTypeSymbol type) => type.GetMembers()
        .Where(member => member is IFieldSymbol or INamedTypeSymbol
            && !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "EditorBrowsableAttribute"))
        .Select(member => member.Name);
}

using Journeys.Rules.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Journeys.Analyzers.CodeFixes;

/// <summary>Writes generated constants into code.</summary>
internal static class ConstantExpressions
{
    /// <summary>Puts the constant of a touchpoint in the place of an expression, with a <c>using</c> where the file has none.</summary>
    /// <param name="document">The file.</param>
    /// <param name="written">What stands there.</param>
    /// <param name="space">The namespace of what is generated.</param>
    /// <param name="constant">The constant's name behind <c>Touchpoints.</c>: <c>RunningShoes.Checkout</c>.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <returns>The file, or null where the constant was not generated.</returns>
    public static async Task<Document?> PutAsync(
        Document document, ExpressionSyntax written, string space, string constant, CancellationToken cancel)
    {
        var model = await document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (model?.Compilation.GetTypeByMetadataName(space.Replace("@", "") + "." + CodeNames.Touchpoints) is not { } container
            || await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false) is not CompilationUnitSyntax root)
        {
            return null;
        }

        var known = model.LookupNamespacesAndTypes(written.SpanStart, name: CodeNames.Touchpoints);
        var isKnown = known.Length == 1 && SymbolEqualityComparer.Default.Equals(known[0], container);
        var before = isKnown || known.IsEmpty ? "" : "global::" + space + ".";
        var expression = SyntaxFactory.ParseExpression($"{before}{CodeNames.Touchpoints}.{constant}").WithTriviaFrom(written);
        var changed = root.ReplaceNode(written, expression);
        return document.WithSyntaxRoot(known.IsEmpty ? Using(changed, space) : changed);
    }

    /// <summary>Whether a constant was generated.</summary>
    public static bool IsIn(Compilation compilation, string space, string constant)
    {
        var dot = constant.IndexOf('.');
        var type = compilation.GetTypeByMetadataName($"{space.Replace("@", "")}.{CodeNames.Touchpoints}+{constant.Substring(0, dot)}");
        return type?.GetMembers(constant.Substring(dot + 1)).IsEmpty == false;
    }

    /// <summary>A text as a literal.</summary>
    public static ExpressionSyntax Literal(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    /// <summary>Whether an expression is written as text, rather than as a name of one.</summary>
    public static bool IsText(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax or InterpolatedStringExpressionSyntax => true,
        BinaryExpressionSyntax sum => IsText(sum.Left) || IsText(sum.Right),
        ParenthesizedExpressionSyntax inner => IsText(inner.Expression),
        _ => false,
    };

    /// <summary>The last of the file's usings; what stands above the first line of code, such as a licence, stays above.</summary>
    private static CompilationUnitSyntax Using(CompilationUnitSyntax root, string space)
    {
        var line = root.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } end
            ? end
            : SyntaxFactory.ElasticCarriageReturnLineFeed;
        var added = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(space)).NormalizeWhitespace().WithTrailingTrivia(line)
            .WithAdditionalAnnotations(Formatter.Annotation);
        if (root.Usings.Count > 0)
        {
            return root.AddUsings(added);
        }

        var leading = root.GetLeadingTrivia();
        return root.WithoutLeadingTrivia().AddUsings(added.WithLeadingTrivia(leading).WithTrailingTrivia(line, line));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Journeys.Tracing.Facts;

/// <summary>Reads an expression as a text: literals, constants by name, <c>nameof</c>, and these put behind one another.</summary>
internal static class ConstantText
{
    private const int MostParts = 64;

    /// <summary>The parts; null where the expression is no text that can be known without running it.</summary>
    public static List<TextPart>? Read(ExpressionSyntax expression)
    {
        var parts = new List<TextPart>();
        var waiting = new Stack<ExpressionSyntax>([expression]);
        while (waiting.TryPop(out var next))
        {
            switch (next)
            {
                case ParenthesizedExpressionSyntax inner:
                    waiting.Push(inner.Expression);
                    break;
                case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                    waiting.Push(sum.Right);
                    waiting.Push(sum.Left);
                    break;
                case PostfixUnaryExpressionSyntax sure when sure.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                    waiting.Push(sure.Operand);
                    break;
                case InterpolatedStringExpressionSyntax text when !AddInterpolated(text, parts, out var holes):
                    return null;
                case InterpolatedStringExpressionSyntax:
                    break;
                default:
                    if (Part(next) is not { } part)
                    {
                        return null;
                    }

                    parts.Add(part);
                    break;
            }

            if (parts.Count > MostParts || waiting.Count > MostParts)
            {
                return null;
            }
        }

        return parts;
    }

    /// <summary>The names of a chain such as <c>A.B.C</c>, with dots; null for anything else.</summary>
    public static string? Chain(SyntaxNode? node)
    {
        switch (node)
        {
            case IdentifierNameSyntax name:
                return name.Identifier.ValueText;
            case GenericNameSyntax generic:
                return generic.Identifier.ValueText;
            case PredefinedTypeSyntax predefined:
                return predefined.Keyword.ValueText;
            case AliasQualifiedNameSyntax alias:
                return alias.Alias.Identifier.ValueText == "global" ? Chain(alias.Name) : $"{alias.Alias.Identifier.ValueText}.{Chain(alias.Name)}";
            case NullableTypeSyntax nullable:
                return Chain(nullable.ElementType);
            case QualifiedNameSyntax qualified when Chain(qualified.Left) is { } left:
                return $"{left}.{Chain(qualified.Right)}";
            case MemberAccessExpressionSyntax access when access.IsKind(SyntaxKind.SimpleMemberAccessExpression) && Chain(access.Expression) is { } left:
                return $"{left}.{access.Name.Identifier.ValueText}";
            default:
                return null;
        }
    }

    private static TextPart? Part(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal when literal.Token.Value is string text => new TextPart(text, false),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [var argument] }
            when Chain(argument.Expression) is { } chain => new TextPart(chain[(chain.LastIndexOf('.') + 1)..], false),
        IdentifierNameSyntax name when LocalConstant(name) is { } local => Single(local),
        IdentifierNameSyntax or MemberAccessExpressionSyntax or AliasQualifiedNameSyntax when Chain(expression) is { } chain => new TextPart(chain, true),
        _ => null,
    };

    private static TextPart? Single(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax literal when literal.Token.Value is string text => new TextPart(text, false),
        MemberAccessExpressionSyntax when Chain(value) is { } chain => new TextPart(chain, true),
        _ => null,
    };

    private static bool AddInterpolated(InterpolatedStringExpressionSyntax text, List<TextPart> parts, out int holes)
    {
        holes = 0;
        foreach (var content in text.Contents)
        {
            switch (content)
            {
                case InterpolatedStringTextSyntax letters:
                    parts.Add(new TextPart(letters.TextToken.ValueText, false));
                    break;
                case InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole when Part(hole.Expression) is { } part:
                    parts.Add(part);
                    holes++;
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    /// <summary>The value of a constant of the method or block that a name stands in.</summary>
    private static ExpressionSyntax? LocalConstant(IdentifierNameSyntax name)
    {
        for (SyntaxNode? scope = name.Parent; scope is not null and not MemberDeclarationSyntax { Parent: TypeDeclarationSyntax }; scope = scope.Parent)
        {
            var statements = scope switch
            {
                BlockSyntax block => block.Statements,
                SwitchSectionSyntax section => section.Statements,
                CompilationUnitSyntax unit => [.. unit.Members.OfType<GlobalStatementSyntax>().Select(statement => statement.Statement)],
                _ => default(IEnumerable<StatementSyntax>),
            };
            foreach (var local in statements?.OfType<LocalDeclarationStatementSyntax>().Where(local => local.IsConst) ?? [])
            {
                foreach (var variable in local.Declaration.Variables)
                {
                    if (variable.Identifier.ValueText == name.Identifier.ValueText)
                    {
                        return variable.Initializer?.Value;
                    }
                }
            }
        }

        return null;
    }
}

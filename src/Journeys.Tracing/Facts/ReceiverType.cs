using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Journeys.Tracing.Facts;

/// <summary>The type of what a method is called on, as far as the file says it.</summary>
internal static class ReceiverType
{
    /// <summary>The type as written; null where the file does not say.</summary>
    public static string? Of(ExpressionSyntax receiver) => receiver switch
    {
        ParenthesizedExpressionSyntax inner => Of(inner.Expression),
        ObjectCreationExpressionSyntax creation => ConstantText.Chain(creation.Type),
        ThisExpressionSyntax => receiver.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own => Declared(receiver, own.Name.Identifier.ValueText),
        IdentifierNameSyntax name => Declared(receiver, name.Identifier.ValueText) ?? StaticType(name.Identifier.ValueText),
        MemberAccessExpressionSyntax when ConstantText.Chain(receiver) is { } chain => StaticType(chain),
        _ => null,
    };

    /// <summary>A chain of names that each begin with a capital is taken for a type's.</summary>
    private static string? StaticType(string chain) =>
        Array.TrueForAll(chain.Split('.'), part => part.Length > 0 && !char.IsLower(part[0]) && part[0] != '_') ? chain : null;

    private static string? Declared(SyntaxNode from, string name)
    {
        for (var scope = from.Parent; scope is not null; scope = scope.Parent)
        {
            var type = scope switch
            {
                BlockSyntax block => Local(block.Statements, name),
                CompilationUnitSyntax unit => Local(unit.Members.OfType<GlobalStatementSyntax>().Select(statement => statement.Statement), name),
                BaseMethodDeclarationSyntax method => Parameter(method.ParameterList, name),
                LocalFunctionStatementSyntax function => Parameter(function.ParameterList, name),
                ParenthesizedLambdaExpressionSyntax lambda => Parameter(lambda.ParameterList, name),
                TypeDeclarationSyntax declaration => Member(declaration, name) ?? Parameter(declaration.ParameterList, name),
                _ => null,
            };
            if (type is not null)
            {
                return type;
            }
        }

        return null;
    }

    private static string? Parameter(BaseParameterListSyntax? list, string name) =>
        ConstantText.Chain(list?.Parameters.FirstOrDefault(parameter => parameter.Identifier.ValueText == name)?.Type);

    private static string? Local(IEnumerable<StatementSyntax> statements, string name)
    {
        foreach (var local in statements.OfType<LocalDeclarationStatementSyntax>())
        {
            if (Variable(local.Declaration, name) is { } type)
            {
                return type;
            }
        }

        return null;
    }

    private static string? Variable(VariableDeclarationSyntax declaration, string name)
    {
        var variable = declaration.Variables.FirstOrDefault(variable => variable.Identifier.ValueText == name);
        if (variable is null)
        {
            return null;
        }

        return declaration.Type.IsVar
            ? variable.Initializer?.Value is ObjectCreationExpressionSyntax creation ? ConstantText.Chain(creation.Type) : null
            : ConstantText.Chain(declaration.Type);
    }

    private static string? Member(TypeDeclarationSyntax declaration, string name)
    {
        foreach (var member in declaration.Members)
        {
            var type = member switch
            {
                FieldDeclarationSyntax field => Variable(field.Declaration, name),
                PropertyDeclarationSyntax property when property.Identifier.ValueText == name => ConstantText.Chain(property.Type),
                _ => null,
            };
            if (type is not null)
            {
                return type;
            }
        }

        return null;
    }
}

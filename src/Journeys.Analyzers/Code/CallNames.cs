using Journeys.Rules.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Journeys.Analyzers.Code;

/// <summary>Reads from a call how it names what it calls, so that the compiler is asked about few.</summary>
internal static class CallNames
{
    /// <summary>Whether a call may be one of those that the setting names. What is made without its type's name may be any.</summary>
    public static bool MayBe(SyntaxNode call, ILookup<string, TouchpointMethod> called) => call switch
    {
        InvocationExpressionSyntax invocation => Called(invocation.Expression) is { } name && called.Contains(name),
        ObjectCreationExpressionSyntax creation => called.Contains(Last(creation.Type)),
        _ => true,
    };

    private static string? Called(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    private static string Last(TypeSyntax type) => type switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        _ => "",
    };
}

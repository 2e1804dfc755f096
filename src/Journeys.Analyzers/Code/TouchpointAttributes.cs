using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Journeys.Analyzers.Code;

/// <summary>Knows the attribute that names a touchpoint.</summary>
internal static class TouchpointAttributes
{
    /// <summary>The name as code writes it; a file without it has no such attribute.</summary>
    public const string Name = "Touchpoint";

    private const string FullName = "TouchpointAttribute";
    private const string Namespace = "Journeys";

    /// <summary>Whether a name looks like that of the attribute: asked of every attribute, so it must cost nothing.</summary>
    public static bool MayBe(TypeSyntax name) => Last(name) is Name or FullName;

    /// <summary>Whether an attribute, or what is created, is ours; also where its arguments do not fit.</summary>
    public static bool Is(SymbolInfo found) => (found.Symbol ?? found.CandidateSymbols.FirstOrDefault()) is IMethodSymbol method && Is(method.ContainingType);

    /// <summary>Whether a type is the attribute. Each project has its own, so it is known by its name.</summary>
    public static bool Is(ITypeSymbol type) =>
        type.Name == FullName && type.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true };

    private static string Last(TypeSyntax name) => name switch
    {
        IdentifierNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        _ => "",
    };
}

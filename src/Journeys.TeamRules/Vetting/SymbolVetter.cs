using Microsoft.CodeAnalysis;

namespace Journeys.TeamRules.Vetting;

/// <summary>Whether a symbol may be used.</summary>
internal static class SymbolVetter
{
    private const string Tuple = "System.ValueTuple";

    private static readonly SymbolDisplayFormat Full = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType);

    /// <summary>The symbol that is not allowed: this one, or a type that it leads to; null where all is well.</summary>
    public static ISymbol? Refused(ISymbol? symbol) => symbol switch
    {
        null or INamespaceSymbol or ILabelSymbol or IRangeVariableSymbol or IDiscardSymbol or IPreprocessingSymbol or IAliasSymbol => null,
        ITypeSymbol type => RefusedType(type),
        ILocalSymbol local => RefusedType(local.Type),
        IParameterSymbol parameter => RefusedType(parameter.Type),
        IMethodSymbol { MethodKind: MethodKind.BuiltinOperator } => null,
        IMethodSymbol { MethodKind: MethodKind.DelegateInvoke } invoke => RefusedType(invoke.ContainingType),
        IMethodSymbol method => RefusedMember(method.ReducedFrom ?? method, method.ReturnType, method.TypeArguments),
        IPropertySymbol property => RefusedMember(property, property.Type, []),
        IFieldSymbol field => RefusedMember(field, field.Type, []),
        IEventSymbol happening => RefusedMember(happening, happening.Type, []),
        _ => symbol,
    };

    /// <summary>The name by which the reason is found.</summary>
    public static string FullName(ISymbol symbol) =>
        symbol is INamedTypeSymbol { IsTupleType: true } ? Tuple : symbol.OriginalDefinition.ToDisplayString(Full);

    private static ISymbol? RefusedMember(ISymbol member, ITypeSymbol gives, IEnumerable<ITypeSymbol> arguments)
    {
        if (!IsOwn(member) && member.ContainingType is { } type)
        {
            if (RefusedType(type) is not null || !AllowedApi.HasMember(FullName(type), NameOf(member)))
            {
                return member;
            }
        }

        return RefusedType(gives) is not null || arguments.Any(argument => RefusedType(argument) is not null) ? member : null;
    }

    private static ISymbol? RefusedType(ITypeSymbol type)
    {
        switch (type)
        {
            case IDynamicTypeSymbol or IPointerTypeSymbol or IFunctionPointerTypeSymbol:
                return type;
            case IArrayTypeSymbol array:
                return RefusedType(array.ElementType);
            case ITypeParameterSymbol or IErrorTypeSymbol:
                return null;
            case INamedTypeSymbol { IsAnonymousType: true }:
                return null;
            case INamedTypeSymbol named:
                return !IsOwn(named) && !AllowedApi.HasType(SpaceOf(named), FullName(named))
                    ? named
                    : named.TypeArguments.Select(RefusedType).FirstOrDefault(refused => refused is not null);
            default:
                return null;
        }
    }

    /// <summary>Whether the team wrote it itself; then it is looked at where it is written.</summary>
    private static bool IsOwn(ISymbol symbol) => symbol.ContainingAssembly is null or ISourceAssemblySymbol;

    private static string SpaceOf(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString();

    private static string NameOf(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => ".ctor",
        IMethodSymbol { AssociatedSymbol: { } property } => property.Name,
        _ => member.Name,
    };
}

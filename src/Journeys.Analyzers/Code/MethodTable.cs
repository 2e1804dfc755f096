using System.Collections.Concurrent;
using Journeys.Rules.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Journeys.Analyzers.Code;

/// <summary>The methods that are called with a touchpoint's name, as each file's <c>.editorconfig</c> says.</summary>
internal sealed class MethodTable(AnalyzerConfigOptionsProvider options)
{
    private static readonly SymbolDisplayFormat FullName = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private readonly ConcurrentDictionary<string, ILookup<string, TouchpointMethod>> _bySetting = new(StringComparer.Ordinal);

    /// <summary>No methods at all.</summary>
    public static readonly ILookup<string, TouchpointMethod> None = Enumerable.Empty<TouchpointMethod>().ToLookup(method => method.Name);

    /// <summary>The methods that a file's settings name, by their names.</summary>
    public ILookup<string, TouchpointMethod> In(SyntaxTree tree) =>
        options.GetOptions(tree).TryGetValue(TouchpointMethod.Setting, out var setting)
            ? _bySetting.GetOrAdd(setting, text => TouchpointMethod.Read(text).ToLookup(one => one.Name, StringComparer.Ordinal))
            : None;

    /// <summary>The parameter of a method that takes a touchpoint's name; null where none does.</summary>
    /// <param name="method">The method that is called.</param>
    /// <param name="called">The methods that the settings name.</param>
    public static IParameterSymbol? ParameterOf(IMethodSymbol method, ILookup<string, TouchpointMethod> called)
    {
        var name = method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name;
        return called[name].Where(one => IsMeant(one, method)).Select(one => ParameterOf(one, method)).FirstOrDefault(found => found is not null);
    }

    /// <summary>The type may be the one that declares the method, one that it derives from or implements, or the one that it extends.</summary>
    private static bool IsMeant(TouchpointMethod one, IMethodSymbol method) =>
        one.Type is null || Types(method).Any(type => one.IsIn(type.OriginalDefinition.ToDisplayString(FullName)));

    private static IEnumerable<ITypeSymbol> Types(IMethodSymbol method)
    {
        for (var type = method.ContainingType; type is not null; type = type.BaseType)
        {
            yield return type;
        }

        foreach (var type in method.ContainingType.AllInterfaces)
        {
            yield return type;
        }

        if (method.IsExtensionMethod && (method.ReducedFrom ?? method).Parameters is [{ } extended, ..])
        {
            yield return extended.Type;
        }
    }

    /// <summary>Parameters are counted as the call writes them: what an extension method extends stands before it and does not count.</summary>
    private static IParameterSymbol? ParameterOf(TouchpointMethod one, IMethodSymbol method)
    {
        var parameters = method.IsExtensionMethod && method.ReducedFrom is null ? method.Parameters.RemoveAt(0) : method.Parameters;
        return one switch
        {
            { Index: { } index } => index < parameters.Length ? parameters[index] : null,
            { Parameter: { } name } => parameters.FirstOrDefault(parameter => parameter.Name == name),
            _ => parameters.FirstOrDefault(parameter => IsText(parameter.Type)),
        };
    }

    private static bool IsText(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || (type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String });
}

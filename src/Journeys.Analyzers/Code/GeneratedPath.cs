using Journeys.Analyzers.Generation;
using Microsoft.CodeAnalysis;

namespace Journeys.Analyzers.Code;

/// <summary>Tells generated constants and classes from others.</summary>
internal static class GeneratedPath
{
    private static readonly string[] Folders =
        ["/" + typeof(TouchpointsGenerator).FullName + "/", "\\" + typeof(TouchpointsGenerator).FullName + "\\"];

    private static readonly SymbolDisplayFormat FullName = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>The name behind the namespace of what is generated (<c>Touchpoints.RunningShoes.Pay</c>); null for anything else.</summary>
    /// <param name="symbol">A constant or a class.</param>
    /// <param name="root">The namespace of what is generated.</param>
    public static string? Of(ISymbol symbol, string root)
    {
        if (symbol.ContainingNamespace?.ToDisplayString(FullName) != root.Replace("@", ""))
        {
            return null;
        }

        var path = symbol.Name;
        for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            path = type.Name + "." + path;
        }

        return path;
    }

    /// <summary>Whether a file is one of those that the generator made: the compiler puts them in a folder of its name.</summary>
    /// <param name="tree">A file of C#.</param>
    public static bool IsFile(SyntaxTree tree) => Folders.Any(tree.FilePath.Contains);
}

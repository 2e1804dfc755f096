using System.Collections.Immutable;
using Journeys.Analyzers.Findings;
using Journeys.Rules.Code;
using Microsoft.CodeAnalysis;

namespace Journeys.Analyzers.Code;

/// <summary>The rules about code in the shape that the compiler knows them by, and what diagnostics carry for their cures.</summary>
internal static class CodeDescriptors
{
    /// <summary>The property with the names on offer, or the name that a thing has now.</summary>
    public const string NamesProperty = "Names";

    /// <summary>The property with the constants of the names on offer, in their order.</summary>
    public const string ConstantsProperty = "Constants";

    /// <summary>The property with the namespace of the constants.</summary>
    public const string NamespaceProperty = "Namespace";

    /// <summary>The property with the language that cures speak.</summary>
    public const string LanguageProperty = "Language";

    /// <summary>What separates names; none has it.</summary>
    public const char Separator = ';';

    /// <summary>JRN8001.</summary>
    public static DiagnosticDescriptor Unknown { get; } = Descriptors.For(CodeRules.UnknownTouchpoint);

    /// <summary>JRN8002.</summary>
    public static DiagnosticDescriptor Retired { get; } = Descriptors.For(CodeRules.RetiredTouchpoint);

    /// <summary>JRN8004.</summary>
    public static DiagnosticDescriptor Renamed { get; } = Descriptors.For(CodeRules.RenamedTouchpoint);

    /// <summary>Those that code gets.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Unknown, Retired, Renamed];
}

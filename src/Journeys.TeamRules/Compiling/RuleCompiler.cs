using System.Collections.Immutable;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Rules.Team;
using Journeys.TeamRules.Vetting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace Journeys.TeamRules.Compiling;

/// <summary>Compiles a team's sources as one assembly, and vets what comes out. Nothing of it runs here.</summary>
public static class RuleCompiler
{
    private const string Name = "team-rules";

    /// <summary>What every file may leave out.</summary>
    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.Linq;
        global using Journeys.Language.Diagnostics;
        global using Journeys.Language.Model;
        global using Journeys.Language.Rules;
        global using Journeys.Language.Text;
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, DocumentationMode.None);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        checkOverflow: true,
        allowUnsafe: false,
        deterministic: true,
        concurrentBuild: false,
        nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>Compiles.</summary>
    /// <param name="sources">The files, in any order.</param>
    public static CompiledRules Compile(ImmutableArray<SourceText> sources)
    {
        ImmutableArray<SourceText> ordered = [.. sources.OrderBy(source => source.Path, StringComparer.Ordinal)];
        if (ordered.IsEmpty)
        {
            return CompiledRules.Unsound([]);
        }

        return SourceCheck.Check(ordered).ToList() is { Count: > 0 } problems
            ? CompiledRules.Unsound(problems)
            : Compile(new RuleSources(ordered, Parsing));
    }

    private static CompiledRules Compile(RuleSources sources)
    {
        var compilation = CSharpCompilation.Create(
            Name, sources.Trees.Append(CSharpSyntaxTree.ParseText(Usings, Parsing)), References.All, Options);
        var said = Told(sources, compilation.GetDiagnostics()).ToList();
        if (said.Exists(finding => finding.Severity == Severity.Error))
        {
            return CompiledRules.Unsound(said);
        }

        var forbidden = SourceVetter.Vet(compilation, sources).ToList();
        if (forbidden.Count > 0)
        {
            return CompiledRules.Unsound(said.Concat(forbidden));
        }

        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        if (!emitted.Success)
        {
            return CompiledRules.Unsound(Told(sources, emitted.Diagnostics));
        }

        var bytes = stream.ToArray().ToImmutableArray();
        var hidden = AssemblyVetter.Vet(bytes, sources.Start).ToList();
        return hidden.Count > 0
            ? CompiledRules.Unsound(said.Concat(hidden))
            : new CompiledRules(bytes, Classes(compilation, sources), [.. said]);
    }

    private static IEnumerable<Finding> Told(RuleSources sources, IEnumerable<Diagnostic> diagnostics) =>
        from diagnostic in diagnostics
        where diagnostic.Severity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning && !diagnostic.IsSuppressed
        let isError = diagnostic.Severity == DiagnosticSeverity.Error
        let rule = isError ? TeamRuleProblems.DoesNotCompile : TeamRuleProblems.CompilerWarning
        select rule.At(sources.PlaceOf(diagnostic.Location), $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");

    private static ImmutableArray<RuleClass> Classes(CSharpCompilation compilation, RuleSources sources)
    {
        var rule = compilation.GetTypeByMetadataName(typeof(Language.Rules.Rule).FullName!);
        return
        [
            .. from tree in sources.Trees
               let model = compilation.GetSemanticModel(tree)
               from declaration in tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>()
               let type = model.GetDeclaredSymbol(declaration)
               where !type.IsAbstract && IsBelow(type, rule) && type.DeclaringSyntaxReferences[0].GetSyntax() == declaration
               let found = new RuleClass(NameOf(type), sources.PlaceOf(declaration.Identifier.GetLocation()))
               orderby found.TypeName
               select found,
        ];
    }

    private static bool IsBelow(INamedTypeSymbol type, INamedTypeSymbol? rule)
    {
        for (var above = type.BaseType; above is not null; above = above.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(above, rule))
            {
                return true;
            }
        }

        return false;
    }

    private static string NameOf(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? NameOf(outer) + "+" + type.MetadataName
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName : type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName;
}

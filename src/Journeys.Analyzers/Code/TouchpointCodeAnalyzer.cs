using System.Collections.Immutable;
using Journeys.Analyzers.Generation;
using Journeys.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Journeys.Analyzers.Code;

/// <summary>
/// Looks at code that names touchpoints: the attribute, the calls that <c>.editorconfig</c> names, and constants that stand for an earlier
/// name. Generated code counts too, for that is what Razor pages become; a place in it is told where the page has it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TouchpointCodeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => CodeDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>
    /// File by file, since the text of a file tells at once whether anything in it can matter; actions for nodes or operations would have
    /// the compiler take all code apart for the few places that name a touchpoint.
    /// </summary>
    private static void Start(CompilationStartAnalysisContext context)
    {
        if (JourneyNames.Of(context.Options, context.CancellationToken) is not { } names)
        {
            return;
        }

        var options = context.Options.AnalyzerConfigOptionsProvider;
        var root = GeneratorSettings.Read(options.GlobalOptions).Namespace;
        var reporter = new CodeReporter(names, root, BuildProperties.Read(options.GlobalOptions).Language, options);
        var look = new CodeLook(names, root, new MethodTable(options), reporter);
        context.RegisterSemanticModelAction(file =>
        {
            foreach (var found in look.At(file.SemanticModel, file.CancellationToken))
            {
                file.ReportDiagnostic(found);
            }
        });
    }
}

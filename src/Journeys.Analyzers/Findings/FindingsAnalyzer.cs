using System.Collections.Immutable;
using Journeys.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Journeys.Analyzers.Findings;

/// <summary>
/// Every finding of the built-in rules, in the compiler and at its place in the <c>.journey</c> file. Findings are told file by file, so
/// that an editor shows those of the file that is open.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FindingsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var files = context.Options.AdditionalFiles;
        if (files.FirstOrDefault(JourneyFiles.IsJourney) is not { } first)
        {
            return;
        }

        var build = BuildProperties.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        if (build.IsEnabled)
        {
            var check = new BuildCheck(files, build, first.Path);
            context.RegisterAdditionalFileAction(file => Tell(file, check, isFirst: file.AdditionalFile.Path == first.Path));
        }
    }

    private static void Tell(AdditionalFileAnalysisContext context, BuildCheck check, bool isFirst)
    {
        var found = check.Found(context.CancellationToken);
        foreach (var diagnostic in found[context.AdditionalFile.Path].Concat(isFirst ? found[""] : []))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    /// <summary>The check of one compilation, run when the first of its files is looked at.</summary>
    private sealed class BuildCheck(ImmutableArray<AdditionalText> files, BuildProperties build, string first)
    {
        private readonly object _gate = new();
        private ILookup<string, Diagnostic>? _found;

        public ILookup<string, Diagnostic> Found(CancellationToken cancellation)
        {
            lock (_gate)
            {
                return _found ??= Check(cancellation);
            }
        }

        /// <summary>A mistake of ours is one finding that says what and where; the compiler would switch the analyzer off.</summary>
        private ILookup<string, Diagnostic> Check(CancellationToken cancellation)
        {
            try
            {
                return CheckCache.Shared.Check(JourneyFiles.Of(files, cancellation), build, cancellation);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                var failed = FindingDiagnostics.Failed(error, first);
                return new[] { failed }.ToLookup(found => found.Location.GetLineSpan().Path, StringComparer.Ordinal);
            }
        }
    }
}

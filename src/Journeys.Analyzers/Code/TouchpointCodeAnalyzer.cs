using System.Collections.Immutable;
using Journeys.Analyzers.Generation;
using Journeys.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

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

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (JourneyNames.Of(context.Options, context.CancellationToken) is not { } names)
        {
            return;
        }

        var options = context.Options.AnalyzerConfigOptionsProvider;
        var root = GeneratorSettings.Read(options.GlobalOptions).Namespace;
        var reporter = new CodeReporter(names, root, BuildProperties.Read(options.GlobalOptions).Language, options);
        context.RegisterSyntaxNodeAction(node => Attribute(node, reporter), SyntaxKind.Attribute);
        context.RegisterSyntaxNodeAction(node => Creation(node, reporter), SyntaxKind.ObjectCreationExpression);
        var methods = new MethodTable(options);
        if (methods.IsUsed(context.Compilation))
        {
            context.RegisterOperationAction(call => Call(call, methods, reporter), OperationKind.Invocation, OperationKind.ObjectCreation);
        }

        if (names.HasFormer)
        {
            context.RegisterSyntaxNodeAction(node => Former(node, names, root, reporter), SyntaxKind.IdentifierName);
        }
    }

    private static void Attribute(SyntaxNodeAnalysisContext context, CodeReporter reporter)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (TouchpointAttributes.MayBe(attribute.Name)
            && attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null) is { Expression: var name })
        {
            Judge(context, attribute, name, reporter);
        }
    }

    /// <summary>An endpoint takes it as metadata: <c>WithMetadata(new TouchpointAttribute(…))</c>.</summary>
    private static void Creation(SyntaxNodeAnalysisContext context, CodeReporter reporter)
    {
        var creation = (ObjectCreationExpressionSyntax)context.Node;
        if (TouchpointAttributes.MayBe(creation.Type) && creation.ArgumentList?.Arguments.FirstOrDefault() is { Expression: var name })
        {
            Judge(context, creation, name, reporter);
        }
    }

    private static void Judge(SyntaxNodeAnalysisContext context, SyntaxNode use, ExpressionSyntax name, CodeReporter reporter)
    {
        if (!TouchpointAttributes.Is(context.SemanticModel.GetSymbolInfo(use, context.CancellationToken)))
        {
            return;
        }

        JudgeText(context, name, reporter);
    }

    /// <summary>The name where the compiler knows it; else both sides of a condition.</summary>
    private static void JudgeText(SyntaxNodeAnalysisContext context, ExpressionSyntax name, CodeReporter reporter)
    {
        if (context.SemanticModel.GetConstantValue(name, context.CancellationToken) is { HasValue: true, Value: var value })
        {
            if (value is string text && reporter.Judge(text, name.GetLocation()) is { } found)
            {
                context.ReportDiagnostic(found);
            }
        }
        else if (name is ParenthesizedExpressionSyntax inner)
        {
            JudgeText(context, inner.Expression, reporter);
        }
        else if (name is ConditionalExpressionSyntax either)
        {
            JudgeText(context, either.WhenTrue, reporter);
            JudgeText(context, either.WhenFalse, reporter);
        }
    }

    private static void Call(OperationAnalysisContext context, MethodTable methods, CodeReporter reporter)
    {
        var (method, arguments) = context.Operation switch
        {
            IInvocationOperation call => (call.TargetMethod, call.Arguments),
            IObjectCreationOperation { Constructor: { } constructor } creation when !TouchpointAttributes.Is(constructor.ContainingType) =>
                (constructor, creation.Arguments),
            _ => (null, []),
        };
        if (method is null || methods.ParameterOf(method, context.Operation.Syntax.SyntaxTree) is not { } parameter)
        {
            return;
        }

        var written = arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && IsFor(argument, parameter));
        foreach (var name in written.SelectMany(argument => NamedTexts.In(argument.Value)))
        {
            if (reporter.Judge((string)name.ConstantValue.Value!, name.Syntax.GetLocation()) is { } found)
            {
                context.ReportDiagnostic(found);
            }
        }
    }

    /// <summary>A call of an extension method counts what it extends too, so parameters are the same by name.</summary>
    private static bool IsFor(IArgumentOperation argument, IParameterSymbol parameter) => argument.Parameter?.Name == parameter.Name;

    private static void Former(SyntaxNodeAnalysisContext context, JourneyNames names, string root, CodeReporter reporter)
    {
        var name = (IdentifierNameSyntax)context.Node;
        if (!names.MayBeFormer(name.Identifier.ValueText))
        {
            return;
        }

        var symbol = context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol;
        if (symbol is IFieldSymbol { IsConst: true } or INamedTypeSymbol
            && GeneratedPath.Of(symbol, root) is { } path
            && names.NameNow(path) is { } now
            && reporter.Renamed(symbol.Name, now, name.GetLocation()) is { } found)
        {
            context.ReportDiagnostic(found);
        }
    }
}

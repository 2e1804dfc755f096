using Journeys.Rules.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Journeys.Analyzers.Code;

/// <summary>Finds the places in a file that name a touchpoint, and has them judged.</summary>
internal sealed class CodeLook(JourneyNames names, string root, MethodTable methods, CodeReporter reporter)
{
    /// <summary>What is wrong in a file. What the generator made is full of names, and all of them are right.</summary>
    public IEnumerable<Diagnostic> At(SemanticModel model, CancellationToken cancel)
    {
        var tree = model.SyntaxTree;
        if (GeneratedPath.IsFile(tree))
        {
            return [];
        }

        var text = tree.GetText(cancel).ToString();
        var called = methods.In(tree);
        var mayCall = called.Any(method => text.Contains(method.Key));
        var mayBeFormer = names.MayHoldFormer(text);
        if (!mayCall && !mayBeFormer && !text.Contains(TouchpointAttributes.Name))
        {
            return [];
        }

        return tree.GetRoot(cancel).DescendantNodes(descendIntoTrivia: mayBeFormer)
            .SelectMany(node => Judge(node, mayCall ? called : MethodTable.None, model, cancel));
    }

    private IEnumerable<Diagnostic> Judge(SyntaxNode node, ILookup<string, TouchpointMethod> called, SemanticModel model, CancellationToken cancel) =>
        node switch
        {
            AttributeSyntax attribute when TouchpointAttributes.MayBe(attribute.Name) => Attribute(
                attribute, attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null)?.Expression, model, cancel),
            ObjectCreationExpressionSyntax creation when TouchpointAttributes.MayBe(creation.Type) => Attribute(
                creation, creation.ArgumentList?.Arguments.FirstOrDefault()?.Expression, model, cancel),
            InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax
                when called.Count > 0 && CallNames.MayBe(node, called) => Call(node, called, model, cancel),
            IdentifierNameSyntax name when names.MayBeFormer(name.Identifier.ValueText) => Former(name, model, cancel),
            _ => [],
        };

    private IEnumerable<Diagnostic> Attribute(SyntaxNode use, ExpressionSyntax? name, SemanticModel model, CancellationToken cancel) =>
        name is not null && TouchpointAttributes.Is(model.GetSymbolInfo(use, cancel)) ? Text(name, model, cancel) : [];

    /// <summary>The name where the compiler knows it; else both sides of a condition.</summary>
    private IEnumerable<Diagnostic> Text(ExpressionSyntax name, SemanticModel model, CancellationToken cancel)
    {
        if (model.GetConstantValue(name, cancel) is { HasValue: true, Value: var value })
        {
            return value is string text && reporter.Judge(text, name.GetLocation()) is { } found ? [found] : [];
        }

        return name switch
        {
            ParenthesizedExpressionSyntax inner => Text(inner.Expression, model, cancel),
            ConditionalExpressionSyntax either => Text(either.WhenTrue, model, cancel).Concat(Text(either.WhenFalse, model, cancel)),
            _ => [],
        };
    }

    private IEnumerable<Diagnostic> Call(SyntaxNode call, ILookup<string, TouchpointMethod> called, SemanticModel model, CancellationToken cancel)
    {
        var (method, arguments) = model.GetOperation(call, cancel) switch
        {
            IInvocationOperation invocation => (invocation.TargetMethod, invocation.Arguments),
            IObjectCreationOperation { Constructor: { } constructor } creation when !TouchpointAttributes.Is(constructor.ContainingType) =>
                (constructor, creation.Arguments),
            _ => (null, []),
        };
        if (method is null || MethodTable.ParameterOf(method, called) is not { } parameter)
        {
            return [];
        }

        // A call of an extension method counts what it extends too, so parameters are the same by name.
        var written = arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Name == parameter.Name);
        return written.SelectMany(argument => NamedTexts.In(argument.Value))
            .Select(name => reporter.Judge((string)name.ConstantValue.Value!, name.Syntax.GetLocation())).OfType<Diagnostic>();
    }

    private IEnumerable<Diagnostic> Former(IdentifierNameSyntax name, SemanticModel model, CancellationToken cancel)
    {
        var symbol = model.GetSymbolInfo(name, cancel).Symbol;
        return symbol is IFieldSymbol { IsConst: true } or INamedTypeSymbol
            && GeneratedPath.Of(symbol, root) is { } path
            && names.NameNow(path) is { } now
            && reporter.Renamed(symbol.Name, now, name.GetLocation()) is { } found
            ? [found]
            : [];
    }
}

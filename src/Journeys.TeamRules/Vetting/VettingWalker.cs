using Journeys.Language.Diagnostics;
using Journeys.TeamRules.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Journeys.TeamRules.Vetting;

/// <summary>
/// Walks one file. Of a statement one finding is told: a way of writing before a member, a member before a type, the first before the
/// next. Who mends it is told of the others then.
/// </summary>
internal sealed class VettingWalker(SemanticModel model, RuleSources sources) : CSharpSyntaxWalker
{
    private readonly List<(SyntaxNode Statement, Rank Rank, int End, Finding Finding)> _refused = [];

    private enum Rank
    {
        Construct,
        Member,
        Type,
    }

    /// <summary>What is forbidden.</summary>
    public IEnumerable<Finding> Findings => _refused.GroupBy(refused => refused.Statement)
        .Select(statement => statement.MinBy(refused => (refused.Rank, refused.End)).Finding);

    /// <inheritdoc/>
    public override void Visit(SyntaxNode? node)
    {
        if (node is not null)
        {
            if (ForbiddenSyntax.Look(node, model) is var (token, construct, why))
            {
                Refuse(node, Rank.Construct, token.Span.End, Forbidden.Construct(sources.PlaceOf(token.GetLocation()), construct, why));
            }

            foreach (var symbol in Symbols(node).Select(SymbolVetter.Refused).OfType<ISymbol>())
            {
                Refuse(node, symbol);
            }
        }

        base.Visit(node);
    }

    /// <summary>Only brings names in; what is done with them is looked at where it is done.</summary>
    public override void VisitUsingDirective(UsingDirectiveSyntax node)
    {
    }

    /// <summary>Everything that a node stands for or makes happen, also where nothing is written.</summary>
    private IEnumerable<ISymbol?> Symbols(SyntaxNode node)
    {
        switch (node)
        {
            case ForEachStatementSyntax each:
                var loop = model.GetForEachStatementInfo(each);
                return [loop.GetEnumeratorMethod, loop.MoveNextMethod, loop.CurrentProperty, loop.DisposeMethod, loop.ElementType, loop.ElementConversion.MethodSymbol];
            case AttributeSyntax attribute:
                return [model.GetSymbolInfo(attribute).Symbol, model.GetTypeInfo(attribute).Type];
            case ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or SelectOrGroupClauseSyntax or OrderingSyntax:
                return [model.GetSymbolInfo(node).Symbol];
            case QueryClauseSyntax clause:
                var query = model.GetQueryClauseInfo(clause);
                return [query.OperationInfo.Symbol, query.CastInfo.Symbol];
            case ExpressionSyntax expression:
                return OfExpression(expression);
            case VariableDesignationSyntax or ForEachVariableStatementSyntax or CatchDeclarationSyntax or ParameterSyntax or VariableDeclaratorSyntax:
                return [model.GetDeclaredSymbol(node) is { } declared and not IMethodSymbol ? declared : null];
            default:
                return [];
        }
    }

    private IEnumerable<ISymbol?> OfExpression(ExpressionSyntax expression)
    {
        var type = model.GetTypeInfo(expression);
        var conversion = model.GetConversion(expression);
        return [model.GetSymbolInfo(expression).Symbol, type.Type, type.ConvertedType, conversion.MethodSymbol];
    }

    private void Refuse(SyntaxNode node, ISymbol symbol)
    {
        var place = NamePart(node);
        var shown = symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
        Refuse(
            node,
            symbol is ITypeSymbol ? Rank.Type : Rank.Member,
            place.Span.End,
            Forbidden.Symbol(sources.PlaceOf(place.GetLocation()), SymbolVetter.FullName(symbol), shown));
    }

    private void Refuse(SyntaxNode node, Rank rank, int end, Finding finding) => _refused.Add((StatementOf(node), rank, end, finding));

    /// <summary>The statement or the declaration that a node is a part of.</summary>
    private static SyntaxNode StatementOf(SyntaxNode node) =>
        node.AncestorsAndSelf().First(above => above is StatementSyntax or MemberDeclarationSyntax or CompilationUnitSyntax);

    /// <summary>The part of a node that names something: of a call, without what is handed over.</summary>
    private static SyntaxNode NamePart(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => call.Expression,
        ObjectCreationExpressionSyntax creation => creation.Type,
        _ => node,
    };
}

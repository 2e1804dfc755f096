using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Journeys.Tracing.Facts;

/// <summary>Finds endpoints of minimal APIs: <c>app.MapPost("/checkout", …)</c>, with the prefixes of their groups.</summary>
internal sealed class MinimalApiReader(SyntaxTree tree, FileFacts facts)
{
    private const int DeepestGroup = 16;

    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["MapGet"] = "GET",
        ["MapPost"] = "POST",
        ["MapPut"] = "PUT",
        ["MapDelete"] = "DELETE",
        ["MapPatch"] = "PATCH",
        ["MapHub"] = "HUB",
        ["MapGroup"] = EndpointFact.Group,
    };

    /// <summary>Reads a call, if it makes an endpoint.</summary>
    public void Read(InvocationExpressionSyntax call, SymbolName owner)
    {
        if (call is not { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: [var first, ..] }
            || VerbOf(access.Name.Identifier.ValueText, call) is not { } verb
            || Template(first.Expression) is not { } template)
        {
            return;
        }

        var chain = Outermost(call);
        List<int> spans = [chain.SpanStart, chain.Span.End];
        var route = Routes.Combine(Prefix(access.Expression, spans, 0), template);
        var line = tree.GetLineSpan(call.ArgumentList.Span).StartLinePosition.Line + 1;
        if (facts.Endpoints.Exists(known => known.Line == line && known.Spans[0] == spans[0] && known.Route == verb + " " + route))
        {
            return;
        }

        facts.Endpoints.Add(new EndpointFact(verb + " " + route, owner, Handler(access.Name, call), line, spans, IsMinimal: true));
    }

    /// <summary>What answers: the type of a hub, or the method that stands last.</summary>
    private static string? Handler(SimpleNameSyntax method, InvocationExpressionSyntax call) => method is GenericNameSyntax { TypeArgumentList.Arguments: [var type] }
        ? ConstantText.Chain(type)
        : call.ArgumentList.Arguments.Count > 1 ? ConstantText.Chain(call.ArgumentList.Arguments[^1].Expression) : null;

    private static string? VerbOf(string method, InvocationExpressionSyntax call)
    {
        if (method != "MapMethods")
        {
            return Verbs.GetValueOrDefault(method);
        }

        return call.ArgumentList.Arguments is [_, var verbs, ..]
            ? string.Join('|', verbs.DescendantNodes().OfType<LiteralExpressionSyntax>().Select(verb => verb.Token.ValueText.ToUpperInvariant()))
            : null;
    }

    private static string? Template(ExpressionSyntax expression) => ConstantText.Read(expression) is { } parts
        ? string.Concat(parts.Select(part => part.IsName ? "{" + part.Text + "}" : part.Text))
        : null;

    /// <summary>The whole chain of calls that a call begins: <c>app.MapPost(…).WithMetadata(…)</c>.</summary>
    private static InvocationExpressionSyntax Outermost(InvocationExpressionSyntax call)
    {
        var outer = call;
        while (outer.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == outer)
        {
            outer = next;
        }

        return outer;
    }

    /// <summary>The prefix that a builder of routes has; adds the stretches in which its group is made.</summary>
    private static string Prefix(ExpressionSyntax builder, List<int> spans, int depth)
    {
        if (depth > DeepestGroup)
        {
            return "";
        }

        switch (builder)
        {
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call:
                var before = Prefix(access.Expression, spans, depth + 1);
                return access.Name.Identifier.ValueText == "MapGroup" && call.ArgumentList.Arguments is [var first, ..] && Template(first.Expression) is { } own
                    ? Routes.Combine(before, own)
                    : before;
            case IdentifierNameSyntax name when Declaration(name) is { } value:
                spans.Add(value.SpanStart);
                spans.Add(value.Span.End);
                return Prefix(value, spans, depth + 1);
            default:
                return "";
        }
    }

    private static ExpressionSyntax? Declaration(IdentifierNameSyntax name)
    {
        for (var scope = name.Parent; scope is not null; scope = scope.Parent)
        {
            var statements = scope switch
            {
                BlockSyntax block => block.Statements,
                CompilationUnitSyntax unit => [.. unit.Members.OfType<GlobalStatementSyntax>().Select(statement => statement.Statement)],
                _ => default(IEnumerable<StatementSyntax>),
            };
            var variable = statements?.OfType<LocalDeclarationStatementSyntax>()
                .SelectMany(local => local.Declaration.Variables)
                .FirstOrDefault(variable => variable.Identifier.ValueText == name.Identifier.ValueText && variable.SpanStart < name.SpanStart);
            if (variable is not null)
            {
                return variable.Initializer?.Value;
            }
        }

        return null;
    }
}

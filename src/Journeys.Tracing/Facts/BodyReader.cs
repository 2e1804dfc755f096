using Journeys.Rules.Code;
using Journeys.Tracing.Messages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Journeys.Tracing.Facts;

/// <summary>Reads attributes and bodies for what may name a touchpoint, and for the endpoints of minimal APIs.</summary>
internal sealed class BodyReader(SyntaxTree tree, TouchpointMethods methods, FileFacts facts)
{
    private const string Attribute = "Touchpoint";
    private const string AttributeType = "TouchpointAttribute";
    private readonly HashSet<int> _known =
        [.. facts.References.SelectMany(reference => reference.Candidates.Take(1)).Select(candidate => candidate.Start)];

    private readonly MinimalApiReader _endpoints = new(tree, facts);

    /// <summary>Reads a member or a statement with all that is in it.</summary>
    public void Read(SyntaxNode member, SymbolName owner, int line)
    {
        foreach (var node in member.DescendantNodes())
        {
            switch (node)
            {
                case AttributeSyntax attribute:
                    One(attribute, owner, line);
                    break;
                case InvocationExpressionSyntax call:
                    Call(call, owner, line);
                    _endpoints.Read(call, owner);
                    break;
                case ObjectCreationExpressionSyntax { ArgumentList.Arguments: [var first, ..] } creation
                    when ConstantText.Chain(creation.Type) is { } type && Simple(type) == AttributeType:
                    Add(TieKind.Attribute, [first.Expression], type, null, owner, line);
                    break;
            }
        }
    }

    /// <summary>Reads the attributes of a type.</summary>
    public void Attributes(SyntaxList<AttributeListSyntax> lists, SymbolName owner, int line)
    {
        foreach (var attribute in lists.SelectMany(list => list.Attributes))
        {
            One(attribute, owner, line);
        }
    }

    private static string Simple(string chain) => chain[(chain.LastIndexOf('.') + 1)..];

    private void One(AttributeSyntax attribute, SymbolName owner, int line)
    {
        if (ConstantText.Chain(attribute.Name) is not { } written || Type(written) is not { } type)
        {
            return;
        }

        var argument = attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null);
        if (argument is not null)
        {
            Add(TieKind.Attribute, [argument.Expression], type, null, owner, line);
        }
    }

    /// <summary>The type that an attribute means, where that may be ours; an alias of this file is put in its place.</summary>
    private string? Type(string written)
    {
        var dot = written.IndexOf('.', StringComparison.Ordinal);
        var head = dot < 0 ? written : written[..dot];
        var alias = facts.Usings.Find(opened => opened.Alias == head);
        var type = alias is null ? written : alias.Target + (dot < 0 ? "" : written[dot..]);
        return Simple(type) is Attribute or AttributeType ? type : null;
    }

    private void Call(InvocationExpressionSyntax call, SymbolName owner, int line)
    {
        var (name, receiver) = call.Expression switch
        {
            MemberAccessExpressionSyntax access => (access.Name.Identifier.ValueText, access.Expression),
            MemberBindingExpressionSyntax binding =>
                (binding.Name.Identifier.ValueText, binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression),
            SimpleNameSyntax simple => (simple.Identifier.ValueText, null),
            _ => ("", null),
        };
        if (methods.Named(name).OrderBy(method => method.Type is not null).FirstOrDefault() is not { } method)
        {
            return;
        }

        var type = method.Type is null || receiver is null ? null : ReceiverType.Of(receiver);
        Add(TieKind.Call, Arguments(call, method), type, method.Type, owner, line);
    }

    private static IEnumerable<ExpressionSyntax> Arguments(InvocationExpressionSyntax call, TouchpointMethod method)
    {
        var arguments = call.ArgumentList.Arguments;
        if (method.Parameter is { } parameter && arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter) is { } named)
        {
            return [named.Expression];
        }

        if (method.Index is { } index)
        {
            return index < arguments.Count ? [arguments[index].Expression] : [];
        }

        return arguments.Select(argument => argument.Expression);
    }

    private void Add(TieKind tie, IEnumerable<ExpressionSyntax> values, string? type, string? wanted, SymbolName owner, int line)
    {
        var candidates = new List<CandidateFact>();
        foreach (var value in values)
        {
            if (ConstantText.Read(value) is { } parts)
            {
                candidates.Add(new CandidateFact(parts, value.SpanStart, RangeOf(value)));
            }
        }

        if (candidates.Count > 0 && _known.Add(candidates[0].Start))
        {
            facts.References.Add(new ReferenceFact(tie, candidates, type, wanted, owner, line));
        }
    }

    private TracedRange RangeOf(SyntaxNode node)
    {
        var span = tree.GetLineSpan(node.Span);
        return new TracedRange(
            span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1);
    }
}

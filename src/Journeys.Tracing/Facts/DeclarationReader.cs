using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Journeys.Tracing.Facts;

/// <summary>Walks the declarations of a file; into bodies only where something in them may matter.</summary>
internal sealed class DeclarationReader(SyntaxTree tree, TouchpointMethods methods, bool needsBodies, string baseNamespace, FileFacts facts)
{
    private readonly BodyReader? _bodies = needsBodies ? new BodyReader(tree, methods, facts) : null;
    private readonly HashSet<(string, string, int)> _known = [.. facts.Symbols.Select(symbol => (symbol.Name.Path, symbol.Parameters ?? "", symbol.Line))];

    /// <summary>Reads the file.</summary>
    public void Read(CompilationUnitSyntax root)
    {
        Usings(root.Usings);
        var program = new SymbolName(baseNamespace, "Program");
        var statements = root.Members.OfType<GlobalStatementSyntax>().FirstOrDefault();
        if (statements is not null && _bodies is not null)
        {
            foreach (var statement in root.Members.OfType<GlobalStatementSyntax>())
            {
                _bodies.Read(statement, program, LineOf(statement));
            }
        }

        Members(root.Members, baseNamespace, "");
    }

    private void Usings(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var line in usings)
        {
            if (ConstantText.Chain(line.NamespaceOrType) is { } target)
            {
                var fact = new UsingFact(
                    target, line.Alias?.Name.Identifier.ValueText, line.StaticKeyword != default, line.GlobalKeyword != default);
                if (!facts.Usings.Contains(fact))
                {
                    facts.Usings.Add(fact);
                }
            }
        }
    }

    private void Members(SyntaxList<MemberDeclarationSyntax> members, string space, string path)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax inner:
                    Usings(inner.Usings);
                    var name = ConstantText.Chain(inner.Name) ?? "";
                    Members(inner.Members, space.Length == 0 ? name : space + "." + name, path);
                    break;
                case BaseTypeDeclarationSyntax type:
                    Type(type, space, path);
                    break;
                case DelegateDeclarationSyntax function:
                    Add(Named(space, path, function.Identifier), null, function.Identifier, isType: true);
                    break;
                case not GlobalStatementSyntax:
                    Member(member, space, path);
                    break;
            }
        }
    }

    private void Type(BaseTypeDeclarationSyntax type, string space, string path)
    {
        var name = Named(space, path, type.Identifier);
        Add(name, null, type.Identifier, isType: true);
        _bodies?.Attributes(type.AttributeLists, name, name, LineOf(type.Identifier));
        if (type is EnumDeclarationSyntax enumeration)
        {
            foreach (var value in enumeration.Members)
            {
                Add(Named(space, name.Path, value.Identifier), null, value.Identifier);
            }

            return;
        }

        var declaration = (TypeDeclarationSyntax)type;
        if (ControllerReader.Of(declaration) is { } controller)
        {
            controller.Read(name, tree, facts);
        }

        Members(declaration.Members, space, name.Path);
    }

    private void Member(MemberDeclarationSyntax member, string space, string path)
    {
        switch (member)
        {
            case MethodDeclarationSyntax method:
                One(member, method.Identifier, Parameters(method.ParameterList));
                break;
            case ConstructorDeclarationSyntax constructor:
                One(member, constructor.Identifier, Parameters(constructor.ParameterList));
                break;
            case PropertyDeclarationSyntax property:
                One(member, property.Identifier, null);
                break;
            case EventDeclarationSyntax happening:
                One(member, happening.Identifier, null);
                break;
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                {
                    One(member, variable.Identifier, null);
                    Constant(field, variable, Named(space, path, variable.Identifier));
                }

                break;
            default:
                _bodies?.Read(member, new SymbolName(space, path), LineOf(member));
                break;
        }

        void One(MemberDeclarationSyntax member, SyntaxToken identifier, string? parameters)
        {
            var name = Named(space, path, identifier);
            Add(name, parameters, identifier);
            _bodies?.Read(member, name, LineOf(identifier));
        }
    }

    private void Constant(BaseFieldDeclarationSyntax field, VariableDeclaratorSyntax variable, SymbolName name)
    {
        var isFixed = field.Modifiers.Any(SyntaxKind.ConstKeyword)
            || (field.Modifiers.Any(SyntaxKind.StaticKeyword) && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword));
        if (isFixed
            && field.Declaration.Type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword }
            && variable.Initializer is { } value
            && ConstantText.Read(value.Value) is { } parts
            && !facts.Constants.Exists(known => known.Name == name))
        {
            facts.Constants.Add(new ConstantFact(name, parts));
        }
    }

    private void Add(SymbolName name, string? parameters, SyntaxToken identifier, bool isType = false)
    {
        var line = LineOf(identifier);
        if (identifier.ValueText.Length > 0 && _known.Add((name.Path, parameters ?? "", line)))
        {
            facts.Symbols.Add(new SymbolFact(name, parameters, line, isType));
        }
    }

    private static string Parameters(ParameterListSyntax list) =>
        string.Join(',', list.Parameters.Select(parameter => parameter.Type is { } type ? ParameterTypes.Plain(type.ToString()) : ""));

    private static SymbolName Named(string space, string path, SyntaxToken identifier) =>
        new(space, path.Length == 0 ? identifier.ValueText : path + "." + identifier.ValueText);

    private int LineOf(SyntaxNodeOrToken node) => tree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
}

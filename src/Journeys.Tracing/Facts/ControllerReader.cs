using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Journeys.Tracing.Facts;

/// <summary>The actions of a controller, by the conventions of ASP.NET Core.</summary>
internal sealed class ControllerReader
{
    private const string Suffix = "Controller";
    private readonly TypeDeclarationSyntax _type;

    private ControllerReader(TypeDeclarationSyntax type) => _type = type;

    /// <summary>A reader for a type that is a controller; null for any other.</summary>
    public static ControllerReader? Of(TypeDeclarationSyntax type)
    {
        var isOpen = type is ClassDeclarationSyntax or RecordDeclarationSyntax
            && !type.Modifiers.Any(SyntaxKind.AbstractKeyword) && !type.Modifiers.Any(SyntaxKind.StaticKeyword);
        var isController = type.BaseList?.Types.Any(parent => Simple(parent.Type) is "Controller" or "ControllerBase") == true
            || Attributes(type.AttributeLists).Any(attribute => NameOf(attribute) is "ApiController" or "Controller")
            || (type.Identifier.ValueText.EndsWith(Suffix, StringComparison.Ordinal) && Attributes(type.AttributeLists).Any(attribute => NameOf(attribute) == "Route"));
        return isOpen && isController ? new ControllerReader(type) : null;
    }

    /// <summary>Adds an endpoint for every method and route of every action.</summary>
    public void Read(SymbolName name, SyntaxTree tree, FileFacts facts)
    {
        foreach (var method in _type.Members.OfType<MethodDeclarationSyntax>().Where(IsAction))
        {
            var owner = new SymbolName(name.Namespace, name.Path + "." + method.Identifier.ValueText);
            var line = tree.GetLineSpan(method.Identifier.Span).StartLinePosition.Line + 1;
            foreach (var route in RoutesOf(method))
            {
                if (!facts.Endpoints.Exists(known => known.Route == route && known.Line == line))
                {
                    facts.Endpoints.Add(new EndpointFact(route, owner, null, line, [method.SpanStart, method.Span.End]));
                }
            }
        }
    }

    private static bool IsAction(MethodDeclarationSyntax method) =>
        method.Modifiers.Any(SyntaxKind.PublicKeyword)
        && !method.Modifiers.Any(SyntaxKind.StaticKeyword)
        && !method.Modifiers.Any(SyntaxKind.OverrideKeyword)
        && !Attributes(method.AttributeLists).Any(attribute => NameOf(attribute) == "NonAction");

    private IEnumerable<string> RoutesOf(MethodDeclarationSyntax method)
    {
        var marked = Attributes(method.AttributeLists).Select(attribute => (Verb: VerbOf(attribute), Template: TemplateOf(attribute))).ToList();
        string[] verbs = [.. marked.Where(mark => mark.Verb is not (null or "")).Select(mark => mark.Verb!).Distinct()];
        string[] own = [.. marked.Where(mark => mark.Verb is not null && mark.Template is not null).Select(mark => mark.Template!)];
        string[] prefixes = [.. Attributes(_type.AttributeLists).Where(attribute => NameOf(attribute) == "Route").Select(TemplateOf).OfType<string>()];
        var isConventional = own.Length == 0 && prefixes.Length == 0;
        foreach (var verb in verbs.Length == 0 ? ["ANY"] : verbs)
        {
            foreach (var prefix in prefixes.Length == 0 ? [""] : prefixes)
            {
                foreach (var template in own.Length == 0 ? [isConventional ? "[controller]/[action]" : ""] : own)
                {
                    var route = template.StartsWith('/') ? Routes.Combine("", template) : Routes.Combine(prefix, template);
                    yield return verb + " " + Filled(route, method);
                }
            }
        }
    }

    private string Filled(string route, MethodDeclarationSyntax method)
    {
        var name = _type.Identifier.ValueText;
        var controller = name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;
        return route.Replace("[controller]", controller, StringComparison.OrdinalIgnoreCase)
            .Replace("[action]", method.Identifier.ValueText, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The method that an attribute asks for; empty for a route without one, null where it is about something else.</summary>
    private static string? VerbOf(AttributeSyntax attribute) => NameOf(attribute) switch
    {
        "HttpGet" => "GET",
        "HttpPost" => "POST",
        "HttpPut" => "PUT",
        "HttpDelete" => "DELETE",
        "HttpPatch" => "PATCH",
        "HttpHead" => "HEAD",
        "HttpOptions" => "OPTIONS",
        "Route" => "",
        _ => null,
    };

    private static string? TemplateOf(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null) is { } argument
        && ConstantText.Read(argument.Expression) is { } parts
            ? string.Concat(parts.Select(part => part.IsName ? "{" + part.Text + "}" : part.Text))
            : null;

    private static IEnumerable<AttributeSyntax> Attributes(SyntaxList<AttributeListSyntax> lists) => lists.SelectMany(list => list.Attributes);

    private static string NameOf(AttributeSyntax attribute)
    {
        const string Ending = "Attribute";
        var name = Simple(attribute.Name);
        return name.EndsWith(Ending, StringComparison.Ordinal) && name.Length > Ending.Length ? name[..^Ending.Length] : name;
    }

    private static string Simple(SyntaxNode name) => ConstantText.Chain(name) is { } chain ? chain[(chain.LastIndexOf('.') + 1)..] : "";
}

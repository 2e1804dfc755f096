using Journeys.Language.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Journeys.TeamRules.Vetting;

/// <summary>Ways of writing that rules may not use, whatever they name.</summary>
internal static class ForbiddenSyntax
{
    private static readonly string[] ForeignSpaces = ["System", "Microsoft", "Journeys", "Sprache"];

    private static readonly Phrase Unsafe = new("it goes behind the runtime's back", "het gaat achter de rug van de runtime om", "det går bag om kørselsmiljøet");

    private static readonly Phrase Threads = new("rules run on one thread", "regels draaien op één thread", "regler kører på én tråd");

    private static readonly Phrase Reflection = new("it reaches code that nobody has vetted", "het bereikt code die niemand heeft gekeurd", "det når kode, som ingen har godkendt");

    private static readonly Phrase Memory = new(
        "a rule remembers nothing from one journey to the next; make it readonly, or a local",
        "een regel onthoudt niets van de ene klantreis naar de andere; maak het readonly, of lokaal",
        "en regel husker intet fra den ene kunderejse til den næste; gør det readonly, eller lokalt");

    private static readonly Phrase Later = new("it runs when nobody is looking", "het draait als niemand kijkt", "det kører, når ingen ser på");

    private static readonly Phrase Regexes = new(
        "some texts keep it busy for years; give RegexOptions.NonBacktracking or a time limit",
        "sommige teksten houden het jaren bezig; geef RegexOptions.NonBacktracking of een tijdslimiet",
        "nogle tekster holder det i gang i årevis; angiv RegexOptions.NonBacktracking eller en tidsgrænse");

    private static readonly Phrase Spaces = new(
        "that name belongs to others, and the compiler trusts it",
        "die naam is van anderen, en de compiler vertrouwt hem",
        "det navn tilhører andre, og oversætteren stoler på det");

    /// <summary>What is forbidden about a node, and where; null where nothing is.</summary>
    public static (SyntaxToken Token, string Construct, Phrase Why)? Look(SyntaxNode node, SemanticModel model) => node switch
    {
        UnsafeStatementSyntax found => (found.UnsafeKeyword, "unsafe", Unsafe),
        FixedStatementSyntax found => (found.FixedKeyword, "fixed", Unsafe),
        StackAllocArrayCreationExpressionSyntax found => (found.StackAllocKeyword, "stackalloc", Unsafe),
        ImplicitStackAllocArrayCreationExpressionSyntax found => (found.StackAllocKeyword, "stackalloc", Unsafe),
        PointerTypeSyntax found => (found.AsteriskToken, "*", Unsafe),
        FunctionPointerTypeSyntax found => (found.DelegateKeyword, "delegate*", Unsafe),
        MakeRefExpressionSyntax found => (found.Keyword, "__makeref", Unsafe),
        RefTypeExpressionSyntax found => (found.Keyword, "__reftype", Unsafe),
        RefValueExpressionSyntax found => (found.Keyword, "__refvalue", Unsafe),
        TypeOfExpressionSyntax found => (found.Keyword, "typeof", Reflection),
        LockStatementSyntax found => (found.LockKeyword, "lock", Threads),
        AwaitExpressionSyntax found => (found.AwaitKeyword, "await", Threads),
        DestructorDeclarationSyntax found => (found.TildeToken, "~", Later),
        ExternAliasDirectiveSyntax found => (found.ExternKeyword, "extern alias", Reflection),
        AttributeListSyntax { Target: { } target } when target.Identifier.Text is "assembly" or "module" =>
            (target.Identifier, target.Identifier.Text, Reflection),
        BaseNamespaceDeclarationSyntax found when IsForeign(found.Name) => (found.Name.GetFirstToken(), found.Name.ToString(), Spaces),
        FieldDeclarationSyntax found when Remembers(found, model) => (found.Declaration.Variables[0].Identifier, found.Declaration.Variables[0].Identifier.Text, Memory),
        PropertyDeclarationSyntax found when Remembers(found, model) => (found.Identifier, found.Identifier.Text, Memory),
        MemberDeclarationSyntax found when Modifier(found.Modifiers) is { } modifier => (modifier, modifier.Text, WhyNot(modifier)),
        LocalFunctionStatementSyntax found when Modifier(found.Modifiers) is { } modifier => (modifier, modifier.Text, WhyNot(modifier)),
        AnonymousFunctionExpressionSyntax found when Modifier(found.Modifiers) is { } modifier => (modifier, modifier.Text, WhyNot(modifier)),
        InvocationExpressionSyntax found when IsEndlessRegex(found, model) => (found.Expression.GetLastToken(), found.Expression.ToString(), Regexes),
        BaseObjectCreationExpressionSyntax found when IsEndlessRegex(found, model) => (found.NewKeyword, "new Regex", Regexes),
        _ => null,
    };

    private static SyntaxToken? Modifier(SyntaxTokenList modifiers)
    {
        foreach (var modifier in modifiers)
        {
            if (modifier.Kind() is SyntaxKind.UnsafeKeyword or SyntaxKind.ExternKeyword or SyntaxKind.AsyncKeyword or SyntaxKind.VolatileKeyword)
            {
                return modifier;
            }
        }

        return null;
    }

    private static Phrase WhyNot(SyntaxToken modifier) =>
        modifier.Kind() is SyntaxKind.AsyncKeyword or SyntaxKind.VolatileKeyword ? Threads : Unsafe;

    private static bool IsForeign(NameSyntax name) => ForeignSpaces.Contains(name.GetFirstToken().ValueText);

    /// <summary>Whether a field outlives a journey and can change: a static one, or one of a rule.</summary>
    private static bool Remembers(FieldDeclarationSyntax field, SemanticModel model) =>
        model.GetDeclaredSymbol(field.Declaration.Variables[0]) is IFieldSymbol { IsReadOnly: false, IsConst: false } symbol
        && (symbol.IsStatic || IsOfRule(symbol));

    private static bool Remembers(PropertyDeclarationSyntax property, SemanticModel model) =>
        model.GetDeclaredSymbol(property) is { SetMethod: { IsInitOnly: false } } symbol
        && property.AccessorList is { } accessors && accessors.Accessors.Any(accessor => accessor.Body is null && accessor.ExpressionBody is null)
        && !symbol.IsAbstract
        && (symbol.IsStatic || IsOfRule(symbol));

    private static bool IsOfRule(ISymbol member)
    {
        for (var type = member.ContainingType; type is not null; type = type.BaseType)
        {
            if (type.Name == "Rule" && type.ContainingNamespace.ToDisplayString() == "Journeys.Language.Rules")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an expression is made that may backtrack, and nothing ends it.</summary>
    private static bool IsEndlessRegex(ExpressionSyntax call, SemanticModel model)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol { ContainingType.Name: "Regex" } method
            || method.ContainingType.ContainingNamespace.ToDisplayString() != "System.Text.RegularExpressions"
            || !(method.IsStatic || method.MethodKind == MethodKind.Constructor)
            || method.Name is "Escape" or "Unescape")
        {
            return false;
        }

        var arguments = call is InvocationExpressionSyntax invocation ? invocation.ArgumentList : ((BaseObjectCreationExpressionSyntax)call).ArgumentList;
        return !(arguments?.Arguments ?? default).Any(argument => IsBound(argument.Expression, model));
    }

    private static bool IsBound(ExpressionSyntax argument, SemanticModel model)
    {
        const int nonBacktracking = 1024;
        return model.GetTypeInfo(argument).Type?.Name switch
        {
            "TimeSpan" => true,
            "RegexOptions" => model.GetConstantValue(argument) is { HasValue: true, Value: int options } && (options & nonBacktracking) != 0,
            _ => false,
        };
    }
}

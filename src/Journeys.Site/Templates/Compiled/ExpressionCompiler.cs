using System.Collections.Immutable;
using Scriban.Syntax;

namespace Journeys.Site.Templates.Compiled;

/// <summary>The names that an expression may use, where it stands.</summary>
/// <param name="isLayout">Whether there is a frame.</param>
internal sealed class CompilerScope(bool isLayout)
{
    private ImmutableDictionary<string, Source> Variables { get; init; } = ImmutableDictionary<string, Source>.Empty;

    /// <summary>What a partial was given: <c>$1</c> and on.</summary>
    public ImmutableArray<SlotSource> Arguments { get; init; } = [];

    /// <summary>Names that no loop may take here: those that all templates see, and those that Scriban itself sets.</summary>
    public static bool IsReserved(string name) => name is "page" or "t" or "frame" or "for" or "include";

    /// <summary>The same with a loop's variable.</summary>
    public CompilerScope With(string name, Source source) =>
        new(isLayout) { Variables = Variables.SetItem(name, source), Arguments = Arguments };

    /// <summary>What a name means; null where that is not known here.</summary>
    public Source? Find(string name) => name switch
    {
        "page" => new PageSource(),
        "t" => new TextsSource(),
        "frame" => isLayout ? new FrameSource() : null,
        _ => Variables.GetValueOrDefault(name),
    };
}

/// <summary>Makes a source of values out of an expression that Scriban has parsed; null where it uses what is not known here.</summary>
internal static class ExpressionCompiler
{
    public static Source? Compile(ScriptExpression? expression, CompilerScope scope) => expression switch
    {
        ScriptVariableGlobal variable => scope.Find(variable.Name),
        ScriptMemberExpression { DotToken.TokenType: Scriban.Parsing.TokenType.Dot } member when !IsContent(member) => Member(member, scope),
        ScriptIndexerExpression { Target: ScriptVariableLocal { Name: "$" }, Index: ScriptLiteral { Value: int number } }
            when number >= 1 && number <= scope.Arguments.Length => scope.Arguments[number - 1],
        ScriptNestedExpression nested => Compile(nested.Expression, scope),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not =>
            Compile(not.Right, scope) is { } operand ? new NotSource(operand) : null,
        ScriptBinaryExpression binary => Binary(binary, scope),
        _ => null,
    };

    /// <summary>Whether an expression is the page within its layout.</summary>
    public static bool IsContent(ScriptExpression expression) =>
        expression is ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "page" }, Member.Name: "content" };

    private static MemberSource? Member(ScriptMemberExpression member, CompilerScope scope) =>
        member.Member is { } name && Compile(member.Target, scope) is { } target ? new MemberSource(target, name.Name) : null;

    private static Source? Binary(ScriptBinaryExpression binary, CompilerScope scope)
    {
        if (Compile(binary.Left, scope) is not { } left)
        {
            return null;
        }

        return (binary.Operator, binary.Right) switch
        {
            (ScriptBinaryOperator.Or, { } right) => Compile(right, scope) is { } other ? new OrSource(left, other) : null,
            (ScriptBinaryOperator.And, { } right) => Compile(right, scope) is { } other ? new AndSource(left, other) : null,
            (ScriptBinaryOperator.CompareEqual, ScriptLiteral { Value: string { Length: > 0 } word }) => new SameTextSource(left, word),
            (ScriptBinaryOperator.CompareGreater, ScriptLiteral { Value: int number }) => new GreaterSource(left, number),
            _ => null,
        };
    }
}

using System.Text;
using Scriban;
using Scriban.Syntax;

namespace Journeys.Site.Templates.Compiled;

/// <summary>A template as steps over view models, with its partials in their places.</summary>
/// <param name="Body">What it does.</param>
/// <param name="Slots">How many loop variables and arguments it has.</param>
internal sealed record CompiledTemplate(Step Body, int Slots);

/// <summary>
/// Makes steps out of the tree that Scriban has parsed. It knows what the built-in templates use: text, values, conditions, loops
/// and partials. A template that uses anything else is not compiled; Scriban runs it, as it runs any page that the steps find odd.
/// </summary>
internal sealed class TemplateCompiler
{
    /// <summary>Partials stand in their places as often as they are included, so the whole is limited.</summary>
    private const int MostSteps = 20_000;

    private readonly Func<string, Template?> _partials;
    private readonly bool _isLayout;
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _steps;
    private int _slots;

    private TemplateCompiler(Func<string, Template?> partials, bool isLayout)
    {
        _partials = partials;
        _isLayout = isLayout;
    }

    /// <summary>Compiles a template.</summary>
    /// <param name="template">The template, parsed without errors.</param>
    /// <param name="partials">Finds a partial by its name.</param>
    /// <param name="isLayout">Whether it is what stands around pages; then <c>page.content</c> is the page.</param>
    /// <returns>The steps, or null where the template uses what is not known here.</returns>
    public static CompiledTemplate? Compile(Template template, Func<string, Template?> partials, bool isLayout)
    {
        var compiler = new TemplateCompiler(partials, isLayout);
        return compiler.Block(template.Page?.Body, new CompilerScope(isLayout)) is { } body ? new CompiledTemplate(body, compiler._slots) : null;
    }

    private Step? Block(ScriptBlockStatement? block, CompilerScope scope)
    {
        if (block is null)
        {
            return null;
        }

        var steps = new List<Step>();
        foreach (var statement in block.Statements)
        {
            if (statement is ScriptEscapeStatement or ScriptEndStatement or ScriptNopStatement)
            {
                continue;
            }

            if (++_steps > MostSteps || Statement(statement, scope) is not { } step)
            {
                return null;
            }

            steps.Add(step);
        }

        return steps.Count == 1 ? steps[0] : new BlockStep([.. steps]);
    }

    private Step? Statement(ScriptStatement statement, CompilerScope scope) => statement switch
    {
        ScriptRawStatement raw => new TextStep(Encoding.UTF8.GetBytes(raw.Text.ToString())),
        ScriptIfStatement choice => If(choice, scope),
        ScriptForStatement loop and not ScriptTableRowStatement => For(loop, scope),
        ScriptExpressionStatement { Expression: ScriptFunctionCall call } => Include(call, scope),
        ScriptExpressionStatement { Expression: { } expression } => Print(expression, scope),
        _ => null,
    };

    private Step? Print(ScriptExpression expression, CompilerScope scope)
    {
        if (_isLayout && ExpressionCompiler.IsContent(expression))
        {
            return new ContentStep();
        }

        return ExpressionCompiler.Compile(expression, scope) is { } source ? new PrintStep(source) : null;
    }

    private IfStep? If(ScriptIfStatement choice, CompilerScope scope)
    {
        if (choice.Condition is null
            || ExpressionCompiler.Compile(choice.Condition, scope) is not { } condition
            || Block(choice.Then, scope) is not { } then)
        {
            return null;
        }

        var otherwise = choice.Else switch
        {
            ScriptIfStatement another => If(another, scope),
            ScriptElseStatement last => Block(last.Body, scope),
            _ => null,
        };
        return choice.Else is not null && otherwise is null ? null : new IfStep(condition, then, otherwise);
    }

    private ForStep? For(ScriptForStatement loop, CompilerScope scope)
    {
        var isPlain = loop is { Else: null, SetContinue: false, Iterator: not null } && loop.NamedArguments.Count == 0;
        if (!isPlain
            || loop.Variable is not ScriptVariableGlobal { Name: { } name }
            || CompilerScope.IsReserved(name)
            || ExpressionCompiler.Compile(loop.Iterator!, scope) is not { } list)
        {
            return null;
        }

        var slot = _slots++;
        return Block(loop.Body, scope.With(name, new SlotSource(slot))) is { } body ? new ForStep(list, slot, body) : null;
    }

    /// <summary>A partial sees nothing of the templates that include it but its arguments and what all see.</summary>
    private IncludeStep? Include(ScriptFunctionCall call, CompilerScope scope)
    {
        if (call is not { Target: ScriptVariableGlobal { Name: "include" }, Arguments: [ScriptLiteral { Value: string name }, ..] }
            || _partials(name) is not { } partial
            || !_open.Add(name))
        {
            return null;
        }

        var arguments = call.Arguments.Skip(1).Select(argument => ExpressionCompiler.Compile(argument, scope)).ToArray();
        var first = _slots;
        _slots += arguments.Length;
        var inner = new CompilerScope(_isLayout) { Arguments = [.. Enumerable.Range(first, arguments.Length).Select(slot => new SlotSource(slot))] };
        var body = arguments.Contains(null) ? null : Block(partial.Page?.Body, inner);
        _open.Remove(name);
        return body is null ? null : new IncludeStep(arguments!, first, body);
    }
}

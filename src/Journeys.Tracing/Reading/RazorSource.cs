using System.Text;
using System.Text.RegularExpressions;
using Journeys.Tracing.Facts;

namespace Journeys.Tracing.Reading;

/// <summary>
/// A Razor file as C# of the same lines: its markup is blank, its <c>@attribute</c> lines stand on a class of the component's name, and its
/// <c>@code</c> blocks are what is in that class. Calls within markup are not looked at.
/// </summary>
internal sealed partial class RazorSource
{
    private readonly string _component;
    private readonly List<(string Route, int Line)> _pages = [];
    private readonly List<UsingFact> _usings = [];

    private RazorSource(string component, string space)
    {
        _component = component;
        Namespace = space;
    }

    /// <summary>The C#.</summary>
    public string CSharp { get; private set; } = "";

    /// <summary>The namespace: as the file says, else by its folders.</summary>
    public string Namespace { get; private set; }

    /// <summary>Whether a file is Razor by its name.</summary>
    public static bool IsRazor(string name) =>
        name.EndsWith(".razor", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a file.</summary>
    public static RazorSource Read(string text, string name)
    {
        var slash = name.LastIndexOf('/');
        var component = name[(slash + 1)..name.LastIndexOf('.')];
        var source = new RazorSource(component, slash < 0 ? "" : name[..slash].TrimStart('.', '/').Replace('/', '.'));
        source.Translate(text, name);
        return source;
    }

    /// <summary>Adds what the markup says to the facts of the C#.</summary>
    public void AddTo(FileFacts facts)
    {
        facts.Usings.AddRange(_usings);
        var owner = new SymbolName(Namespace, _component);
        foreach (var (route, line) in _pages)
        {
            facts.Endpoints.Add(new EndpointFact("PAGE " + route, owner, null, line, [0, int.MaxValue]));
        }
    }

    private void Translate(string text, string name)
    {
        var result = new StringBuilder(text.Length + 64);
        foreach (var letter in text)
        {
            result.Append(letter is '\n' or '\r' ? letter : ' ');
        }

        var injected = new StringBuilder();
        foreach (Match line in Directives().Matches(text))
        {
            Directive(line, name, text, injected, result);
        }

        var extra = 0;
        var hasCode = false;
        foreach (Match block in CodeBlocks().Matches(text))
        {
            var start = block.Index + block.Length;
            var end = End(text, start);
            for (var i = start; i < end; i++)
            {
                result[i + extra] = text[i];
            }

            var head = $"partial class {_component} {{ {(hasCode ? "" : injected)}{new string('\n', block.Value.AsSpan().Count('\n'))}";
            result.Remove(block.Index + extra, block.Length).Insert(block.Index + extra, head);
            extra += head.Length - block.Length;
            hasCode = true;
        }

        CSharp = hasCode ? result.ToString() : result.Append($" class {_component} {{ }}").ToString();
    }

    private void Directive(Match line, string name, string text, StringBuilder injected, StringBuilder result)
    {
        var value = line.Groups[2].Value.Trim();
        switch (line.Groups[1].Value)
        {
            case "page":
                _pages.Add((value.Trim('"') is { Length: > 0 } route ? Routes.Combine("", route) : PathOf(name), text.AsSpan(0, line.Index).Count('\n') + 1));
                break;
            case "namespace":
                Namespace = value;
                break;
            case "using":
                Using(value.TrimEnd(';'));
                break;
            case "inject":
                injected.Append(value.TrimEnd(';')).Append("; ");
                break;
            case "attribute":
                for (var i = line.Groups[2].Index; i < line.Groups[2].Index + line.Groups[2].Length; i++)
                {
                    result[i] = text[i];
                }

                break;
        }
    }

    private void Using(string value)
    {
        var isStatic = value.StartsWith("static ", StringComparison.Ordinal);
        var (alias, target) = value.Split('=') is [var left, var right] ? (left.Trim(), right.Trim()) : (null, isStatic ? value["static ".Length..].Trim() : value);
        _usings.Add(new UsingFact(target, alias, isStatic, false));
    }

    /// <summary>The route of a page that says none: its path below <c>Pages</c>.</summary>
    private static string PathOf(string name)
    {
        const string Pages = "Pages/";
        var start = name.LastIndexOf(Pages, StringComparison.Ordinal);
        var path = name[(start < 0 ? 0 : start + Pages.Length)..name.LastIndexOf('.')];
        return Routes.Combine("", path.EndsWith("Index", StringComparison.Ordinal) ? path[..^"Index".Length] : path);
    }

    private static int End(string text, int start)
    {
        var open = new Stack<Opening>([Opening.Bracket]);
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '/' or '\'' or '"' or '$' or '@' when CSharpText.Skip(text, i, open) is var next && next > i:
                    i = next - 1;
                    break;
                case '{':
                    open.Push(Opening.Bracket);
                    break;
                case '}' when open.Pop() is var closed && closed.Quotes > 0:
                    i = Math.Max(i, CSharpText.SkipInterpolated(text, i + 1, closed, open) - 1);
                    break;
            }

            if (open.Count == 0)
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    [GeneratedRegex(@"^[ \t]*@(page|namespace|using|inject|attribute)\b([^\r\n]*)", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Directives();

    [GeneratedRegex(@"^[ \t]*@(?:code|functions)\s*\{", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CodeBlocks();
}

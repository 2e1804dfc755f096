using Journeys.Tracing.Facts;

namespace Journeys.Tracing.Resolving;

/// <summary>What all files declare together: types, constants, and what every file opens.</summary>
internal sealed class ProjectIndex
{
    private const int DeepestConstant = 16;
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ConstantFact Fact, FileFacts File)> _constants = new(StringComparer.Ordinal);
    private readonly List<UsingFact> _globalUsings = [];

    /// <param name="files">The files in their order; of two constants of one name the first counts.</param>
    public ProjectIndex(IEnumerable<FileFacts> files)
    {
        foreach (var file in files)
        {
            _types.UnionWith(file.Symbols.Where(symbol => symbol.IsType).Select(symbol => symbol.Name.Full));
            _globalUsings.AddRange(file.Usings.Where(opened => opened.IsGlobal));
            foreach (var constant in file.Constants)
            {
                _constants.TryAdd(constant.Name.Full, (constant, file));
            }
        }
    }

    /// <summary>The whole name of a type of these sources that a name means at a place; null where it is none of theirs.</summary>
    public string? FindType(FileFacts file, SymbolName scope, string name) => Meanings(file, scope, name).FirstOrDefault(_types.Contains);

    /// <summary>The text that parts make at a place.</summary>
    public ResolvedText Resolve(FileFacts file, SymbolName scope, List<TextPart> parts) => Resolve(file, scope, parts, 0);

    private ResolvedText Resolve(FileFacts file, SymbolName scope, List<TextPart> parts, int depth)
    {
        if (depth > DeepestConstant)
        {
            return default;
        }

        var text = "";
        foreach (var part in parts)
        {
            if (!part.IsName)
            {
                text += part.Text;
                continue;
            }

            var value = Constant(file, scope, part.Text, depth);
            if (value.Text is null)
            {
                return parts.Count == 1 ? value : default;
            }

            text += value.Text;
        }

        return new ResolvedText(text, null, true);
    }

    private ResolvedText Constant(FileFacts file, SymbolName scope, string name, int depth)
    {
        foreach (var meaning in Meanings(file, scope, name))
        {
            if (_constants.TryGetValue(meaning, out var known))
            {
                return Resolve(known.File, known.Fact.Name, known.Fact.Value, depth + 1);
            }
        }

        // The class of the constants is made while compiling, so it is in no source: its members are known by their names.
        foreach (var (meaning, isCertain) in Written(file, name))
        {
            if (Generated(meaning) is { } constant)
            {
                return new ResolvedText(null, constant, isCertain);
            }
        }

        return default;
    }

    /// <summary>What is behind <c>Touchpoints.</c>, where that is a class and a constant.</summary>
    private static string? Generated(string name)
    {
        var parts = name.Split('.');
        return parts is [.., Rules.Code.CodeNames.Touchpoints, var journey, var touchpoint] ? journey + "." + touchpoint : null;
    }

    /// <summary>A name as it is written, with aliases put in their places, and behind the types that the file opens.</summary>
    private IEnumerable<(string Name, bool IsCertain)> Written(FileFacts file, string name)
    {
        yield return (WithoutAlias(file, name), true);
        foreach (var opened in file.Usings.Concat(_globalUsings).Where(opened => opened.IsStatic))
        {
            yield return (opened.Target + "." + name, false);
        }
    }

    /// <summary>What a name may mean, the nearest first: in the types and namespaces around the place, then in what is opened.</summary>
    private IEnumerable<string> Meanings(FileFacts file, SymbolName scope, string name)
    {
        var written = WithoutAlias(file, name);
        for (var around = scope.Full; around.Length > 0; around = around.LastIndexOf('.') is > 0 and var dot ? around[..dot] : "")
        {
            yield return around + "." + written;
        }

        yield return written;
        foreach (var opened in file.Usings.Concat(_globalUsings).Where(opened => opened.Alias is null))
        {
            yield return opened.Target + "." + written;
        }
    }

    private string WithoutAlias(FileFacts file, string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var head = dot < 0 ? name : name[..dot];
        var alias = file.Usings.Concat(_globalUsings).FirstOrDefault(opened => opened.Alias == head);
        return alias is null ? name : alias.Target + (dot < 0 ? "" : name[dot..]);
    }
}

/// <summary>What parts make.</summary>
/// <param name="Text">The text; null where it is not known.</param>
/// <param name="Constant">The generated constant; null where it is none.</param>
/// <param name="IsCertain">Whether the constant is surely that.</param>
internal readonly record struct ResolvedText(string? Text, string? Constant, bool IsCertain)
{
    /// <summary>Whether it is nothing that is known.</summary>
    public bool IsNone => Text is null && Constant is null;
}

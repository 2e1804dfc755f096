using System.Collections.Immutable;

namespace Journeys.Rules.Configuration;

/// <summary>
/// Reads the EditorConfig format (editorconfig.org): sections in brackets, <c>key = value</c>, whole-line comments with
/// <c>#</c> or <c>;</c>. Lines it does not understand are passed over, as the format asks.
/// </summary>
public static class EditorConfigParser
{
    private const int LongestGlob = 4096;
    private static readonly char[] Signs = ['=', ':'];

    /// <summary>Reads a file's text; nothing in it is wrong for a format that passes over what it does not know.</summary>
    /// <param name="directory">The folder that the file stands in, as an absolute path.</param>
    /// <param name="shownPath">Its path as the user knows it.</param>
    /// <param name="text">Its text.</param>
    public static EditorConfigFile Parse(string directory, string shownPath, string text)
    {
        var sections = ImmutableArray.CreateBuilder<EditorConfigSection>();
        var properties = ImmutableArray.CreateBuilder<EditorConfigProperty>();
        Glob? glob = null;
        var isRoot = false;
        var number = 0;
        foreach (var raw in Lines(text))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] is '#' or ';')
            {
                continue;
            }

            if (SectionName(line) is { } name)
            {
                Close(sections, glob, properties);
                glob = name.Length <= LongestGlob ? Glob.Parse(name) : Glob.Nothing;
            }
            else if (Property(line, number) is { } property)
            {
                isRoot |= glob is null && property is { Key: "root" } && IsTrue(property.Value);
                properties.Add(property);
            }
        }

        Close(sections, glob, properties);
        return new EditorConfigFile(directory, shownPath, isRoot, sections.ToImmutable());
    }

    private static void Close(
        ImmutableArray<EditorConfigSection>.Builder sections, Glob? glob, ImmutableArray<EditorConfigProperty>.Builder properties)
    {
        if (glob is not null && properties.Count > 0)
        {
            sections.Add(new EditorConfigSection(glob, properties.ToImmutable()));
        }

        properties.Clear();
    }

    /// <summary>The lines, whatever ends them.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        for (var end = start; end < text.Length; end++)
        {
            if (text[end] is '\r' or '\n' or '\f' or '\u0085' or '\u2028' or '\u2029')
            {
                yield return text.Substring(start, end - start);
                end += text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 1 : 0;
                start = end + 1;
            }
        }

        yield return text.Substring(start);
    }

    private static string? SectionName(string line)
    {
        if (line[0] != '[')
        {
            return null;
        }

        var end = WithoutComment(line).LastIndexOf(']');
        return end > 0 ? line.Substring(1, end - 1) : null;
    }

    private static EditorConfigProperty? Property(string line, int number)
    {
        var sign = line.IndexOfAny(Signs);
        if (sign <= 0)
        {
            return null;
        }

        var key = line.Substring(0, sign).Trim().ToLowerInvariant();
        return new EditorConfigProperty(key, WithoutComment(line.Substring(sign + 1)).Trim(), number);
    }

    /// <summary>Cuts a comment behind a value, as the compilers do: a blank, then <c>#</c> or <c>;</c>.</summary>
    private static string WithoutComment(string value)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] is '#' or ';' && char.IsWhiteSpace(value[i - 1]))
            {
                return value.Substring(0, i);
            }
        }

        return value;
    }

    private static bool IsTrue(string value) => value.Equals("true", StringComparison.OrdinalIgnoreCase);
}

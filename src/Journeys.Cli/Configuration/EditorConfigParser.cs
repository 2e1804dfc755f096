using System.Collections.Immutable;

namespace Journeys.Cli.Configuration;

/// <summary>
/// Reads the EditorConfig format (editorconfig.org): sections in brackets, <c>key = value</c>, whole-line comments with
/// <c>#</c> or <c>;</c>. Lines it does not understand are passed over, as the format asks.
/// </summary>
internal static class EditorConfigParser
{
    private const int LongestGlob = 4096;

    /// <summary>Reads a file's text.</summary>
    public static EditorConfigFile Parse(string directory, string shownPath, string text)
    {
        var sections = ImmutableArray.CreateBuilder<EditorConfigSection>();
        var properties = ImmutableArray.CreateBuilder<EditorConfigProperty>();
        Glob? glob = null;
        var isRoot = false;
        var number = 0;
        foreach (var raw in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            number++;
            var line = raw.Trim();
            if (line.IsEmpty || line[0] is '#' or ';')
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

    private static string? SectionName(ReadOnlySpan<char> line)
    {
        if (line[0] != '[')
        {
            return null;
        }

        var end = WithoutComment(line).LastIndexOf(']');
        return end > 0 ? line[1..end].ToString() : null;
    }

    private static EditorConfigProperty? Property(ReadOnlySpan<char> line, int number)
    {
        var sign = line.IndexOfAny('=', ':');
        if (sign <= 0)
        {
            return null;
        }

        var key = line[..sign].Trim().ToString().ToLowerInvariant();
        return new EditorConfigProperty(key, WithoutComment(line[(sign + 1)..]).Trim().ToString(), number);
    }

    /// <summary>Cuts a comment behind a value, as the compilers do: a blank, then <c>#</c> or <c>;</c>.</summary>
    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> value)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] is '#' or ';' && char.IsWhiteSpace(value[i - 1]))
            {
                return value[..i];
            }
        }

        return value;
    }

    private static bool IsTrue(string value) => value.Equals("true", StringComparison.OrdinalIgnoreCase);
}

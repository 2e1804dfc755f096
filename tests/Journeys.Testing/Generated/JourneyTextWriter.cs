using System.Text;

namespace Journeys.Testing.Generated;

/// <summary>Writes statements one a line, with the arguments in a column.</summary>
internal sealed class JourneyTextWriter(IReadOnlyList<string> languages)
{
    private const int KeywordWidth = 13;
    private readonly StringBuilder _text = new();
    private int _depth;

    public IReadOnlyList<string> Languages { get; } = languages;

    public string Default => Languages[0];

    public void Line(string keyword, string arguments) =>
        _text.Append(' ', 2 * _depth).Append(keyword.PadRight(Math.Max(KeywordWidth, keyword.Length + 1))).Append(arguments).Append('\n');

    public void Open(string statement)
    {
        _text.Append(' ', 2 * _depth).Append(statement).Append(" {\n");
        _depth++;
    }

    public void Close()
    {
        _depth--;
        _text.Append(' ', 2 * _depth).Append("}\n");
    }

    public void Blank() => _text.Append('\n');

    /// <summary>The statement in every language, the default one without a tag.</summary>
    public void Each(string keyword, Func<string, string> arguments)
    {
        foreach (var language in Languages)
        {
            Line(language == Default ? keyword : keyword + "@" + language, arguments(language));
        }
    }

    /// <summary>The statement in every language but the default one.</summary>
    public void Others(string keyword, Func<string, string> arguments)
    {
        foreach (var language in Languages.Skip(1))
        {
            Line(keyword + "@" + language, arguments(language));
        }
    }

    public static string Quote(string text) => "\"" + text + "\"";

    public override string ToString() => _text.ToString();
}

using System.Globalization;
using System.Text;
using Journeys.Testing;
using Journeys.Testing.Fuzzing;

namespace Journeys.Cli.Tests.Editing;

/// <summary>
/// Random changes of a text as a client sends them, and what they make of it by this side's own reckoning: within pairs and line ends, outside
/// the text, backwards, of all of it.
/// </summary>
internal sealed class EditScript
{
    private const int LongestText = 3000;

    private static readonly string[] Pieces =
    [
        "", "", "\n", "\r", "\r\n", "x\r", "\ny", "\uD83D", "\uDE00", "\U0001F600", "e\u0301", "\u05D0", "\0", "\"", "\"\"\"", "{", "}", "#", "@nl", " ",
        "team t \"T\"\n", "journey j \"J\" {\n", "status draft\n", "owner t\n", "stage awareness {\n", "touchpoint x \"X\" { channel c }\n", "allow unused-declaration \"why\"\n",
    ];

    private readonly FuzzInputs _inputs;
    private readonly SeededRandom _random;

    public EditScript(ulong seed)
    {
        _random = new SeededRandom(seed);
        _inputs = new FuzzInputs(seed);
        Text = Few(_random.Next(2) == 0 ? FuzzInputs.Before((int)(seed % 1000)) : _inputs.At((int)(seed % 1000)));
    }

    /// <summary>The text now.</summary>
    public string Text { get; private set; }

    /// <summary>Changes the text, and gives the changes as the protocol has them.</summary>
    public string Next() => "[" + string.Join(",", Enumerable.Range(0, 1 + _random.Next(7)).Select(_ => Change())) + "]";

    /// <summary>A text in JSON, also where it holds half a pair.</summary>
    public static string Quoted(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var letter in text)
        {
            if (letter is >= ' ' and < '\u007F' and not '"' and not '\\')
            {
                json.Append(letter);
            }
            else
            {
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            }
        }

        return json.Append('"').ToString();
    }

    private string Change()
    {
        var piece = _random.Next(10) == 0 ? Few(_inputs.At(_random.Next(1000))) : _random.Pick(Pieces);
        if (_random.Next(20) == 0)
        {
            Text = piece;
            return "{\"text\":" + Quoted(piece) + "}";
        }

        var lines = Lines();
        var (line, character) = Place(lines, _random.Next(lines.Count + 1));
        var (endLine, endCharacter) = _random.Next(3) == 0 ? (line, character + _random.Next(5)) : Place(lines, line + _random.Next(3) - (_random.Next(9) == 0 ? 1 : 0));
        var start = Offset(lines, line, character);
        var end = Math.Max(start, Offset(lines, endLine, endCharacter));
        Text = string.Concat(Text.AsSpan(0, start), piece, Text.AsSpan(end));
        return string.Create(CultureInfo.InvariantCulture, $$$"""{"range":{"start":{"line":{{{line}}},"character":{{{character}}}},"end":{"line":{{{endLine}}},"character":{{{endCharacter}}}}},"text":{{{Quoted(piece)}}}}""");
    }

    private (int Line, int Character) Place(List<(int Start, int Length)> lines, int line) =>
        (Math.Max(0, line), _random.Next(line >= 0 && line < lines.Count ? lines[line].Length + 3 : 3));

    private static int Offset(List<(int Start, int Length)> lines, int line, int character) =>
        line < lines.Count ? lines[line].Start + Math.Min(character, lines[line].Length) : lines[^1].Start + lines[^1].Length;

    /// <summary>Where each line starts, and how long it is without its end.</summary>
    private List<(int Start, int Length)> Lines()
    {
        var lines = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] is '\r' or '\n')
            {
                lines.Add((start, i - start));
                i += Text[i] == '\r' && i + 1 < Text.Length && Text[i + 1] == '\n' ? 1 : 0;
                start = i + 1;
            }
        }

        lines.Add((start, Text.Length - start));
        return lines;
    }

    private static string Few(string text) => text.Length > LongestText ? text[..LongestText] : text;
}

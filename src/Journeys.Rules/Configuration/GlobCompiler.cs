using System.Globalization;

namespace Journeys.Rules.Configuration;

/// <summary>Turns the text of a glob into steps.</summary>
internal sealed class GlobCompiler(string pattern)
{
    private const int DeepestBraces = 32;
    private readonly List<GlobInstruction> _program = [];
    private readonly int[] _closingBraces = GlobBraces.Match(pattern);
    private int _position;

    /// <summary>The steps; the last one is <see cref="GlobAction.Done"/>.</summary>
    public List<GlobInstruction> Compile()
    {
        var slash = pattern.IndexOf('/');
        if (slash < 0)
        {
            AddAnyFolders();
        }
        else if (slash == 0)
        {
            _position = 1;
        }

        CompileUntil(pattern.Length, 0);
        _program.Add(new GlobInstruction(GlobAction.Done));
        return _program;
    }

    private void CompileUntil(int end, int depth)
    {
        while (_position < end)
        {
            switch (pattern[_position])
            {
                case '\\' when _position + 1 < end:
                    Add(pattern[_position + 1], 2);
                    break;
                case '/' when string.CompareOrdinal(pattern, _position, "/**/", 0, 4) == 0:
                    Add('/', 4);
                    AddAnyFolders();
                    break;
                case '*':
                    CompileStars();
                    break;
                case '?':
                    _program.Add(new GlobInstruction(GlobAction.AnyInFolder));
                    _position++;
                    break;
                case '[' when GlobSet.TryRead(pattern, _position, out var set, out var next) && next <= end:
                    _program.Add(set);
                    _position = next;
                    break;
                case '{' when depth < DeepestBraces && _closingBraces[_position] is > 0 and var close && close < end:
                    CompileBraces(close, depth);
                    break;
                default:
                    Add(pattern[_position], 1);
                    break;
            }
        }
    }

    private void Add(char character, int length)
    {
        _program.Add(new GlobInstruction(GlobAction.Character) { Character = character });
        _position += length;
    }

    private void CompileStars()
    {
        var isDouble = _position + 1 < pattern.Length && pattern[_position + 1] == '*';
        while (_position < pattern.Length && pattern[_position] == '*')
        {
            _position++;
        }

        AddLoop(isDouble ? GlobAction.Any : GlobAction.AnyInFolder);
    }

    private void AddLoop(GlobAction action)
    {
        var branch = _program.Count;
        _program.Add(new GlobInstruction(GlobAction.Branch) { Targets = { branch + 1, branch + 3 } });
        _program.Add(new GlobInstruction(action));
        _program.Add(new GlobInstruction(GlobAction.Branch) { Targets = { branch } });
    }

    /// <summary>Nothing, or any folders with the <c>/</c> behind them.</summary>
    private void AddAnyFolders()
    {
        var branch = new GlobInstruction(GlobAction.Branch) { Targets = { _program.Count + 1 } };
        _program.Add(branch);
        AddLoop(GlobAction.Any);
        _program.Add(new GlobInstruction(GlobAction.Character) { Character = '/' });
        branch.Targets.Add(_program.Count);
    }

    private void CompileBraces(int close, int depth)
    {
        var inner = pattern.Substring(_position + 1, close - _position - 1);
        if (TryRange(inner, out var range))
        {
            _program.Add(range);
            _position = close + 1;
            return;
        }

        var commas = GlobBraces.Commas(pattern, _position, close);
        if (commas.Count == 0)
        {
            Add('{', 1);
            CompileUntil(close, depth + 1);
            Add('}', 1);
            return;
        }

        CompileChoices([.. commas, close], depth);
        _position = close + 1;
    }

    private void CompileChoices(List<int> ends, int depth)
    {
        var start = new GlobInstruction(GlobAction.Branch);
        _program.Add(start);
        var exits = new List<GlobInstruction>();
        foreach (var end in ends)
        {
            start.Targets.Add(_program.Count);
            _position++;
            CompileUntil(end, depth + 1);
            var exit = new GlobInstruction(GlobAction.Branch);
            exits.Add(exit);
            _program.Add(exit);
        }

        exits.ForEach(exit => exit.Targets.Add(_program.Count));
    }

    private static bool TryRange(string text, out GlobInstruction range)
    {
        range = new GlobInstruction(GlobAction.Number);
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0
            || !long.TryParse(text.Substring(0, dots), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var first)
            || !long.TryParse(text.Substring(dots + 2), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var last))
        {
            return false;
        }

        range = range with { Low = Math.Min(first, last), High = Math.Max(first, last) };
        return true;
    }
}

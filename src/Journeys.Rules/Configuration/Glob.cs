using System.Globalization;

namespace Journeys.Rules.Configuration;

/// <summary>
/// A section name of an <c>.editorconfig</c>. It is compiled to steps that are followed all at once, so that matching costs at
/// most the length of the path times the length of the glob, whatever either looks like.
/// </summary>
public sealed class Glob
{
    private readonly IReadOnlyList<GlobInstruction> _program;

    private Glob(IReadOnlyList<GlobInstruction> program) => _program = program;

    /// <summary>The glob that no path matches.</summary>
    public static Glob Nothing { get; } = new([new GlobInstruction(GlobAction.Set), new GlobInstruction(GlobAction.Done)]);

    /// <summary>Compiles a section name. Every text is a glob; braces and brackets that do not close stand for themselves.</summary>
    public static Glob Parse(string pattern) => new(new GlobCompiler(pattern).Compile());

    /// <summary>Whether a path relative to the file's folder, with <c>/</c>, is meant.</summary>
    public bool Matches(string path)
    {
        var reached = new HashSet<int>?[path.Length + 1];
        Reach(reached, 0, 0);
        for (var position = 0; position <= path.Length; position++)
        {
            foreach (var step in reached[position] ?? [])
            {
                Advance(reached, path, position, step);
            }
        }

        return reached[path.Length]?.Contains(_program.Count - 1) == true;
    }

    private void Advance(HashSet<int>?[] reached, string path, int position, int step)
    {
        var instruction = _program[step];
        if (instruction.Action == GlobAction.Number)
        {
            foreach (var length in NumberLengths(path, position, instruction))
            {
                Reach(reached, position + length, step + 1);
            }
        }
        else if (position < path.Length && instruction.Takes(path[position]))
        {
            Reach(reached, position + 1, step + 1);
        }
    }

    /// <summary>Adds a step and all that it branches to.</summary>
    private void Reach(HashSet<int>?[] reached, int position, int step)
    {
        var set = reached[position] ??= [];
        var waiting = new Stack<int>([step]);
        while (waiting.Count > 0)
        {
            var next = waiting.Pop();
            if (set.Add(next) && _program[next].Action == GlobAction.Branch)
            {
                _program[next].Targets.ForEach(waiting.Push);
            }
        }
    }

    private static IEnumerable<int> NumberLengths(string path, int position, GlobInstruction instruction)
    {
        var sign = position < path.Length && path[position] is '-' or '+' ? 1 : 0;
        var first = position + sign;
        for (var end = first; end < path.Length && end - first < 18 && path[end] is >= '0' and <= '9'; end++)
        {
            var hasLeadingZero = end > first && path[first] == '0';
            var number = long.Parse(path.Substring(position, end + 1 - position), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            if (!hasLeadingZero && number >= instruction.Low && number <= instruction.High)
            {
                yield return end + 1 - position;
            }
        }
    }
}

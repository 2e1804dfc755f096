using Journeys.Language.Diagnostics;

namespace Journeys.Interchange.Import;

/// <summary>What is wrong in a file, so that its writer sees all of it at once and not only the first.</summary>
internal sealed class ImportProblems
{
    private const int Most = 10;
    private readonly List<Phrase> _problems = [];
    private int _more;

    public bool Any => _problems.Count > 0;

    /// <summary>Adds a problem. It is put into words only where it is told, for there may be one in every row.</summary>
    public void Add(Func<Phrase> problem)
    {
        if (_problems.Count < Most)
        {
            _problems.Add(problem());
        }
        else
        {
            _more++;
        }
    }

    /// <summary>Gives up, where anything is wrong.</summary>
    /// <param name="first">What one has to know to find the places, where there is such a thing.</param>
    /// <exception cref="ImportException">It is.</exception>
    public void ThrowIfAny(Phrase? first = null)
    {
        if (_problems.Count == 0)
        {
            return;
        }

        if (_more > 0)
        {
            _problems.Add(new($"and {_more} more like these", $"en nog {_more} van zulke", $"og {_more} mere af slagsen"));
        }

        throw new ImportException(first is { } note ? [note, .. _problems] : [.. _problems]);
    }
}

using System.Text;

namespace Journeys.Site.Search;

/// <summary>
/// What entries say, so that a result can show where the words of a query stand. In files of their own, since a reader needs those of the
/// few results that are shown, and of them only what title and context do not say already.
/// </summary>
internal sealed class SearchTexts
{
    /// <summary>Where a longer text ends: what stands behind it is found, and shown without a piece of it.</summary>
    public const int Longest = 16_000;

    private const int LettersPerFile = 12_000;
    private const string SentenceEnds = ".:;?!…";

    private readonly List<List<string>> _files = [];
    private int _letters;

    /// <summary>The texts, file by file.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Files => _files;

    /// <summary>Takes the text of an entry.</summary>
    /// <param name="body">What the entry says, a line for each thing.</param>
    /// <returns>The file and the place in it; null where it says nothing.</returns>
    public (int File, int Place)? Add(string body)
    {
        var text = InOneLine(body);
        if (text.Length == 0)
        {
            return null;
        }

        if (_files.Count == 0 || (_letters > 0 && _letters + text.Length > LettersPerFile))
        {
            _files.Add([]);
            _letters = 0;
        }

        _letters += text.Length;
        _files[^1].Add(text);
        return (_files.Count - 1, _files[^1].Count - 1);
    }

    /// <summary>Lines one after the other, with a point between where no sentence ends.</summary>
    private static string InOneLine(string body)
    {
        var text = new StringBuilder();
        foreach (var line in body.AsSpan().EnumerateLines())
        {
            if (line.Trim() is not { IsEmpty: false } words)
            {
                continue;
            }

            if (text.Length > 0)
            {
                text.Append(SentenceEnds.Contains(text[^1], StringComparison.Ordinal) ? " " : " · ");
            }

            text.Append(words);
            if (text.Length >= Longest)
            {
                break;
            }
        }

        return Cut(text.ToString());
    }

    private static string Cut(string text) =>
        text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
}

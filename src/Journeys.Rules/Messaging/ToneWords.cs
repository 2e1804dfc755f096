using Journeys.Language.Model;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Messaging;

/// <summary>What a tone avoids in one language: words in all their forms, and signs, which belong to no language.</summary>
internal sealed class ToneWords
{
    private readonly AvoidedWords _words;
    private readonly string[] _signs;
    private readonly string[] _mixed;

    public ToneWords(Workspace workspace, Tone tone, string language)
    {
        var entries = tone.Avoid.Where(entry => entry.Value.Trim().Length > 0).ToList();
        // Words of no language hold in every language that the tone has no words of its own for.
        var hasOwn = language == workspace.DefaultLanguage || entries.Exists(entry => entry.Language is not null && workspace.LanguageOf(entry) == language);
        var own = entries.Where(entry => (workspace.LanguageOf(entry) == language || (entry.Language is null && !hasOwn)) && entry.Value.Any(char.IsLetterOrDigit)).ToList();
        _signs = [.. entries.Where(entry => !entry.Value.Any(char.IsLetterOrDigit)).Select(entry => entry.Value.Trim())];
        _mixed = [.. own.Where(entry => !IsWords(entry.Value)).Select(entry => entry.Value.Trim())];
        _words = new AvoidedWords(language, own.Where(entry => IsWords(entry.Value)).Select(entry => ((Term?)null, entry)));
    }

    /// <summary>The places in a text, in order, as start and length; what a quotation says is left out.</summary>
    public List<(int Start, int Length)> Find(TextScan scan)
    {
        var found = new List<(int Start, int Length)>();
        foreach (var word in _words.IsEmpty ? [] : _words.Find(scan))
        {
            var start = scan.Tokens[word.First].Start;
            found.Add((start, scan.Tokens[word.Last].End - start));
        }

        AddAll(scan.Text, _signs, found, isWhole: false);
        AddAll(scan.Text, _mixed, found, isWhole: true);
        found.Sort();
        return found;
    }

    /// <summary>Whether a piece of a text would be found again.</summary>
    public bool AvoidsSign(string piece) => Array.Exists(_signs, sign => piece.Contains(sign));

    private static bool IsWords(string entry) =>
        entry.All(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || c is '-' or '\'' or '’' or '\u00AD');

    private static void AddAll(string text, string[] entries, List<(int Start, int Length)> found, bool isWhole)
    {
        if (entries.Length == 0)
        {
            return;
        }

        List<(int Start, int End)>? quotes = null;
        var isQuoteKnown = false;
        foreach (var entry in entries)
        {
            for (var at = IndexOf(text, entry, 0); at >= 0; at = IndexOf(text, entry, at))
            {
                if (!isQuoteKnown)
                {
                    // Looked for with the first find: most texts have none.
                    (quotes, isQuoteKnown) = (Quotation.Find(text), true);
                }

                var end = isWhole ? at + entry.Length : EndOfRun(text, at, entry);
                if (!Quotation.Covers(quotes, at) && (!isWhole || IsWhole(text, at, end)))
                {
                    found.Add((at, end - at));
                }

                at = end;
            }
        }
    }

    private static int IndexOf(string text, string entry, int from) => text.IndexOf(entry, from, StringComparison.OrdinalIgnoreCase);

    /// <summary>Signs repeat: <c>!!!!</c> is one thing and not two.</summary>
    private static int EndOfRun(string text, int at, string entry)
    {
        var end = at + entry.Length;
        while (end < text.Length && text[end] == text[end - 1])
        {
            end++;
        }

        return end;
    }

    private static bool IsWhole(string text, int start, int end)
    {
        var goesOnBefore = start > 0 && char.IsLetterOrDigit(text[start]) && char.IsLetterOrDigit(text[start - 1]);
        var goesOnBehind = end < text.Length && char.IsLetterOrDigit(text[end - 1]) && char.IsLetterOrDigit(text[end]);
        return !goesOnBefore && !goesOnBehind;
    }
}

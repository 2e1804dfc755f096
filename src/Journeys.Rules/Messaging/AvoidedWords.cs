using System.Globalization;
using System.Text;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Messaging;

/// <summary>A word to avoid, found in a text.</summary>
/// <param name="Term">The term to use instead; null where a tone avoids the word.</param>
/// <param name="Avoided">The word to avoid.</param>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="IsPlain">Whether it stands there as the term lists it, without an ending.</param>
internal readonly record struct AvoidedWord(Term? Term, LocalText Avoided, int First, int Last, bool IsPlain);

/// <summary>Words of one language to avoid, in all their forms.</summary>
internal sealed class AvoidedWords
{
    private const int MostWords = 6;
    private const int FarthestPartner = 10;

    private readonly Dictionary<string, (Term? Term, LocalText Avoided, bool IsPlain)> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);
    private readonly bool _isDanish;

    /// <param name="language">Their language.</param>
    /// <param name="words">The words, each with the term to use instead.</param>
    public AvoidedWords(string language, IEnumerable<(Term? Term, LocalText Avoided)> words)
    {
        var knowledge = KnownLanguages.Of(language);
        _isDanish = knowledge.Tag == "da";
        foreach (var (term, avoided) in words)
        {
            Add(term, avoided, knowledge);
        }

        foreach (var form in _forms.Keys)
        {
            for (var length = 1; length < form.Length; length++)
            {
                _beginnings.Add(form.Substring(0, length));
            }
        }
    }

    /// <summary>The words that the terms of a language avoid.</summary>
    public static AvoidedWords OfTerms(Workspace workspace, string language) => new(
        language,
        workspace.Terms.Where(term => workspace.LanguageOf(term.Word) == language)
            .SelectMany(term => term.Avoid.Select(avoided => ((Term?)term, avoided))));

    /// <summary>Whether there is nothing to avoid.</summary>
    public bool IsEmpty => _forms.Count == 0;

    /// <summary>The words to avoid in a text, in order; longer ones first where they overlap.</summary>
    public IEnumerable<AvoidedWord> Find(TextScan scan)
    {
        var at = 0;
        while (at < scan.Tokens.Length)
        {
            if (scan.Tokens[at] is { IsWord: true, IsQuoted: false } && Longest(scan, at) is { } found)
            {
                if (!IsPartOfTerm(scan, found))
                {
                    yield return found;
                }

                at = found.Last + 1;
            }
            else
            {
                at++;
            }
        }
    }

    private AvoidedWord? Longest(TextScan scan, int at)
    {
        AvoidedWord? longest = null;
        var key = Key(scan.Tokens[at].Text);
        for (var last = at; last < at + MostWords; last++)
        {
            if (_forms.TryGetValue(key, out var form) && !(last == at && !form.IsPlain && IsJoining(scan, at)))
            {
                longest = new AvoidedWord(form.Term, form.Avoided, at, last, form.IsPlain);
            }

            var next = scan.At(last + 1);
            var goesOn = next.Kind is TokenKind.Word or TokenKind.Number && !next.IsQuoted && _beginnings.Contains(key)
                && next.Sentence == scan.Tokens[at].Sentence;
            if (!goesOn)
            {
                break;
            }

            key += Key(next.Text);
        }

        return longest;
    }

    /// <summary>"Både børn og voksne": a form of a noun that is a conjunction where its partner follows.</summary>
    private static bool IsJoining(TextScan scan, int at)
    {
        if (!scan.Language.Correlatives.TryGetValue(scan.Tokens[at].Text, out var partner))
        {
            return false;
        }

        for (var behind = at + 2; behind <= at + FarthestPartner && scan.At(behind).Sentence == scan.Tokens[at].Sentence; behind++)
        {
            if (scan.At(behind).IsWord && scan.At(behind).Text == partner)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it stands within the term itself: "sports shoe" where "shoe" is avoided.</summary>
    private static bool IsPartOfTerm(TextScan scan, AvoidedWord found)
    {
        var word = found.Term?.Word.Value ?? "";
        var start = scan.Tokens[found.First].Start;
        var end = scan.Tokens[found.Last].End;
        var at = word.Length == 0 ? -1 : scan.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        while (at >= 0)
        {
            if (at <= start && at + word.Length >= end)
            {
                return true;
            }

            at = scan.Text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    private void Add(Term? term, LocalText avoided, LanguageKnowledge language)
    {
        // Endings are put to the last word; the words before it stay as they are.
        var words = Array.FindAll(Words.Fold(avoided.Value).Split(' ', '\u00A0'), word => word.Length > 0);
        if (words.Length == 0)
        {
            return;
        }

        var front = Key(string.Concat(words.Take(words.Length - 1)));
        var last = words[words.Length - 1];
        Put(front + Key(last), (term, avoided, true));
        foreach (var form in language.Inflection.FormsOf?.Invoke(last) ?? [])
        {
            Put(front + Key(form), (term, avoided, false));
        }
    }

    private void Put(string key, (Term? Term, LocalText Avoided, bool IsPlain) entry)
    {
        if (key.Length > 0 && !_forms.ContainsKey(key))
        {
            _forms.Add(key, entry);
        }
    }

    /// <summary>A word without hyphens, accents and other accidents of spelling.</summary>
    private string Key(string word)
    {
        var isPlain = true;
        foreach (var c in word)
        {
            isPlain &= c is >= 'a' and <= 'z';
        }

        if (!isPlain)
        {
            var builder = new StringBuilder(word.Length);
            foreach (var c in NormalForm.Decomposed(word))
            {
                var isMark = CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark && c is not ('\u030A' or '\u0327');
                if (c != '-' && !isMark)
                {
                    builder.Append(c);
                }
            }

            word = NormalForm.Composed(builder.ToString());
        }

        return _isDanish ? word.Replace("aa", "å") : word;
    }
}

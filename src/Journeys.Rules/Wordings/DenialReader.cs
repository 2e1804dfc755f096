using Journeys.Rules.Claims;
using Journeys.Rules.Languages;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Wordings;

/// <summary>
/// Finds what a wording denies and what it affirms. With care: limits, conditions, questions, urging, duties less and what is
/// spared the customer deny nothing that another wording could promise.
/// </summary>
internal static class DenialReader
{
    /// <summary>What a wording denies.</summary>
    public static List<Denial> Denials(TextScan scan)
    {
        var found = new List<Denial>();
        foreach (var (first, last) in Clauses.Of(scan))
        {
            for (var at = first; at <= last; at++)
            {
                if (NegationReader.IsNegation(scan.Tokens[at], scan.Language.Negation) && !scan.Tokens[at].IsQuoted
                    && !SaysNothing(scan, at, first, last) && Of(scan, at, first, last) is { } denial)
                {
                    found.Add(denial);
                }
            }
        }

        return found;
    }

    /// <summary>The sentences that deny something, also on a condition: the condition may be the other wording's as well.</summary>
    /// <param name="scan">The text.</param>
    /// <param name="isLeftOut">The sentences that do not count.</param>
    public static List<NegatedSentence> Negations(TextScan scan, Predicate<int> isLeftOut)
    {
        var found = new List<NegatedSentence>();
        for (var at = 0; at < scan.Tokens.Length; at++)
        {
            if (DeniesPlainly(scan, at) && scan.Tokens[at].Sentence is var sentence && !isLeftOut(sentence))
            {
                var words = found.Count > 0 && found[found.Count - 1].Words is var last && scan.Tokens[last[0]].Sentence == sentence
                    ? last
                    : RepeatedDenial.WordsOf(scan, sentence);
                found.Add(new NegatedSentence(words, Array.BinarySearch(words, at)));
            }
        }

        return found;
    }

    private static bool DeniesPlainly(TextScan scan, int at)
    {
        var words = scan.Language.Negation;
        return NegationReader.IsNegation(scan.Tokens[at], words) && !scan.Tokens[at].IsQuoted
            && !ClaimSentences.IsAsked(scan, scan.Tokens[at].Sentence) && !NegationLimits.IsLimit(scan, at, words) && !scan.IsAny(at - 1, words.Also);
    }

    /// <summary>The clauses in which a wording denies nothing and keeps nothing away.</summary>
    public static List<Affirmation> Affirmations(TextScan scan)
    {
        var found = new List<Affirmation>();
        var words = scan.Language.Negation;
        foreach (var (first, last) in Clauses.Sentences(scan))
        {
            var tokens = scan.Tokens.Skip(first).Take(last - first + 1).ToArray();
            var isOpen = tokens.Any(token => token.IsQuoted || words.Averting.Contains(token.Text)) || ClaimSentences.IsAsked(scan, scan.Tokens[first].Sentence);
            var denies = Enumerable.Range(first, tokens.Length).Any(at => NegationReader.IsNegation(scan.Tokens[at], words)
                && (!NegationLimits.IsLimit(scan, at, words) || NegationLimits.IsDuty(scan, at, words) || NegationLimits.IsUrging(scan, at, words)));
            if (!isOpen && !denies)
            {
                found.Add(new Affirmation(Unconditional(scan, first, last), first, last)
                {
                    IsExcepting = BeforeException(scan, first, last) < last,
                    IsFree = FreeReader.Occurs(scan, first, last),
                });
            }
        }

        return found;
    }

    /// <summary>Whether a negation leaves everything open: a limit, a condition, a question, urging, or "no longer a worry".</summary>
    private static bool SaysNothing(TextScan scan, int at, int first, int last)
    {
        var words = scan.Language.Negation;
        var isAfter = Array.Exists(scan.Values, value => value.IsAfter && value.First >= first && value.First <= last);
        var isCondition = Enumerable.Range(first, at - first).Any(before => scan.IsAny(before, words.Conditions));
        var isUrging = scan.IsAny(at + 1, words.Urging) || scan.IsAny(at + 2, words.Urging) || scan.IsAny(at - 1, words.Urging);
        var isMore = IsMore(scan, at);
        var isOfNothing = scan.IsAny(at + 1, words.Anything) && !ContentWords.IsAt(scan, at + 2);
        var isExcept = scan.IsAny(at - 1, words.Only);
        var isAsked = ClaimSentences.IsAsked(scan, scan.Tokens[at].Sentence);
        return isAfter || IsForAWhile(scan, at, first, last) || NegationLimits.IsInverted(scan, at, words) || IsOfRelative(scan, at, first) || isOfNothing || isExcept || IsConsequence(scan, first) || IsDoubled(scan, first, last) || isCondition || isUrging || isMore
            || isAsked || scan.IsAny(at - 1, words.Also)
            || scan.IsAny(at + 1, words.Only) || Enumerable.Range(first, at - first).Any(before => IsUrgingNeed(scan, before))
            || IsBareCondition(scan, at, first, last) || scan.IsAny(at - 1, scan.Language.Measures.Conjunctions) && scan.IsAny(at - 2, words.Also);
    }

    /// <summary>"Stemt minder dan 70% in, dan gaat de renovatie niet door": what follows where a condition holds.</summary>
    private static bool IsConsequence(TextScan scan, int first) => (scan.At(first - 1).IsSign(',') && scan.IsAny(first, scan.Language.Negation.Consequences))
        || scan.HasAny(first, first + 1, scan.Language.Negation.Otherwise);

    /// <summary>"No longer", "ikke senere", "not a day over": what is denied lies beyond a bound.</summary>
    private static bool IsMore(TextScan scan, int at)
    {
        var (measures, behind) = (scan.Language.Measures, at + 1);
        while (scan.IsAny(behind, measures.Articles) || (scan.At(behind).IsWord && (measures.Units.ContainsKey(scan.At(behind).Text) || measures.Numbers.ContainsKey(scan.At(behind).Text))))
        {
            behind++;
        }

        return scan.IsAny(behind, scan.Language.Negation.Comparatives) || (behind > at + 1 && (scan.IsAny(behind, measures.Beyond) || scan.IsAny(behind, measures.Threshold)));
    }

    /// <summary>"Twelve hours without food", "not in the last six hours": what is done without for so long is no lack.</summary>
    private static bool IsForAWhile(TextScan scan, int at, int first, int last)
    {
        bool IsLast(Quantity value) => value.First > at && value.Last <= last && scan.IsAny(value.First - 1, scan.Language.Measures.Last);
        var isWithout = scan.IsAny(at, scan.Language.Negation.Without);
        return Array.Exists(scan.Values, value => value.First >= first && value.IsLength && ((isWithout && value.Last == at - 1) || IsLast(value)));
    }

    /// <summary>"Et pas, der ikke er hentet", "een pakje dat niet is afgehaald": which one, and no denial.</summary>
    private static bool IsOfRelative(TextScan scan, int at, int first) => scan.IsAny(at - 1, scan.Language.Negation.Relatives)
        && ((at - 1 == first && scan.At(at - 2).IsSign(',')) || (at - 1 > first && ContentWords.IsAt(scan, at - 2)));

    /// <summary>"Without a ticket we can give you nothing": a lack and another denial ask for the thing.</summary>
    private static bool IsDoubled(TextScan scan, int first, int last)
    {
        var words = scan.Language.Negation;
        return scan.HasAny(first, last, words.Without) && (scan.HasAny(first, last, words.Nobody)
            || Enumerable.Range(first, last - first + 1).Any(at => NegationReader.IsNegation(scan.Tokens[at], words) && !scan.IsAny(at, words.Without)));
    }

    /// <summary>"Vergeet niet", "vergeet je jas niet", "glem ikke": a need that is denied and thereby asked for.</summary>
    private static bool IsUrgingNeed(TextScan scan, int at) => scan.IsAny(at, scan.Language.Negation.Forgetting);

    /// <summary>"Past hij niet, dan …", "Passer den ikke, bytter vi": a verb in front, a negation at the end, and more behind the comma.</summary>
    private static bool IsBareCondition(TextScan scan, int at, int first, int last) =>
        scan.Language.HasDecimalComma && scan.At(last + 1).IsSign(',') && last - at <= 1 && at - first <= 3
        && !ContentWords.Is(scan.At(first + 1).Text, scan.Language);

    private static Denial? Of(TextScan scan, int at, int first, int last)
    {
        var words = scan.Language.Negation;
        // "Please understand that you cannot": what is asked of the reader is not what it is about.
        var said = at;
        while (said > first && !scan.IsAny(said - 1, words.That))
        {
            said--;
        }

        var before = ContentWords.In(scan, said, at - 1);
        var behind = ContentWords.In(scan, at + 1, last);

        // "Ikke nogen", "not any" are "ingen", "no".
        var isOfAny = scan.IsAny(at + 1, words.Anything);
        if (isOfAny || words.Determiners.Contains(scan.Tokens[at].Text))
        {
            var noun = Noun(scan, isOfAny ? at + 1 : at, last);
            return noun.Length == 0 || IsTrouble(noun[noun.Length - 1], words) ? null : new Denial(noun, words.Without.Contains(scan.Tokens[at].Text) ? [] : before, first, last);
        }

        // "Soup is not included in the ticket", "parkeren is op zaterdag niet gratis": what it is that costs something stands before.
        var paid = FreeReader.Occurs(scan, at + 1, last) ? Array.FindAll(before, word => !scan.Language.Calendar.Weekdays.ContainsKey(word)) : [];
        if (paid.Length > 0)
        {
            return new Denial(paid, [], first, last) { IsOfFree = true };
        }

        var denied = behind.Length > 0 ? behind : before;
        return denied.Length == 0 ? null : new Denial(denied, behind.Length > 0 ? before : [], first, last);
    }

    /// <summary>The noun that a determiner denies, with the word before it where that belongs to it ("booking fees").</summary>
    private static string[] Noun(TextScan scan, int at, int last)
    {
        var noun = new List<string>();
        var start = at + 1;
        while (start <= last && start <= at + 2 && scan.At(start).IsWord && !ContentWords.Is(scan.At(start).Text, scan.Language))
        {
            start++;
        }

        for (var next = start; next <= last && noun.Count < 2 && ContentWords.Is(scan.At(next).Text, scan.Language) && scan.At(next).IsWord; next++)
        {
            noun.Add(scan.At(next).Text);
            if (scan.Language.HasCompounds && !IsAdjective(scan.At(next).Text, scan.Language))
            {
                break;
            }
        }

        return [.. noun];
    }

    /// <summary>"No hassle", "geen kosten": nothing that another wording would promise. Papers are: one may have to bring them.</summary>
    private static bool IsTrouble(string noun, NegationWords words) =>
        Array.Exists(words.Burdens, noun.Contains) && !Array.Exists(words.Papers, noun.Contains);

    private static bool IsAdjective(string word, LanguageKnowledge language) =>
        language.Negation.Promise.Contains(word) || word.EndsWith("e", StringComparison.Ordinal) || word == "extra" || word == "ekstra";

    /// <summary>What a sentence says outside of its conditions.</summary>
    private static string[] Unconditional(TextScan scan, int first, int last)
    {
        var clauses = Clauses.Of(scan).Where(clause => clause.First >= first && clause.Last <= last
            && !Enumerable.Range(clause.First, clause.Last - clause.First + 1).Any(at => scan.IsAny(at, scan.Language.Negation.Conditions)));
        return [.. clauses.SelectMany(clause => ContentWords.In(scan, clause.First, BeforeException(scan, clause.First, clause.Last))).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>"20% off everything but food" says nothing of food that could be denied: the last token before what is left out.</summary>
    private static int BeforeException(TextScan scan, int first, int last)
    {
        var words = scan.Language.Negation;
        var at = first;
        while (at <= last && !scan.IsAny(at, words.Excepting) && !(scan.IsAny(at, words.But) && scan.IsAny(at - 1, scan.Language.Offers.ForAll)))
        {
            at++;
        }

        return at - 1;
    }
}

namespace Journeys.Rules.Wordings;

/// <summary>What two wordings of one message say differently.</summary>
/// <param name="Here">What the first says.</param>
/// <param name="There">What the second says.</param>
internal readonly record struct WordingDifference(string Here, string There)
{
    /// <summary>How many times heavier or farther something may be for the two to be the same thing: a parcel of 2 kg is no spoon of 60 grams.</summary>
    private const decimal LargestScale = 10;

    /// <summary>The head of a compound is no shorter: "hjemturen" is a "turen".</summary>
    private const int ShortestHead = 4;

    /// <summary>The letter between the parts of a compound.</summary>
    private const int LongestJoint = 1;

    /// <summary>The differences between two wordings in one language; none where both can be true.</summary>
    /// <param name="one">A wording.</param>
    /// <param name="other">Another wording of the same message.</param>
    /// <param name="all">Its wordings: values that stand together in one of them are two facts and no difference.</param>
    public static List<WordingDifference> Between(Wording one, Wording other, FactWitnesses all)
    {
        var found = new List<WordingDifference>();
        AddFacts(one, other, all, found);
        AddDenials(one, other, found, isTurned: false);
        AddDenials(other, one, found, isTurned: true);
        AddPrices(one, other, found, isTurned: false);
        AddPrices(other, one, found, isTurned: true);
        return found;
    }

    /// <summary>A value without its equal on the other side differs from one there that has none either.</summary>
    private static void AddFacts(Wording one, Wording other, FactWitnesses all, List<WordingDifference> found)
    {
        var here = Unmatched(one, other);
        var there = Unmatched(other, one);
        foreach (var fact in here)
        {
            bool Differs(Fact candidate) => Compares(fact, candidate, one, other)
                && !all.GiveBoth(fact, candidate)
                && (IsNamed(fact, one) || all.IsOfMessage(fact.Kind) || AreOfOne(fact, candidate, one, other));
            var index = there.FindIndex(candidate => candidate.Topic == fact.Topic && Differs(candidate));
            index = index < 0 ? there.FindIndex(Differs) : index;
            if (index >= 0)
            {
                found.Add(new WordingDifference(
                    one.Written(fact.First, fact.Last), other.Written(there[index].First, there[index].Last)));
                there.RemoveAt(index);
            }
        }
    }

    private static List<Fact> Unmatched(Wording one, Wording other) => one.Facts.FindAll(
        fact => !other.Gives(fact));

    private static bool Compares(Fact one, Fact other, Wording here, Wording there)
    {
        if (one.Kind != other.Kind || (one.Topic is not null && other.Topic is not null && one.Topic != other.Topic))
        {
            return false;
        }

        var isSameTopic = one.Topic is not null && one.Topic == other.Topic;
        return one.Kind switch
        {
            Fact.Number => one.IsThingBefore == other.IsThingBefore && ShareThing(one, other, here),
            Languages.Unit.Percent => isSameTopic || (one.Topic == other.Topic && (ShareThing(one, other, here) || one.Things.Length * other.Things.Length == 0)),
            Fact.Weekday => one.IsOfDate == other.IsOfDate && IsOnly(here) && IsOnly(there),
            Fact.Date => one.Year == 0 || other.Year == 0 || one.Year == other.Year || one.Low == other.Low,
            _ when FactReader.IsMeasured(one.Kind) => one.High <= other.Low * LargestScale && other.High <= one.Low * LargestScale,
            _ => !IsDeadlineAndHours(one, other) && !IsDeadlineAndHours(other, one) && (one.IsShort == other.IsShort || isSameTopic),
        };
    }

    /// <summary>"Order before ten", "we come between nine and twelve": until when, and when.</summary>
    private static bool IsDeadlineAndHours(Fact one, Fact other) => one.IsDeadline && other.IsOfHours;

    /// <summary>Whether a fact carries what it is of with it: things that are counted, a place, a topic.</summary>
    private static bool IsNamed(Fact fact, Wording wording) => fact.Kind == Languages.Unit.Percent || (fact.Kind == Fact.Number && !AreTimes(fact, wording)) || fact.Topic is not null
        || fact.Kind.StartsWith(Fact.Place, StringComparison.Ordinal) || fact.Kind.StartsWith(Fact.Nth, StringComparison.Ordinal);

    /// <summary>"Three times a day" says how often, and not what.</summary>
    private static bool AreTimes(Fact fact, Wording wording) => Array.TrueForAll(fact.Things, wording.Scan.Language.Measures.Times.Contains);

    /// <summary>Whether the sentences of two facts speak of one thing: twenty seconds of washing hands are no fifteen minutes of ice.</summary>
    private static bool AreOfOne(Fact one, Fact other, Wording here, Wording there)
    {
        var (language, against) = (here.Scan.Language, there.WordsAround(other));
        return Array.Exists(here.WordsAround(one), word => Array.Exists(against, said => ContentWords.AreOne(word, said, language)));
    }

    private static bool IsOnly(Wording wording) => wording.Facts.Count(fact => fact.Kind == Fact.Weekday) == 1;

    private static bool ShareThing(Fact one, Fact other, Wording wording)
    {
        var language = wording.Scan.Language;
        bool AreJoined(Fact joined, Fact apart) => language.HasCompounds && Array.Exists(joined.Things, thing => IsJoinedOf(thing, apart.Things));
        return Array.Exists(one.Things, thing => Array.Exists(other.Things, counted => ContentWords.AreOne(thing, counted, language)))
            || AreJoined(one, other) || AreJoined(other, one);
    }

    /// <summary>"Papiersoorten" counts what "soorten papier" does.</summary>
    private static bool IsJoinedOf(string compound, string[] things) => Array.Exists(things, head => compound.EndsWith(head, StringComparison.Ordinal)
        && Array.Exists(things, part => part != head && compound.Length <= part.Length + head.Length + LongestJoint && compound.StartsWith(part, StringComparison.Ordinal)));

    /// <summary>What one wording denies and the other affirms, of the same subject.</summary>
    private static void AddDenials(Wording one, Wording other, List<WordingDifference> found, bool isTurned)
    {
        var before = found.Count;
        foreach (var denial in one.Denials)
        {
            if (one.Affirmations.Exists(clause => Says(clause, denial, one)))
            {
                continue;
            }

            if (other.Affirmations.Find(clause => Says(clause, denial, one)) is { } affirmed)
            {
                found.Add(Of(one.Written(denial.First, denial.Last), other.Written(affirmed.First, affirmed.Last), isTurned));
            }
        }

        if (found.Count == before && RepeatedDenial.Find(one, other) is { } repeated)
        {
            found.Add(Of(repeated.Denied, repeated.Affirmed, isTurned));
        }
    }

    /// <summary>What one wording gives away and the other has a price for.</summary>
    private static void AddPrices(Wording one, Wording other, List<WordingDifference> found, bool isTurned)
    {
        if (one.Free is { } free && other.PriceOf(free) is { } price)
        {
            found.Add(Of(one.Written(free.First, free.Last), other.Written(price.First, price.Last), isTurned));
        }
    }

    private static WordingDifference Of(string said, string against, bool isTurned) => isTurned ? new(against, said) : new(said, against);

    private static bool Says(Affirmation clause, Denial denial, Wording wording)
    {
        var language = wording.Scan.Language;
        bool Has(string word) => Array.Exists(clause.Words, said => ContentWords.AreOne(word, said, language) || IsPart(word, said)) || IsJoined(word) || Admits(word);
        bool IsHead(string head, string word) => language.HasCompounds && head.Length >= ShortestHead && word.Length > head.Length && word.EndsWith(head, StringComparison.Ordinal);
        bool Admits(string word) => language.Negation.Admission.Contains(word) && Array.Exists(clause.Words, language.Negation.Admission.Contains);

        // A verb and its particle stand apart or together: "neem mee", "meenemen".
        bool IsPart(string word, string said) => said.Length > word.Length + 2 && denial.Denied.Concat(denial.Subject).Any(other => other != word
            && (said.StartsWith(word, StringComparison.Ordinal) ? ContentWords.AreOne(other, said.Substring(word.Length), language)
                : said.StartsWith(other, StringComparison.Ordinal) && ContentWords.AreOne(word, said.Substring(other.Length), language)));
        bool IsJoined(string word) => Array.Exists(clause.Words, particle => particle.Length >= 2 && word.Length > particle.Length + 2
            && word.StartsWith(particle, StringComparison.Ordinal)
            && Array.Exists(clause.Words, verb => ContentWords.AreOne(word.Substring(particle.Length), verb, language)));
        var isAbout = denial.Subject.Length == 0 || (clause.Words.Length <= denial.Denied.Length && !clause.IsExcepting) || Array.Exists(denial.Subject, word => Has(word) || Array.Exists(clause.Words, said => IsHead(said, word)));
        return Array.TrueForAll(denial.Denied, Has) && isAbout && (clause.IsFree || !denial.IsOfFree);
    }
}

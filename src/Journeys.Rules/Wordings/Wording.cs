using Journeys.Language.Model;
using Journeys.Rules.Claims;
using Journeys.Rules.Texts;

namespace Journeys.Rules.Wordings;

/// <summary>One way in which a message is worded, read for comparison with the others.</summary>
internal sealed class Wording
{
    /// <summary>So many words of a sentence are compared, lest the work grow with the square of long ones.</summary>
    private const int MostWords = 24;

    private readonly bool _isFree;
    private List<(Fact Fact, string[] About)>? _prices;
    private List<int[]>? _affirmed;
    private Dictionary<int, string[]>? _words;

    /// <param name="text">The text.</param>
    /// <param name="message">Its message.</param>
    /// <param name="texts">The texts of the workspace.</param>
    public Wording(CustomerText text, Message message, WorkspaceTexts texts)
    {
        Text = text.Text;
        IsOwn = message.Text.Entries.Any(own => own.Origin == text.Text.Origin);
        Scan = texts.Scan(text.Text.Value, text.Language);
        var lexicon = texts.Claims(text.Language);
        var mentions = Mention.Find(Scan, lexicon);
        Facts = FactReader.Read(Scan, lexicon).FindAll(fact => !IsClaims(fact, message, lexicon, mentions));
        Denials = DenialReader.Denials(Scan).FindAll(denial => !mentions.Exists(
            mention => mention.First >= denial.First && mention.Last <= denial.Last));
        Negations = DenialReader.Negations(Scan, sentence => mentions.Exists(mention => Scan.Tokens[mention.First].Sentence == sentence));
        Affirmations = DenialReader.Affirmations(Scan);
        _isFree = FreeReader.Occurs(Scan, 0, Scan.Tokens.Length - 1);
        Free = _isFree ? FreeReader.Read(Scan) : null;
    }

    /// <summary>The text.</summary>
    public LocalText Text { get; }

    /// <summary>Whether it is the message's own text.</summary>
    public bool IsOwn { get; }

    /// <summary>The text, cut.</summary>
    public TextScan Scan { get; }

    /// <summary>The values that no claim speaks for.</summary>
    public List<Fact> Facts { get; }

    /// <summary>What it denies, other than claims.</summary>
    public List<Denial> Denials { get; }

    /// <summary>The sentences that deny something, other than claims: one for each word that does.</summary>
    public List<NegatedSentence> Negations { get; }

    /// <summary>The clauses in which it denies nothing.</summary>
    public List<Affirmation> Affirmations { get; }

    /// <summary>The words of the sentences in which it denies nothing.</summary>
    public List<int[]> Affirmed => _affirmed ??= Affirmations.ConvertAll(clause => RepeatedDenial.WordsOf(Scan, Scan.Tokens[clause.First].Sentence));

    /// <summary>What it gives away, or null.</summary>
    public FreeClause? Free { get; }

    /// <summary>Whether it says anything that could differ.</summary>
    public bool HasAnything => Facts.Count + Denials.Count + Negations.Count + Affirmations.Count > 0 || Free is not null;

    /// <summary>Whether it gives a fact too.</summary>
    public bool Gives(Fact fact) => Facts.Exists(own => own.Kind == fact.Kind && own.Agrees(fact));

    /// <summary>The price that it has for what another wording gives away; null where it has none, or calls anything free itself.</summary>
    public Fact? PriceOf(FreeClause free)
    {
        bool IsOne(string paid) => Array.Exists(free.Words, given => ContentWords.AreOne(given, paid, Scan.Language));
        _prices ??= _isFree ? [] : [.. Facts.Where(IsPrice).Select(fact => (fact, About(fact)))];
        return _prices.Find(price => Array.Exists(price.About, IsOne)).Fact;
    }

    /// <summary>What the clause of a fact speaks of, or its sentence where the clause has no words for it: the first that say so.</summary>
    public string[] WordsAround(Fact fact)
    {
        if (!(_words ??= []).TryGetValue(fact.First, out var words))
        {
            var (first, last) = Clauses.Around(Scan, fact.First);
            words = WordsOf(first, last);
            var sentence = Scan.TokensIn(Scan.Tokens[fact.First].Sentence);
            _words.Add(fact.First, words = words.Length > 0 ? words : WordsOf(sentence.Offset, sentence.Offset + sentence.Count - 1));
        }

        return words;
    }

    /// <summary>A piece as written.</summary>
    public string Written(int first, int last)
    {
        var start = Scan.Tokens[first].Start;
        return Scan.Text.Substring(start, Scan.Tokens[last].End - start);
    }

    private string[] WordsOf(int first, int last) => [.. ContentWords.In(Scan, first, last)
        .Where(word => !Scan.Language.Measures.Times.Contains(word) && !Scan.Language.Measures.Numbers.ContainsKey(word) && !Scan.Language.Calendar.Weekdays.ContainsKey(word))
        .Take(MostWords)];

    /// <summary>Whether an amount is what is paid: nothing that is taken off, worth, or a threshold.</summary>
    private bool IsPrice(Fact fact) => fact is { Low: > 0, Value: { IsMoney: true, IsBackground: false, IsThreshold: false, IsAfter: false, IsPriceOff: false, IsPriceLeft: false } value }
        && !QuantityContext.Precedes(Scan, value, Scan.Language.Measures.Worth) && !QuantityContext.Precedes(Scan, value, Scan.Language.Measures.Spending);

    /// <summary>What the sentence of a price speaks of; nothing where the price is one on a condition.</summary>
    private string[] About(Fact fact)
    {
        var (negation, sentence) = (Scan.Language.Negation, Scan.TokensIn(Scan.Tokens[fact.First].Sentence));
        var (first, last) = (sentence.Offset, sentence.Offset + sentence.Count - 1);
        var isConditional = Scan.HasAny(first, last, negation.Conditions) || Scan.HasAny(first, last, negation.Without);
        return isConditional ? [] : ContentWords.In(Scan, first, last);
    }

    /// <summary>Whether a claim with a value decides on a fact: one that the message lists, or one that the sentence mentions.</summary>
    private bool IsClaims(Fact fact, Message message, ClaimLexicon lexicon, List<Mention> mentions)
    {
        bool Decides(WatchedClaim? claim) => claim?.Value is not null && fact.Value is { } value && ClaimDimension.IsOf(claim, Scan, value);
        return message.Claims.Any(name => Decides(lexicon.Find(name.Value)))
            || mentions.Exists(mention => Decides(mention.Claim)
                && Scan.Tokens[mention.First].Sentence == Scan.Tokens[fact.First].Sentence);
    }
}

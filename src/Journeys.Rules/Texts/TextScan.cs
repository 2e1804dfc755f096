using Journeys.Rules.Languages;

namespace Journeys.Rules.Texts;

/// <summary>A text of one language, cut into tokens and sentences once, for all rules.</summary>
internal sealed class TextScan
{
    private Quantity[]? _values;
    private Quantity[]? _quantities;
    private Quantity[]? _shares;
    private int[]? _sentences;

    private TextScan(string text, LanguageKnowledge language, Token[] tokens)
    {
        Text = text;
        Language = language;
        Tokens = tokens;
    }

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>What is known about its language.</summary>
    public LanguageKnowledge Language { get; }

    /// <summary>Its tokens in order.</summary>
    public Token[] Tokens { get; }

    /// <summary>The values that it gives, in order; what a quotation says is left out.</summary>
    public Quantity[] Quantities => _quantities ??= Array.Exists(Values, value => value.IsBackground)
        ? Array.FindAll(Values, value => !value.IsBackground)
        : Values;

    /// <summary>The values that it gives and those in its background (hours of the clock, ages, frequencies), in order.</summary>
    public Quantity[] Values => _values ??= QuantityReader.Read(this);

    /// <summary>Parts of a whole that no word tells to be one of a price (<c>half the bill</c>), as percentages.</summary>
    public Quantity[] Shares => _shares ??= ShareReader.Read(this);

    /// <summary>For each sentence the first token that is in it or behind it; an end behind the last.</summary>
    private int[] Sentences => _sentences ??= FindSentences();

    /// <summary>Cuts a text.</summary>
    public static TextScan Of(string text, LanguageKnowledge language) =>
        new(text, language, ApartReader.Join(Tokenizer.Run(text, language), language.Apart));

    /// <summary>The piece of the text that a token stands for, as written.</summary>
    public string Written(Token token) => Text.Substring(token.Start, token.Length);

    /// <summary>The token at an index, or an empty sign outside the text.</summary>
    public Token At(int index) =>
        index >= 0 && index < Tokens.Length ? Tokens[index] : new Token(TokenKind.Sign, 0, 0, " ") { Sentence = -1 };

    /// <summary>The tokens of a sentence, without a look at those of others; none for a number that no sentence has.</summary>
    public ArraySegment<Token> TokensIn(int sentence)
    {
        var (first, end) = Bounds(sentence);
        return new ArraySegment<Token>(Tokens, first, end - first);
    }

    /// <summary>The place of a sentence's first token; behind the last for a number that no sentence has.</summary>
    public int FirstOf(int sentence) => Bounds(sentence).First;

    /// <summary>Whether a token of a sentence is as wanted.</summary>
    public bool HasIn(int sentence, Predicate<Token> isWanted)
    {
        var (first, end) = Bounds(sentence);
        return Array.FindIndex(Tokens, first, end - first, isWanted) >= 0;
    }

    /// <summary>Whether one of some words stands at one of a run of tokens, both ends included.</summary>
    public bool HasAny(int first, int last, HashSet<string> words)
    {
        for (var at = first; at <= last; at++)
        {
            if (IsAny(at, words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Those of some values, in the order of the text, that begin in a sentence.</summary>
    public ArraySegment<Quantity> In(Quantity[] values, int sentence)
    {
        var (first, end) = Bounds(sentence);
        var from = Ordering.First(values.Length, at => values[at].First >= first);
        return new ArraySegment<Quantity>(values, from, Ordering.First(values.Length, at => values[at].First >= end) - from);
    }

    private (int First, int End) Bounds(int sentence) =>
        sentence >= 0 && sentence < Sentences.Length - 1 ? (Sentences[sentence], Sentences[sentence + 1]) : (Tokens.Length, Tokens.Length);

    private int[] FindSentences()
    {
        var starts = new int[Tokens.Length == 0 ? 1 : Tokens[Tokens.Length - 1].Sentence + 2];
        var next = 0;
        for (var at = 0; at < Tokens.Length; at++)
        {
            for (; next <= Tokens[at].Sentence; next++)
            {
                starts[next] = at;
            }
        }

        starts[starts.Length - 1] = Tokens.Length;
        return starts;
    }

    /// <summary>Whether the token at an index is one of some words.</summary>
    public bool IsAny(int index, HashSet<string> words)
    {
        var token = At(index);
        return token.Kind == TokenKind.Word && words.Contains(token.Text);
    }
}

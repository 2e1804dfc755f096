namespace Journeys.Rules.Texts;

/// <summary>What a token of a text is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with digits, hyphens and apostrophes inside.</summary>
    Word,

    /// <summary>Digits with their separators.</summary>
    Number,

    /// <summary>A time of day such as <c>22:00</c>.</summary>
    Time,

    /// <summary>Any other visible character.</summary>
    Sign,
}

/// <summary>A piece of a text between blanks and signs.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Text">The piece in lower case, with plain apostrophes and hyphens.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, string Text)
{
    /// <summary>Just behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>The number of its sentence, from 0.</summary>
    public int Sentence { get; init; }

    /// <summary>Whether it stands within quotation marks, so that someone else is speaking.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether nothing stands between it and the token before.</summary>
    public bool IsGlued { get; init; }

    /// <summary>Whether a sentence may begin here: after <c>. ! ? :</c>, an opening quotation mark, or at the start of a line.</summary>
    public bool MayBeginSentence { get; init; }

    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether it is that sign.</summary>
    public bool IsSign(char sign) => Kind == TokenKind.Sign && Text[0] == sign;
}

namespace Journeys.Language.Syntax;

/// <summary>What a token is. The grammar runs over these.</summary>
public enum TokenKind : byte
{
    /// <summary>The end of the text; its leading trivia is whatever stands behind the last token.</summary>
    EndOfFile,

    /// <summary>The end of a line on which something stands; the ends of blank lines are trivia.</summary>
    NewLine,

    /// <summary>A keyword or a name, valid or not (<c>Post_Purchase</c>).</summary>
    Word,

    /// <summary><c>"…"</c>, closed or not.</summary>
    Text,

    /// <summary><c>"""…"""</c>, closed or not.</summary>
    Prose,

    /// <summary><c>4</c>, <c>3.6</c>, <c>-1</c>, <c>+1</c></summary>
    Number,

    /// <summary><c>72%</c></summary>
    Percentage,

    /// <summary><c>3.6/5</c></summary>
    Score,

    /// <summary><c>30d</c></summary>
    Duration,

    /// <summary><c>2026-10-01</c>, also where there is no such day.</summary>
    Date,

    /// <summary><c>1..7</c></summary>
    Range,

    /// <summary>Something that begins like a number or an operator and is none (<c>3,6/5</c>, <c>€ 5</c>, <c>!=</c>).</summary>
    Malformed,

    /// <summary><c>&gt;=</c> and its kin</summary>
    Operator,

    /// <summary><c>,</c></summary>
    Comma,

    /// <summary><c>@</c></summary>
    At,

    /// <summary><c>{</c></summary>
    OpenBrace,

    /// <summary><c>}</c></summary>
    CloseBrace,

    /// <summary>A character that has no place here.</summary>
    Bad,
}

/// <summary>What is odd about a token.</summary>
[Flags]
public enum TokenFlags : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A text or prose block whose closing quotes are missing.</summary>
    Unclosed = 1,

    /// <summary>A text in curly or single quotes.</summary>
    ForeignQuotes = 2,

    /// <summary>A text with a backslash, so that its value differs from what stands in the source.</summary>
    HasEscapes = 4,

    /// <summary>The first token of its line.</summary>
    FirstOnLine = 8,

    /// <summary>A text in <c>"…"</c> that goes on over several lines.</summary>
    OverLines = 16,
}

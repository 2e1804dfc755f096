using Journeys.Language.Text;

namespace Journeys.Language.Syntax;

/// <summary>
/// A token: what it is and where. The blanks and comments between the token before and this one are its leading trivia; so the
/// tokens in their order, each with its trivia, are the text, character for character.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Flags">What is odd about it.</param>
/// <param name="Start">Where its own text starts.</param>
/// <param name="End">Just behind its own text.</param>
public readonly record struct Token(TokenKind Kind, TokenFlags Flags, int Start, int End)
{
    /// <summary>Its own text, without trivia.</summary>
    public TextSpan Span => TextSpan.FromBounds(Start, End);

    /// <summary>Whether it has this flag.</summary>
    public bool Is(TokenFlags flag) => (Flags & flag) != 0;
}

using System.Globalization;
using Journeys.Rules.Languages;

namespace Journeys.Rules.Texts;

/// <summary>Cuts a text into tokens and sentences in one pass. Knows letters and signs; of a language only its abbreviations.</summary>
internal static class Tokenizer
{
    /// <summary>A sentence is no longer than this: what is compared within a sentence would grow with the square of a text without any end.</summary>
    private const int LongestSentence = 200;

    [ThreadStatic]
    private static List<Token>? _buffer;

    /// <summary>Cuts a text.</summary>
    public static Token[] Run(string text, LanguageKnowledge language)
    {
        var tokens = _buffer ??= [];
        tokens.Clear();
        var quotes = Quotation.Find(text);
        var sentence = 0;
        var mayBegin = true;
        var position = 0;
        var left = LongestSentence;
        while (position < text.Length)
        {
            var c = text[position];
            if (c is '\n' or '\r')
            {
                sentence++;
                mayBegin = true;
                position++;
                continue;
            }

            if (char.IsWhiteSpace(c) || c == '\u200B')
            {
                position++;
                continue;
            }

            var token = Next(text, position);
            if (tokens.Count == 0 || tokens[tokens.Count - 1].Sentence != sentence)
            {
                left = LongestSentence;
            }
            else if (--left == 0)
            {
                (sentence, left) = (sentence + 1, LongestSentence);
            }

            tokens.Add(token with
            {
                Sentence = sentence,
                IsQuoted = Quotation.Covers(quotes, position),
                IsGlued = position > 0 && tokens.Count > 0 && tokens[tokens.Count - 1].End == position,
                MayBeginSentence = mayBegin,
            });
            position = token.End;
            if (token.Kind == TokenKind.Sign)
            {
                sentence += EndsSentence(text, token, tokens, language) ? 1 : 0;
                mayBegin = BeginsAfter(token.Text[0], mayBegin);
            }
            else
            {
                mayBegin = false;
            }
        }

        return tokens.ToArray();
    }

    private static Token Next(string text, int start)
    {
        if (char.IsDigit(text[start]))
        {
            return Number(text, start);
        }

        return IsLetter(text, start) ? Word(text, start) : new Token(TokenKind.Sign, start, 1, Plain(text[start]).ToString());
    }

    private static Token Word(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            var isInside = IsLetter(text, end) || char.IsDigit(text[end]) || text[end] == '\u00AD'
                || (IsJoiner(text[end]) && end + 1 < text.Length && char.IsLetter(text[end + 1]));
            if (!isInside)
            {
                break;
            }

            end++;
        }

        return new Token(TokenKind.Word, start, end - start, Words.Fold(text, start, end - start));
    }

    private static Token Number(string text, int start)
    {
        var end = start + 1;
        var kind = TokenKind.Number;
        while (end < text.Length)
        {
            var followsDigit = end + 1 < text.Length && char.IsDigit(text[end + 1]);
            if (text[end] == ':' && followsDigit)
            {
                kind = TokenKind.Time;
            }
            else if (!char.IsDigit(text[end]) && !(followsDigit && IsSeparator(text, start, end)))
            {
                break;
            }

            end++;
        }

        return new Token(kind, start, end - start, text.Substring(start, end - start));
    }

    /// <summary>Points and commas between digits; no-break blanks only before a group of three.</summary>
    private static bool IsSeparator(string text, int start, int at)
    {
        if (text[at] is '.' or ',')
        {
            return true;
        }

        return text[at] is '\u00A0' or '\u202F' or '\u2009'
            && at - start <= 3
            && at + 3 < text.Length && char.IsDigit(text[at + 2]) && char.IsDigit(text[at + 3])
            && (at + 4 >= text.Length || !char.IsDigit(text[at + 4]));
    }

    private static bool IsLetter(string text, int at) =>
        char.IsLetter(text[at])
        || CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsJoiner(char c) => c is '-' or '\u2010' or '\u2011' or '\'' or '\u2019';

    private static char Plain(char c) => c switch
    {
        '\u2019' or '\u2018' => '\'',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        _ => c,
    };

    private static bool BeginsAfter(char sign, bool mayBegin) => sign switch
    {
        '.' or '!' or '?' or ':' or '…' => true,
        '"' or '“' or '”' or '„' or '«' or '»' or '‹' or '\'' or '¿' or '¡' or '•' or '·' => true,
        '*' or '_' or '(' or '[' or '-' => mayBegin,
        _ => IsOrnament(sign) || mayBegin && !char.IsLetterOrDigit(sign) && sign != ',',
    };

    private static bool EndsSentence(string text, Token sign, List<Token> tokens, LanguageKnowledge language)
    {
        switch (sign.Text[0])
        {
            case '!' or '?' or '…' or '•' or '·' or '|':
                return true;
            case '.':
                return EndsAtPoint(text, sign, tokens, language);
            default:
                return IsOrnament(sign.Text[0]);
        }
    }

    private static bool EndsAtPoint(string text, Token point, List<Token> tokens, LanguageKnowledge language)
    {
        var next = point.End;
        if (next < text.Length && char.IsLetterOrDigit(text[next]))
        {
            return false;
        }

        while (next < text.Length && !char.IsLetterOrDigit(text[next]))
        {
            next++;
        }

        var before = tokens.Count > 1 ? tokens[tokens.Count - 2] : default;
        var isShort = before.Kind == TokenKind.Word && before.Text is not null
            && (language.Abbreviations.Contains(before.Text) || before.Length == 1);
        var isOrdinal = before.Kind == TokenKind.Number && language.OrdinalPoint && before.Length <= 2;

        // "£375 excl. VAT": capitals behind an abbreviation are one themselves.
        var areCapitals = isShort && next + 1 < text.Length && char.IsUpper(text[next]) && char.IsUpper(text[next + 1]);
        return !(next < text.Length && (areCapitals || (!char.IsUpper(text[next]) && (isShort || isOrdinal))));
    }

    /// <summary>Ticks, stars, arrows and emoji, which marketers put between promises.</summary>
    private static bool IsOrnament(char c) =>
        c is not ('°' or '™' or '®' or '©')
        && (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate || c is '→' or '\u27A4');
}

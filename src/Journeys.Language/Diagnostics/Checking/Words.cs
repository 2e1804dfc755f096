using Journeys.Language.Syntax;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>How messages speak of what stands in the source.</summary>
internal static class Words
{
    private const int LongestQuote = 40;

    /// <summary>A statement by its keyword and name: <c>touchpoint checkout</c>.</summary>
    public static string Statement(TokenList tokens, StatementSyntax statement)
    {
        var keyword = tokens.TextOf(statement.First).ToString();
        var hasName = statement.Definition is { Arguments.Length: > 0 } && statement.Arguments is [{ State: ArgumentState.Good }, ..];
        return hasName ? Quoted(keyword + " " + Shown(tokens, statement.Arguments[0]!.First)) : Quoted(keyword);
    }

    /// <summary>What a token reads, in backquotes, cut where it is long, with nothing in it that a terminal would act on.</summary>
    public static string Token(TokenList tokens, int index) => Quoted(Shown(tokens, index));

    /// <summary>A piece of the source in backquotes, cut and cleaned like a token.</summary>
    public static string Source(string text) => Quoted(Shown(text.AsSpan()));

    /// <summary>A text in backquotes.</summary>
    public static string Quoted(string text) => "`" + text + "`";

    /// <summary>Words with commas and a last <c>or</c>.</summary>
    public static Phrase Either(IReadOnlyList<string> words) => new(Quoted(words, "or"), Quoted(words, "of"), Quoted(words, "eller"));

    /// <summary>Words with commas and a last <c>and</c>.</summary>
    public static Phrase Both(IReadOnlyList<string> words) => new(Quoted(words, "and"), Quoted(words, "en"), Quoted(words, "og"));

    /// <summary>Parts with commas and a word before the last.</summary>
    public static string Listed(IReadOnlyList<string> parts, string last) => parts.Count < 2
        ? string.Concat(parts)
        : string.Join(", ", parts.Take(parts.Count - 1)) + $" {last} " + parts[parts.Count - 1];

    private static string Quoted(IReadOnlyList<string> words, string last) => Listed([.. words.Select(Quoted)], last);

    private static string Shown(TokenList tokens, int index) => Shown(tokens.TextOf(index));

    private static string Shown(ReadOnlySpan<char> text) =>
        Visible.Of(text.Length > LongestQuote ? text.Slice(0, EndOfCut(text)).ToString() + "…" : text.ToString());

    /// <summary>Where a long text is cut: never between the halves of one character.</summary>
    private static int EndOfCut(ReadOnlySpan<char> text) => char.IsHighSurrogate(text[LongestQuote - 2]) ? LongestQuote - 2 : LongestQuote - 1;
}

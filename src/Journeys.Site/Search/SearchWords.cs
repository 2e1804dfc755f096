using System.Text;

namespace Journeys.Site.Search;

/// <summary>
/// Takes a text apart into the words that search compares: small letters without their signs (<c>Aankoop</c>, <c>køb</c> is
/// <c>kob</c>). The script of the page folds what a reader types in the same way, so both tables must be the same.
/// </summary>
internal static class SearchWords
{
    /// <summary>A longer word is no word; what is behind does not count.</summary>
    public const int Longest = 40;

    private const int First = 0xC0;

    /// <summary>The plain letters of U+00C0 to U+017F. A table, since the machine's own may differ or be missing.</summary>
    private static readonly string[] Plain = (
        "a a a a a a ae c e e e e i i i i d n o o o o o × o u u u u y th ss a a a a a a ae c e e e e i i i i d n o o o o o ÷ o u u u u y th y "
        + "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l l l l "
        + "n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s").Split(' ');

    /// <summary>The words of a text, in their order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                Append(word, rune);
            }
            else if (rune.Value is not (>= 0x300 and <= 0x36F) && word.Length > 0)
            {
                yield return Take(word);
            }
        }

        if (word.Length > 0)
        {
            yield return Take(word);
        }
    }

    private static void Append(StringBuilder word, Rune rune)
    {
        if (rune.IsAscii)
        {
            word.Append(char.ToLowerInvariant((char)rune.Value));
        }
        else if (rune.Value is >= First and < First + 192)
        {
            word.Append(Plain[rune.Value - First]);
        }
        else
        {
            word.Append(Rune.ToLowerInvariant(rune));
        }
    }

    private static string Take(StringBuilder word)
    {
        var length = Math.Min(word.Length, Longest);
        var taken = word.ToString(0, char.IsHighSurrogate(word[length - 1]) ? length - 1 : length);
        word.Clear();
        return taken;
    }
}

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

    /// <summary>The room that <see cref="Next"/> writes a word into.</summary>
    public const int Room = Longest + 2;

    /// <summary>Takes the next word off a text; empty where none is left.</summary>
    /// <param name="rest">What is left of the text.</param>
    /// <param name="room">Where the word is written: <see cref="Room"/> letters.</param>
    public static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> rest, Span<char> room)
    {
        var length = 0;
        while (!rest.IsEmpty)
        {
            Rune.DecodeFromUtf16(rest, out var rune, out var read);
            rest = rest[read..];
            if (Rune.IsLetterOrDigit(rune))
            {
                length += length < Longest ? Write(room[length..], rune) : 0;
            }
            else if (length > 0 && rune.Value is not (>= 0x300 and <= 0x36F))
            {
                break;
            }
        }

        length = Math.Min(length, Longest);
        return room[..(length > 0 && char.IsHighSurrogate(room[length - 1]) ? length - 1 : length)];
    }

    private static int Write(Span<char> room, Rune rune)
    {
        if (rune.IsAscii)
        {
            room[0] = char.ToLowerInvariant((char)rune.Value);
            return 1;
        }

        if (rune.Value is >= First and < First + 192)
        {
            var plain = Plain[rune.Value - First];
            plain.CopyTo(room);
            return plain.Length;
        }

        return Rune.ToLowerInvariant(rune).EncodeToUtf16(room);
    }
}

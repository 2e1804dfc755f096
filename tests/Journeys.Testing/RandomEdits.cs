namespace Journeys.Testing;

/// <summary>Damaged variants of a text, for the laws that hold for every input.</summary>
public static class RandomEdits
{
    // What the lexer looks at, what it must not choke on, and halves of characters.
    private static readonly string[] Pieces =
    [
        "\"", "\"\"\"", "{", "}", "#", "@", ",", "\\", "\\u{", "\n", "\r", "\r\n", "\t", " ", "\u00a0", "\ufeff", "\0", "-", "--", "+", "/",
        ">=", "%", "…", "é", "e\u0301", "\ud83d\ude00", "\ud83d", "\ude00", "\u202e", "\u2028", "0", "9999999999999999999", "1.2.3",
        "journey ", "stage ", "touchpoint ", "because ", "nl", "EUR", "2026-02-30", "4/0", "x",
    ];

    /// <summary>All beginnings of a text, the empty one and the whole included.</summary>
    public static IEnumerable<string> Prefixes(string text) =>
        Enumerable.Range(0, text.Length + 1).Select(length => text[..length]);

    /// <summary>Variants with one to eight edits each.</summary>
    /// <param name="text">The text to damage.</param>
    /// <param name="count">How many variants.</param>
    /// <param name="seed">The same seed gives the same variants.</param>
    public static IEnumerable<string> Of(string text, int count, ulong seed)
    {
        var random = new SeededRandom(seed);
        for (var i = 0; i < count; i++)
        {
            var variant = text;
            for (var edits = random.Next(8); edits >= 0; edits--)
            {
                variant = Edit(variant, random);
            }

            yield return variant;
        }
    }

    private static string Edit(string text, SeededRandom random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(random.Next(4) == 0 ? 200 : 8), text.Length - at);
        return random.Next(4) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, random.Pick(Pieces)),
            2 => text.Remove(at, length).Insert(at, random.Pick(Pieces)),
            _ => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
        };
    }
}

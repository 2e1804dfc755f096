namespace Journeys.Language.Text;

/// <summary>The syllables of Korean, which are reckoned and not looked up (the Unicode Standard, section 3.12).</summary>
internal static class Hangul
{
    private const int Syllable = 0xAC00;
    private const int Lead = 0x1100;
    private const int Vowel = 0x1161;
    private const int Tail = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;

    /// <summary>Whether a code point is a syllable.</summary>
    public static bool IsSyllable(int point) => point is >= Syllable and < Syllable + Leads * Vowels * Tails;

    /// <summary>Adds the letters of a syllable.</summary>
    public static void Add(List<int> points, int point)
    {
        var index = point - Syllable;
        points.Add(Lead + index / (Vowels * Tails));
        points.Add(Vowel + index / Tails % Vowels);
        if (index % Tails > 0)
        {
            points.Add(Tail + index % Tails);
        }
    }

    /// <summary>Makes a syllable of two letters, or of a syllable without a tail and its tail.</summary>
    public static bool TryJoin(int first, int second, out int joined)
    {
        if (first is >= Lead and < Lead + Leads && second is >= Vowel and < Vowel + Vowels)
        {
            joined = Syllable + ((first - Lead) * Vowels + second - Vowel) * Tails;
            return true;
        }

        joined = first + second - Tail;
        return IsSyllable(first) && (first - Syllable) % Tails == 0 && second is > Tail and < Tail + Tails;
    }
}

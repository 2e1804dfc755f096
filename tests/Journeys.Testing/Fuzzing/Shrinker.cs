namespace Journeys.Testing.Fuzzing;

/// <summary>Makes a failing text small: takes pieces away, large ones first, as long as it still fails (Zeller and Hildebrandt 2002).</summary>
public static class Shrinker
{
    private const int MostTries = 2000;

    /// <summary>A text that fails and of which little can be taken away.</summary>
    /// <param name="text">A text that fails.</param>
    /// <param name="fails">Whether a text fails in the same way.</param>
    public static string Shrink(string text, Func<string, bool> fails)
    {
        var tries = 0;
        for (var size = Math.Max(1, text.Length / 2); ; size /= 2)
        {
            for (var at = 0; at < text.Length && tries < MostTries; tries++)
            {
                var shorter = text.Remove(at, Math.Min(size, text.Length - at));
                if (fails(shorter))
                {
                    text = shorter;
                }
                else
                {
                    at += size;
                }
            }

            if (size <= 1)
            {
                return text;
            }
        }
    }
}

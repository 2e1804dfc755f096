namespace Journeys.Rules.Texts;

/// <summary>Whole numbers out of digits, whatever the culture.</summary>
internal static class Digits
{
    private const int Longest = 6;

    /// <summary>The number, or -1 where the text is not made of a few digits only.</summary>
    public static int Whole(string text)
    {
        if (text.Length is 0 or > Longest)
        {
            return -1;
        }

        var number = 0;
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
            {
                return -1;
            }

            number = number * 10 + (c - '0');
        }

        return number;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Journeys.Rules.Code;

/// <summary>
/// The names of the journeys as C# names them: <c>running-shoes.checkout</c> is <c>Touchpoints.RunningShoes.Checkout</c>. The generator
/// makes the constants by this, and <c>trace</c> reads them by this, so that both mean the same.
/// </summary>
public static class CodeNames
{
    /// <summary>The class that holds the constants of touchpoints.</summary>
    public const string Touchpoints = "Touchpoints";

    /// <summary>The class within it that holds the shared touchpoints.</summary>
    public const string Shared = "Shared";

    /// <summary>What every class inherits; a constant of that name would hide it.</summary>
    private static readonly string[] Inherited =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>
    /// One name by itself: each part between hyphens begins with a capital, what C# does not take becomes <c>_</c>, and a digit at the
    /// start gets <c>_</c> before it.
    /// </summary>
    /// <param name="name">A name of the language, in NFC.</param>
    public static string Pascal(string name)
    {
        var text = new StringBuilder(name.Length + 1);
        var isStart = true;
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '-')
            {
                isStart = true;
                continue;
            }

            var length = char.IsHighSurrogate(name[i]) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]) ? 2 : 1;
            Append(text, name.Substring(i, length), isStart);
            i += length - 1;
            isStart = false;
        }

        return text.Length == 0 ? "_" : text.ToString();
    }

    /// <summary>
    /// The names that stand together in one class. Of two that would be the same in C#, the first in ordinal order keeps it, and the other
    /// gets a number behind it.
    /// </summary>
    /// <param name="names">The names; their order does not matter, and one that comes twice counts once.</param>
    /// <param name="enclosing">The class that they stand in, whose name no member may have.</param>
    /// <param name="taken">Other names that are taken within it.</param>
    /// <returns>The C# name of each.</returns>
    public static ImmutableDictionary<string, string> Assign(IEnumerable<string> names, string enclosing, params string[] taken)
    {
        var used = new HashSet<string>(Inherited.Concat(taken), StringComparer.Ordinal) { enclosing };
        var assigned = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal))
        {
            var plain = Pascal(name);
            var free = plain;
            for (var number = 2; !used.Add(free); number++)
            {
                free = plain + "_" + number.ToString(CultureInfo.InvariantCulture);
            }

            assigned.Add(name, free);
        }

        return assigned.ToImmutable();
    }

    private static void Append(StringBuilder text, string letter, bool isStart)
    {
        var category = CharUnicodeInfo.GetUnicodeCategory(letter, 0);
        var isLetter = category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;
        var isPart = isLetter || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;

        // C# compares and takes letters of the first plane only.
        if (!isPart || letter.Length > 1)
        {
            text.Append('_');
            return;
        }

        if (text.Length == 0 && !isLetter)
        {
            text.Append('_');
        }

        text.Append(isStart ? letter.ToUpperInvariant() : letter);
    }
}

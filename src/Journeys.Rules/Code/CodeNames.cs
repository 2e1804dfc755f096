using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Journeys.Language.Text;

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

    /// <summary>The class that holds the constants of stages.</summary>
    public const string Stages = "Stages";

    /// <summary>The class that holds the constants of messages.</summary>
    public const string Messages = "Messages";

    /// <summary>The class that holds the constants of metrics.</summary>
    public const string Metrics = "Metrics";

    /// <summary>What every class inherits; a constant of that name would hide it.</summary>
    private static readonly string[] Inherited =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>The classes of journeys, which are named alike for touchpoints and for stages.</summary>
    /// <param name="journeys">The names of all journeys; their order does not matter.</param>
    /// <returns>The class of each.</returns>
    public static ImmutableDictionary<string, string> AssignJourneys(IEnumerable<string> journeys) => Assign(journeys, Touchpoints, Shared, Stages);

    /// <summary>The class of a journey where nothing else wants its name.</summary>
    public static string Journey(string name) => Plain(name, Touchpoints, Shared, Stages);

    /// <summary>
    /// One name by itself: each part between hyphens begins with a capital. A letter that C# does not take is written as its number, and
    /// what may not begin a name gets <c>_</c> before it. NFC, as C# compares letter by letter.
    /// </summary>
    /// <param name="name">A name of the language, in NFC.</param>
    public static string Pascal(string name) => Write(name, isPascal: true, "");

    /// <summary>The name as a member of a class where nothing else wants it: <see cref="Pascal"/>, with <c>_</c> behind what no member may be called.</summary>
    /// <param name="name">A name of the language, in NFC.</param>
    /// <param name="enclosing">The class, whose name no member may have (CS0542).</param>
    /// <param name="taken">Other names that are taken within it.</param>
    public static string Plain(string name, string enclosing, params string[] taken)
    {
        var plain = Pascal(name);
        while (plain == enclosing || Inherited.Contains(plain) || taken.Contains(plain))
        {
            plain += "_";
        }

        return plain;
    }

    /// <summary>
    /// The names that stand together in one class. Of two that would be the same in C#, the first in ordinal order keeps it, and the other
    /// is written as in the journey, with <c>_</c> before it and for its hyphens. So a name depends on which names there are, never on
    /// their order, and the second form of one is never the form of another.
    /// </summary>
    /// <param name="names">The names; their order does not matter, and one that comes twice counts once.</param>
    /// <param name="enclosing">The class that they stand in, whose name no member may have.</param>
    /// <param name="taken">Other names that are taken within it.</param>
    /// <returns>The C# name of each.</returns>
    public static ImmutableDictionary<string, string> Assign(IEnumerable<string> names, string enclosing, params string[] taken)
    {
        var assigned = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var distinct = names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal);
        foreach (var same in distinct.GroupBy(name => Plain(name, enclosing, taken), StringComparer.Ordinal))
        {
            var first = same.Min(StringComparer.Ordinal)!;
            foreach (var name in same)
            {
                assigned.Add(name, name == first ? same.Key : Apart(name));
            }
        }

        return assigned.ToImmutable();
    }

    private static string? Min(this IEnumerable<string> names, StringComparer comparer) =>
        names.Aggregate((first, next) => comparer.Compare(next, first) < 0 ? next : first);

    /// <summary>No plain name begins with <c>_</c> and a letter, other than the capital U of <see cref="Number"/>.</summary>
    private static string Apart(string name) => Write(name, isPascal: false, "_");

    private static string Write(string name, bool isPascal, string before)
    {
        name = NormalForm.Composed(name);
        var text = new StringBuilder(before, name.Length + 8);
        var isStart = true;
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '-')
            {
                isStart = true;
                text.Append(isPascal ? "" : "_");
                continue;
            }

            var isPair = char.IsSurrogatePair(name, i);
            Append(text, name[i], isPair ? char.ConvertToUtf32(name, i) : name[i], isPascal && isStart);
            i += isPair ? 1 : 0;
            isStart = false;
        }

        return text.Length == 0 ? "_" : NormalForm.Composed(text.ToString());
    }

    /// <summary>C# takes letters of the first plane only.</summary>
    private static void Append(StringBuilder text, char character, int point, bool isCapital)
    {
        var category = point > char.MaxValue ? UnicodeCategory.OtherNotAssigned : CharUnicodeInfo.GetUnicodeCategory(character);
        var isLetter = category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter;
        var isPart = isLetter || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark;
        if (!isPart)
        {
            text.Append(Number(point));
            return;
        }

        text.Append(text.Length == 0 && !isLetter ? "_" : "").Append(isCapital ? char.ToUpperInvariant(character) : character);
    }

    private static string Number(int point) => "_U" + point.ToString("X6", CultureInfo.InvariantCulture);
}

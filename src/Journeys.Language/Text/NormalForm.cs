using System.Text;

namespace Journeys.Language.Text;

/// <summary>
/// The normalisation forms of Unicode (Standard Annex 15). <c>string.Normalize</c> asks the data of the machine, and where that is
/// missing or left aside it gives the text back as it was; these give the same everywhere. A lone surrogate stays where it is.
/// </summary>
public static class NormalForm
{
    private const int FirstMark = 0x300;
    private const int FirstWithParts = 0xC0;
    private const int FirstCompatible = 0xA0;

    /// <summary>The text in NFC, in which a letter with its marks is one sign where there is one.</summary>
    /// <param name="text">Any text.</param>
    public static string Composed(string text) => IsBelow(text, FirstMark) ? text : Write(Compose(Apart(text, isCompatible: false)));

    /// <summary>The text in NFD, in which marks stand apart behind their letter.</summary>
    /// <param name="text">Any text.</param>
    public static string Decomposed(string text) => IsBelow(text, FirstWithParts) ? text : Write(Apart(text, isCompatible: false));

    /// <summary>The text in NFKC: as NFC, with letters of another width, place or shape as plain ones.</summary>
    /// <param name="text">Any text.</param>
    public static string Compatible(string text) => IsPlain(text) ? text : Write(Compose(Apart(text, isCompatible: true)));

    private static bool IsBelow(string text, int limit)
    {
        foreach (var character in text)
        {
            if (character >= limit)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text has letters alone as most of Europe writes them, none of which is another's shape.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is not (< (char)FirstCompatible or (>= (char)FirstWithParts and < '\u0132')))
            {
                return false;
            }
        }

        return true;
    }

    private static List<int> Apart(string text, bool isCompatible)
    {
        var points = new List<int>(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            Add(points, isPair ? char.ConvertToUtf32(text, i) : text[i], isCompatible);
            i += isPair ? 1 : 0;
        }

        Order(points);
        return points;
    }

    private static void Add(List<int> points, int point, bool isCompatible)
    {
        if (point < FirstCompatible)
        {
            points.Add(point);
        }
        else if (Hangul.IsSyllable(point))
        {
            Hangul.Add(points, point);
        }
        else if (NormalTables.Canonical.Parts.TryGetValue(point, out var parts))
        {
            foreach (var part in parts)
            {
                AddCompatible(points, part, isCompatible);
            }
        }
        else
        {
            AddCompatible(points, point, isCompatible);
        }
    }

    private static void AddCompatible(List<int> points, int point, bool isCompatible)
    {
        if (isCompatible && NormalTables.Compatible.TryGetValue(point, out var parts))
        {
            points.AddRange(parts);
        }
        else
        {
            points.Add(point);
        }
    }

    /// <summary>Puts marks behind one letter in the order of their classes. Stable, and quick however many marks there are.</summary>
    private static void Order(List<int> points)
    {
        for (var i = 0; i < points.Count; i++)
        {
            var start = i;
            var isOrdered = true;
            var before = 0;
            for (; i < points.Count && NormalTables.ClassOf(points[i]) is > 0 and var own; i++)
            {
                isOrdered &= before <= own;
                before = own;
            }

            if (!isOrdered)
            {
                foreach (var point in points.GetRange(start, i - start).OrderBy(NormalTables.ClassOf))
                {
                    points[start++] = point;
                }
            }
        }
    }

    /// <summary>A mark joins the letter before it unless a mark of its own class, or a higher one, stands between.</summary>
    private static List<int> Compose(List<int> points)
    {
        var (count, letter, before) = (0, -1, 0);
        foreach (var point in points.ToArray())
        {
            var own = NormalTables.ClassOf(point);
            var isFree = letter >= 0 && (count == letter + 1 || before < own);
            if (isFree && TryJoin(points[letter], point, out var joined))
            {
                points[letter] = joined;
                continue;
            }

            letter = own == 0 ? count : letter;
            before = own;
            points[count++] = point;
        }

        points.RemoveRange(count, points.Count - count);
        return points;
    }

    private static bool TryJoin(int first, int second, out int joined) =>
        Hangul.TryJoin(first, second, out joined) || NormalTables.Canonical.TryJoin(first, second, out joined);

    private static string Write(List<int> points)
    {
        var text = new StringBuilder(points.Count + 8);
        foreach (var point in points)
        {
            _ = point > char.MaxValue ? text.Append(char.ConvertFromUtf32(point)) : text.Append((char)point);
        }

        return text.ToString();
    }
}

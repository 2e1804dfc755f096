using Journeys.Language.Model;
using Journeys.Language.Text;

namespace Journeys.Measures.Reading;

/// <summary>Which column of a table is which. Columns that are none of these are passed over.</summary>
internal sealed record AnswerColumns(int Date, int Journey, int Touchpoint, int Value, int Count)
{
    private static readonly string[] DateNames = ["date", "datum", "dato"];
    private static readonly string[] JourneyNames = ["journey", "klantreis", "kunderejse"];
    private static readonly string[] TouchpointNames = ["touchpoint", "contactmoment", "kontaktpunkt"];
    private static readonly string[] ValueNames = ["value", "score", "waarde", "værdi"];
    private static readonly string[] CountNames = ["count", "aantal", "antal"];

    /// <summary>Finds the columns by their names, in English, Dutch or Danish and in any letter case.</summary>
    /// <param name="columns">The names as they stand.</param>
    /// <param name="kind">Cases that are counted need no value: a row is one.</param>
    /// <exception cref="UnusableFileException">A column is missing or there twice.</exception>
    public static AnswerColumns Find(IReadOnlyList<string> columns, MetricKind kind)
    {
        var found = new AnswerColumns(
            Index(columns, DateNames),
            Index(columns, JourneyNames),
            Index(columns, TouchpointNames),
            Index(columns, ValueNames),
            Index(columns, CountNames));
        Require(columns, found.Date, DateNames[0]);
        if (kind != MetricKind.Count)
        {
            Require(columns, found.Value, ValueNames[0]);
        }

        return found;
    }

    private static int Index(IReadOnlyList<string> columns, string[] names)
    {
        var found = -1;
        for (var i = 0; i < columns.Count; i++)
        {
            if (names.Contains(NormalForm.Composed(columns[i]), StringComparer.OrdinalIgnoreCase))
            {
                found = found < 0
                    ? i
                    : throw new UnusableFileException(1, $"has two columns for one thing, `{columns[found]}` and `{columns[i]}`; keep one");
            }
        }

        return found;
    }

    private static void Require(IReadOnlyList<string> columns, int index, string name)
    {
        if (index < 0)
        {
            var near = Spelling.Nearest(name, columns.Select(column => column.ToLowerInvariant()));
            var there = string.Join(", ", columns.Take(8).Select(column => column.Length > 40 ? column[..40] + "…" : column));
            throw new UnusableFileException(1, near is null
                ? $"has no column `{name}` among {there}; name one so in the first line"
                : $"has no column `{name}`; rename `{near}` in the first line");
        }
    }
}

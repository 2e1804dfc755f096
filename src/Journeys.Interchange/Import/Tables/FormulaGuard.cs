using System.Text;

namespace Journeys.Interchange.Import.Tables;

/// <summary>Takes off the apostrophes that <c>export csv</c> puts before what a spreadsheet would run as a formula.</summary>
internal static class FormulaGuard
{
    private const string Triggers = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>The text as it was before it was exported.</summary>
    public static string Removed(string cell)
    {
        if (!cell.Contains('\'', StringComparison.Ordinal))
        {
            return cell;
        }

        var text = new StringBuilder(cell.Length);
        for (var i = 0; i < cell.Length; i++)
        {
            var isFirst = i == 0 || cell[i - 1] is '\n' or ';' or '\t';
            if (!(cell[i] == '\'' && isFirst && IsGuard(cell.AsSpan(i + 1))))
            {
                text.Append(cell[i]);
            }
        }

        return text.ToString();
    }

    private static bool IsGuard(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("\t"))
        {
            return true;
        }

        var trimmed = rest.TrimStart();
        return trimmed.Length > 0 && Triggers.Contains(trimmed[0], StringComparison.Ordinal);
    }
}

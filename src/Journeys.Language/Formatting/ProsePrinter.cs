using System.Text;

namespace Journeys.Language.Formatting;

/// <summary>Writes a prose block: its quotes around lines that are indented with the closing ones.</summary>
internal static class ProsePrinter
{
    private const string Fence = "\"\"\"";

    public static void Append(StringBuilder output, string prose, int indentation)
    {
        output.Append(Fence).Append('\n');
        if (prose.Length > 0)
        {
            foreach (var line in prose.Split('\n'))
            {
                output.Append(' ', line.Length == 0 ? 0 : indentation).Append(line).Append('\n');
            }
        }

        output.Append(' ', indentation).Append(Fence);
    }
}

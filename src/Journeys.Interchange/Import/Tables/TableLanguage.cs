using Journeys.Interchange.Import.Drafts;

namespace Journeys.Interchange.Import.Tables;

/// <summary>The language of a table's texts, by the words of its stages, else of its columns.</summary>
internal static class TableLanguage
{
    public static string Of(HeaderRow header, IReadOnlyList<TableRow> rows)
    {
        var stages = new[] { header.Find(Column.StageTitle), header.Find(Column.Stage) }.OfType<HeaderCell>();
        var told = stages
            .SelectMany(stage => rows.Select(row => stage.Index < row.Cells.Length ? StageMatch.LanguageOf(row.Cells[stage.Index]) : null))
            .OfType<string>()
            .GroupBy(language => language, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()?.Key;
        return told ?? (header.IsExport ? null : header.Language()) ?? "en";
    }
}

namespace Journeys.Interchange.Csv;

/// <summary>How a table is written, since spreadsheets of different countries and programs that are none read different ones.</summary>
/// <param name="Separator">What stands between two cells.</param>
public sealed record CsvDialect(char Separator)
{
    /// <summary>Languages whose spreadsheets take a comma for tenths, and so cut cells at semicolons.</summary>
    private static readonly HashSet<string> OfDecimalComma = new(StringComparer.OrdinalIgnoreCase) { "nl", "da", "de", "fr" };

    /// <summary>Commas, as RFC 4180 has it; tenths behind a point.</summary>
    public static CsvDialect Comma { get; } = new(',');

    /// <summary>Semicolons, and tenths behind a comma: what a spreadsheet opens as a table where the comma is taken for that.</summary>
    public static CsvDialect Semicolon { get; } = new(';') { HasDecimalComma = true };

    /// <summary>Tabs; tenths behind a point.</summary>
    public static CsvDialect Tab { get; } = new('\t');

    /// <summary>What a spreadsheet opens as a table where a language is spoken.</summary>
    /// <param name="language">The language, as a tag.</param>
    public static CsvDialect For(string language) =>
        !OfDecimalComma.Contains(language.Split('-')[0]) ? Comma
        : IsSwiss(language) ? Semicolon with { HasDecimalComma = false }
        : Semicolon;

    /// <summary>In Switzerland and Liechtenstein tenths stand behind a point, and semicolons part cells all the same.</summary>
    private static bool IsSwiss(string language) =>
        language.EndsWith("-CH", StringComparison.OrdinalIgnoreCase) || language.EndsWith("-LI", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether tenths stand behind a comma.</summary>
    public bool HasDecimalComma { get; init; }

    /// <summary>Whether to leave out the apostrophe that keeps a spreadsheet from reading a text as a formula.</summary>
    public bool IsRaw { get; init; }
}

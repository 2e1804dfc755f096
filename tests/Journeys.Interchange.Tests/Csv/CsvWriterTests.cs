using Journeys.Interchange.Csv;
using Journeys.Interchange.Writing;

namespace Journeys.Interchange.Tests.Csv;

public class CsvWriterTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(" blank", "\" blank\"")]
    [InlineData("", "")]
    [InlineData("a\u001b[31mb", "a\uFFFD[31mb")]
    [InlineData("a\0b", "a\uFFFDb")]
    public void A_text_is_quoted_where_the_format_asks_for_it(string text, string cell) => Assert.Equal(cell, Cell(text));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+31 30 123", "'+31 30 123")]
    [InlineData("-2 points", "'-2 points")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("=HYPERLINK(\"http://evil.example\",\"x\")", "\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"x\"\")\"")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\u00A0=1", "'\u00A0=1")]
    [InlineData("\uFEFF=1", "'\uFEFF=1")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("fine\n=1", "\"fine\n'=1\"")]
    [InlineData("fine\r=1", "\"fine\n'=1\"")]
    [InlineData("a;=1", "\"a;'=1\"")]
    [InlineData(";=1", "\";'=1\"")]
    [InlineData("a; b;\t-1; c", "\"a; b;\t'-1; c\"")]
    [InlineData("a\t=1", "\"a\t'=1\"")]
    [InlineData("ok\n=cmd|'/c calc'!A1", "\"ok\n'=cmd|'/c calc'!A1\"")]
    [InlineData("\u2003=1", "'\u2003=1")]
    [InlineData("\u00AD=1", "'\u00AD=1")]
    [InlineData("\u200E=1", "'\u200E=1")]
    [InlineData("|calc", "|calc")]
    [InlineData("00123", "00123")]
    [InlineData("a;b = c", "\"a;b = c\"")]
    [InlineData("1-2 and a=b", "1-2 and a=b")]
    public void What_a_spreadsheet_would_run_gets_an_apostrophe(string text, string cell) => Assert.Equal(cell, Cell(text));

    [Theory]
    [InlineData("=1+1", "=1+1")]
    [InlineData("fine\n=1", "\"fine\n=1\"")]
    public void A_raw_text_is_as_it_was_written(string text, string cell) => Assert.Equal(cell, Cell(text, CsvDialect.Comma with { IsRaw = true }));

    [Fact]
    public void Numbers_are_numbers_and_rows_end_as_the_format_says() =>
        Assert.Equal("-1,3.6,,x\r\n", Written(csv => csv.Number(-1).Number(3.60m).Number(null).Text("x").End()));

    [Fact]
    public void Semicolons_and_decimal_commas_go_together() => Assert.Equal(
        "-1;3,6;;\"a;b\";\"a,b\"\r\n",
        Written(csv => csv.Number(-1).Number(3.60m).Number(null).Text("a;b").Text("a,b").End(), CsvDialect.Semicolon));

    [Fact]
    public void Tabs_part_cells_too() =>
        Assert.Equal("3.6\tx\t\"a\tb\"\r\n", Written(csv => csv.Number(3.6m).Text("x").Text("a\tb").End(), CsvDialect.Tab));

    [Theory]
    [InlineData("a,=1", "\"a,'=1\"")]
    [InlineData("a;=1", "\"a;'=1\"")]
    [InlineData("a\t=1", "\"a\t'=1\"")]
    [InlineData("=1", "'=1")]
    [InlineData("a, b; c", "\"a, b; c\"")]
    public void A_spreadsheet_that_cuts_at_commas_runs_nothing_either(string text, string cell)
    {
        Assert.Equal(cell, Cell(text, CsvDialect.Semicolon));
        Assert.Equal(cell, Cell(text, CsvDialect.Tab));
    }

    private static string Cell(string text, CsvDialect? dialect = null) => Written(csv => csv.Text(text), dialect);

    private static string Written(Action<CsvWriter> write, CsvDialect? dialect = null)
    {
        using var text = new TextBuffer();
        write(new CsvWriter(text, dialect ?? CsvDialect.Comma));
        return text.ToString();
    }
}

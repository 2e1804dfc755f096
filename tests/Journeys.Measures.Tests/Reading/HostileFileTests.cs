using System.Text;
using Journeys.Language.Model;
using Journeys.Measures.Reading;
using Journeys.Testing;

namespace Journeys.Measures.Tests.Reading;

/// <summary>Files that are no tables of answers: each gives one line with its place and what to do, and no figure.</summary>
public sealed class HostileFileTests : IDisposable
{
    private readonly Measured _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "a.csv is empty")]
    [InlineData("\n\n", "a.csv:1 names no columns")]
    [InlineData("<!DOCTYPE html>\n<html></html>\n", "a.csv:1 has no column `date` among <!DOCTYPE html>; name one")]
    [InlineData("date,vaule\n2026-10-01,4\n", "a.csv:1 has no column `value`; rename `vaule`")]
    [InlineData("date,value,VALUE\n", "a.csv:1 has two columns for one thing, `value` and `VALUE`; keep one")]
    [InlineData("date,value,score\n", "a.csv:1 has two columns for one thing, `value` and `score`; keep one")]
    [InlineData("date,value\n2026-10-01,4\n2026-10-02,4,5\n", "a.csv:3 has 3 fields where the first line has 2")]
    [InlineData("date,value\n2026-10-01;4\n", "a.csv:2 has 1 fields where the first line has 2")]
    [InlineData("date,value\n2026-10-01,\"4\n2026-10-02,5\n", "a.csv:2 opens a quotation mark that nothing closes")]
    [InlineData("date,value\n2026-10-01,\"4\"5\n", "a.csv:2 has text behind a closing quotation mark")]
    [InlineData("date,value\n2026-10-01,4\"5\n", "a.csv:2 has a quotation mark within a field")]
    [InlineData("date,value\n2026-10-01,4\0\n", "a.csv:2 has a NUL character")]
    [InlineData("date,value\n2026-02-30,4\n", "a.csv:2 has no day in `2026-02-30`")]
    [InlineData("date,value\n1 October,4\n", "a.csv:2 has no day in `1 October`")]
    [InlineData("date,value\n2026-10-01,nan\n", "a.csv:2 has no number in `nan`")]
    [InlineData("date,value\n2026-10-01,inf\n", "a.csv:2 has no number in `inf`")]
    [InlineData("date,value\n2026-10-01,1e309\n", "a.csv:2 has no number in `1e309`")]
    [InlineData("date,value\n2026-10-01,1e10\n", "a.csv:2 has no number in `1e10`")]
    [InlineData("date,value\n01-11-2026,4\n", "a.csv:2 has no day in `01-11-2026`; write the year first, as 2026-10-01")]
    [InlineData("date\tvalue\n2026-10-01\t4,5\n", "a.csv:2 has no number in `4,5`; write it as 3.5, at most")]
    [InlineData("date,value\n2026-10-01,\"4,5\"\n", "a.csv:2 has no number in `4,5`; write it as 3.5, at most")]
    [InlineData("date;value\n2026-10-01;1.234,5\n", "a.csv:2 has no number in `1.234,5`; write it as 3.5 or 3,5, at most")]
    [InlineData("date;value\n2026-10-01;1,234.5\n", "a.csv:2 has no number in `1,234.5`; write it as 3.5 or 3,5, at most")]
    [InlineData("date;value\n2026-10-01;1,2,3\n", "a.csv:2 has no number in `1,2,3`; write it as 3.5 or 3,5, at most")]
    [InlineData("date;value\n2026-10-01;4,5\n2026-10-01;1.234\n", "a.csv:3 has `1.234` where a number before it has a decimal comma; write all")]
    [InlineData("date;value\n2026-10-01;4.5\n2026-10-01;3,5\n", "a.csv:3 has `3,5` where a number before it has a decimal point; write all")]
    [InlineData("date,value\n2026-10-01,=1+1\n", "a.csv:2 has no number in `=1+1`")]
    [InlineData("date,value,count\n2026-10-01,4,-1\n", "a.csv:2 has a count of `-1`")]
    [InlineData("date,value,count\n2026-10-01,4,99999999999\n", "a.csv:2 has a count of `99999999999`")]
    [InlineData("date,remark,value\n2026-10-01,\"two\nlines\",4\n2026-10-01,x,?\n", "a.csv:4 has no number in `?`")]
    public void Text(string text, string expected)
    {
        _folder.File("a.csv", text);

        Expect("a.csv", expected);
    }

    [Fact]
    public void Bytes_that_are_no_text()
    {
        byte[] utf8Mark = [0xEF, 0xBB, 0xBF];
        byte[] utf16Mark = [0xFF, 0xFE];
        byte[] utf32Mark = [0xFF, 0xFE, 0, 0];
        _folder.File("a.csv", [.. utf8Mark, .. "date,value\n2026-10-01,4\n2026-10-01,4 "u8, 0xE6, (byte)'\n']);
        _folder.File("b.csv", [.. utf16Mark, .. Encoding.Unicode.GetBytes("date,value\n"), 0x00, 0xD8, 0x0A, 0x00]);
        _folder.File("c.csv", [0x1F, 0x8B, 0x08, 0, 0, 0]);
        _folder.File("d.csv", [.. utf32Mark, .. Encoding.UTF32.GetBytes("date,value\n")]);
        _folder.File("e.csv", Encoding.Unicode.GetBytes("date,value\n"));

        Expect("a.csv", "a.csv:3 is not the UTF-8 that it begins as");
        Expect("b.csv", "b.csv is not the UTF-16 that it begins as");
        Expect("c.csv", "c.csv:1 has a NUL character");
        Expect("d.csv", "d.csv:1 has a NUL character");
        Expect("e.csv", "e.csv:1 has a NUL character");
    }

    [Fact]
    public void What_is_much_too_large_ends_soon()
    {
        _folder.File("wide.csv", string.Join(',', Enumerable.Range(0, 30_000)) + "\n");
        _folder.File("long.csv", "date,value\n2026-10-01," + new string('4', 5_000_000) + "\n");
        using (var hole = System.IO.File.Create(Path.Combine(_folder.Folder, "huge.csv")))
        {
            hole.SetLength(1L << 30);
        }

        Expect("wide.csv", "wide.csv:1 has more columns");
        Expect("long.csv", "long.csv:2 has a field of more than 65536 characters");
        Expect("huge.csv", "huge.csv is larger than 256 MiB");
    }

    [Theory]
    [InlineData("../a.csv", "leads outside")]
    [InlineData("/etc/passwd", "leads outside")]
    [InlineData("x/../../a.csv", "leads outside")]
    [InlineData("./a.csv", "leads outside")]
    [InlineData("*.csv", "has a character in its name")]
    [InlineData("evil[a].csv", "has a character in its name")]
    [InlineData("a?.csv", "has a character in its name")]
    [InlineData("{a,b}.csv", "has a character in its name")]
    [InlineData("C:\\\\a.csv", "has a character in its name")]
    [InlineData("a\\nb.csv", "has a character in its name")]
    [InlineData("none.csv", "does not exist")]
    [InlineData("folder.csv", "is a folder")]
    [InlineData("link.csv", "is reached by a symbolic link")]
    [InlineData("linked/a.csv", "is reached by a symbolic link")]
    [InlineData("pipe.csv", "is empty")]
    [InlineData("a.xlsx", "is of no kind that can be read")]
    public void Names(string name, string expected)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Folder, "folder.csv"));
        _folder.File("a.xlsx", "x").File("evil[a].csv", "date,value\n").File("a.csv", "date,value\n");
        System.IO.File.CreateSymbolicLink(Path.Combine(_folder.Folder, "link.csv"), "/etc/passwd");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Folder, "linked"), _folder.Folder);
        if (!OperatingSystem.IsWindows())
        {
            System.Diagnostics.Process.Start("mkfifo", Path.Combine(_folder.Folder, "pipe.csv")).WaitForExit();
        }

        var problem = Assert.Single(_folder.Run($"csat {{ source \"{name}\" }}").Problems);

        Assert.StartsWith(expected, problem.Message);
    }

    [Theory]
    [InlineData("{}", "a.json is no list of answers")]
    [InlineData("[ { \"date\": \"2026-10-01\",\n \"value\": 4 ", "a.json:2 is no JSON from here on")]
    [InlineData("[ { \"date\": \"2026-10-01\", \"value\": 4 }, 7 ]", "a.json, row 2 is no object")]
    [InlineData("[ { \"date\": \"2026-10-01\", \"value\": [4] } ]", "a.json, row 1 has a list or an object as a field")]
    [InlineData("[ { \"date\": \"2026-10-01\", \"value\": \"many\" } ]", "a.json, row 1 has no number in `many`")]
    [InlineData("[]", "a.json:1 has no column `date`")]
    [InlineData("[ { \"date\": \"2026-10-01\", \"value\": 4, \"touchpoint\": \"\\ud800\" } ]", "a.json, row 1 has a text with bytes or escapes that are no letters")]
    [InlineData("[ { \"date\": \"2026-10-01\", \"value\": 4 }, { \"\\udc00\": 4 } ]", "a.json, row 2 has a text with bytes or escapes that are no letters")]
    [InlineData("[ { \"date\": \"2026-10-01\", \"value\": 1e99999999 } ]", "a.json, row 1 has no number in `1e99999999`")]
    [InlineData("[ { \"date\": \"2026-10-01\", \"value\": NaN } ]", "a.json:1 is no JSON from here on")]
    public void Json(string text, string expected)
    {
        _folder.File("a.json", text);

        Expect("a.json", expected);
    }

    [Fact]
    public void Json_with_bytes_that_are_no_text()
    {
        _folder.File("a.json", [.. "[ { \"date\": \"2026-10-01\", \"value\": 4, \"touchpoint\": \""u8, 0xFF, .. "\" } ]"u8]);

        Expect("a.json", "a.json, row 1 has a text with bytes or escapes that are no letters");
    }

    [Fact]
    public void Json_nested_deeply()
    {
        _folder.File("a.json", new string('[', 100_000));

        Expect("a.json", "a.json:1 is no JSON from here on");
    }

    [Fact]
    public void Rows_that_cannot_be_answers_are_left_out_and_told()
    {
        _folder.File(
            "a.csv",
            """
            date,touchpoint,value
            2026-10-01,checkout,6
            2026-10-01,chekout,4
            2026-10-01,shoes.chekout,4
            2026-10-01,shoes.checkout,
            2026-10-01,nowhere,4
            2026-10-01,<script>alert(1)</script>,4
            2026-10-01,chekout,5
            2026-10-01,checkout,5
            """);

        var result = _folder.Run("csat { source \"a.csv\" }");

        Assert.Equal(
            [
                "a.csv:2 6 is no answer: the scale is 1..5; 1 row is left out",
                "a.csv:3 there is no touchpoint `chekout`; did you mean `checkout`? 2 rows are left out",
                "a.csv:4 there is no touchpoint `shoes.chekout`; did you mean `shoes.checkout`? 1 row is left out",
                "a.csv:5 there is no value; 1 row is left out",
                "a.csv:6 there is no touchpoint `nowhere`; 1 row is left out",
                "a.csv:7 there is no touchpoint `<script>alert(1)</script>`; 1 row is left out",
            ],
            Measured.Lines(result.Notes));
        Assert.Equal(1, result.Metrics[0].Series[0].Latest!.N);
    }

    [Theory]
    [InlineData("nps", "7.5", "an answer is a whole number from 0 to 10")]
    [InlineData("nps", "11", "an answer is a whole number from 0 to 10")]
    [InlineData("ces", "0", "the scale is 1..7")]
    [InlineData("rate", "0.5", "a case of a rate is 1 for yes or 0 for no")]
    [InlineData("count", "-1", "a number of cases is a whole number from 0 on")]
    [InlineData("duration", "-0.1", "no time takes less than 0 seconds")]
    [InlineData("score { scale 0..20 }", "21", "the scale is 0..20")]
    public void What_lies_outside_the_scale_is_no_answer(string metric, string value, string reason)
    {
        _folder.File("a.csv", $"date,value\n2026-10-01,{value}\n");
        var inner = metric.EndsWith('}') ? metric[..^1] + " source \"a.csv\" }" : metric + " { source \"a.csv\" }";

        Assert.Equal(
            [$"a.csv:2 {value} is no answer: {reason}; 1 row is left out", "a.csv has no answers yet"], Measured.Lines(_folder.Run(inner).Notes));
    }

    /// <summary>A file that stays open cannot be removed on Windows; Linux tells which are.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(201)]
    public void A_file_that_is_refused_for_its_columns_is_closed(int columns)
    {
        var path = Path.Combine(_folder.Folder, "a.csv");
        _folder.File("a.csv", string.Join(',', Enumerable.Range(0, columns).Select(i => $"c{i}")) + "\n2026-10-01\n");

        Assert.Single(_folder.Run("csat { source \"a.csv\" }").Problems);

        Assert.DoesNotContain(path, OpenFiles());
        System.IO.File.Delete(path);
    }

    [Fact]
    public void A_thousand_kinds_of_nonsense_are_told_in_fifty_lines()
    {
        _folder.File("a.csv", "date,touchpoint,value\n" + string.Concat(Enumerable.Range(0, 1000).Select(i => $"2026-10-01,q{i},4\n")));

        var notes = _folder.Run("csat { source \"a.csv\" }").Notes;

        Assert.InRange(notes.Length, 50, 52);
        Assert.Contains(notes, note => note.Message == "other rows are no answers either; 950 rows are left out");
    }

    /// <summary>To look for what was meant by each row would take an hour.</summary>
    [Fact]
    public void Many_rows_of_nonsense_beside_many_touchpoints_end_soon()
    {
        _folder.File("a.csv", "date,touchpoint,value\n" + string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"2026-10-01,tuchpoint-{i % 60},4\n")));
        var many = string.Concat(Enumerable.Range(0, 1000).Select(i => $"journey j{i} \"J\" {{ stage decision {{ touchpoint touchpoint-{i} \"T\" {{ }} touchpoint other-{i} \"T\" {{ }} }} }}\n"));

        var result = Measuring.Run(WorkspaceFolder.Of(("a.journey", many + "metric m \"M\" csat { source \"a.csv\" }\n")), _folder.Folder, _folder.Scratch);

        Assert.Equal("there is no touchpoint `tuchpoint-0`; did you mean `touchpoint-0`? 16667 rows are left out", result.Notes[0].Message);
        Assert.Contains(result.Notes, note => note.Message == "other rows are no answers either; 166660 rows are left out");
    }

    [Fact]
    public void A_long_word_is_cut_between_letters()
    {
        _folder.File("a.csv", $"date,touchpoint,value\n2026-10-01,{new string('x', 59)}\U0001F45Fy,4\n");

        Assert.StartsWith($"there is no touchpoint `{new string('x', 59)}…`", _folder.Run("csat { source \"a.csv\" }").Notes[0].Message);
    }

    /// <summary>Ten million answers in the long version; they are of a few kinds, as answers on a scale are.</summary>
    [Fact]
    public void Millions_of_answers_give_the_figures_that_they_add_up_to()
    {
        var rows = Environment.GetEnvironmentVariable("JOURNEYS_LONG") == "1" ? 10_000_000 : 500_000;
        using (var text = System.IO.File.CreateText(Path.Combine(_folder.Folder, "a.csv")))
        {
            text.Write("date,touchpoint,value\n");
            for (var i = 0; i < rows; i++)
            {
                text.Write($"2026-10-0{(i % 9) + 1},page,{(i % 5) + 1}\n");
            }
        }

        var period = Assert.Single(Assert.Single(_folder.Run("csat { source \"a.csv\" }").Metrics).Series[0].Periods);

        Assert.Equal((rows, 3m), (period.N, period.Value));
    }

    /// <summary>A file that is written while it is read gives figures or a line, never more.</summary>
    [Fact]
    public async Task A_file_that_changes_while_it_is_read_breaks_nothing()
    {
        var path = Path.Combine(_folder.Folder, "a.csv");
        var row = "2026-10-01,page,4\n";
        _folder.File("a.csv", "date,touchpoint,value\n" + row);
        using var enough = new CancellationTokenSource();
        var writer = Task.Run(() =>
        {
            for (var i = 0; !enough.IsCancellationRequested; i++)
            {
                using var stream = System.IO.File.Open(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
                stream.SetLength(i % 3 == 0 ? 30 : stream.Length);
                stream.Seek(0, i % 3 == 1 ? SeekOrigin.Begin : SeekOrigin.End);
                stream.Write(Encoding.UTF8.GetBytes(i % 3 == 1 ? "date,touchpoint,value\n" : string.Concat(Enumerable.Repeat(row, 5000))));
            }
        });

        for (var i = 0; i < 20; i++)
        {
            var result = _folder.Run("csat { source \"a.csv\" }");
            Assert.Equal(1, result.Metrics.Length + result.Problems.Length);
        }

        await enough.CancelAsync();
        await writer;
    }

    [Fact]
    public void An_address_is_not_fetched() => Assert.Equal(
        ["https://example.org/a.csv is an address, which is not read; metric `m` has no figures"],
        Measured.Lines(_folder.Run("csat { source \"https://example.org/a.csv\" }").Notes));

    [Fact]
    public void A_share_of_best_answers_needs_a_scale()
    {
        _folder.File("a.csv", "date,value\n");

        Expect("a.csv", "a.csv has answers whose best is not known; give metric `m` a `scale`", "score { method top-box  source \"a.csv\" }");
    }

    [Fact]
    public void A_file_without_answers_yet_gives_no_figures()
    {
        _folder.File("a.csv", "date,value\n");

        var result = _folder.Run("csat { source \"a.csv\" }");

        Assert.Empty(Assert.Single(result.Metrics).Series);
        Assert.Equal(["a.csv has no answers yet"], Measured.Lines(result.Notes));
    }

    /// <summary>Two thousand damaged tables: each is read, or refused in words, and never anything else.</summary>
    [Fact]
    public void Damaged_tables_break_nothing()
    {
        const string table = "\uFEFFdate,journey,\"touchpoint\",value,count\r\n2026-10-01,shoes,page,4,2\n2026-10-02,,\"checkout\",5,\n\"2026-10-03\",club,checkout,1,1\n";
        var places = new TouchpointNames(WorkspaceFolder.Of(("a.journey", Measured.Journeys)));
        var path = Path.Combine(_folder.Folder, "a.csv");
        var (read, refused) = (0, 0);
        foreach (var text in RandomEdits.Of(table, 2000, 20_261_126))
        {
            System.IO.File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
            try
            {
                using var rows = CsvTable.Open(path);
                read += new AnswerReader(new Formula(MetricKind.Csat, (1, 5), false, Better.Higher, false), places).Read(rows).Count();
            }
            catch (UnusableFileException error)
            {
                Assert.Matches("^(:[1-9][0-9]*)?$", error.Place);
                refused++;
            }
        }

        Assert.True(read > 200 && refused > 200, $"{read} read, {refused} refused");
    }

    private static IEnumerable<string?> OpenFiles() =>
        OperatingSystem.IsLinux() ? new DirectoryInfo("/proc/self/fd").GetFileSystemInfos().Select(file => file.LinkTarget) : [];

    private void Expect(string file, string expected, string? metric = null)
    {
        var result = _folder.Run(metric ?? $"csat {{ source \"{file}\" }}");

        Assert.StartsWith(expected, Measured.Lines(result.Problems).Single());
        Assert.Empty(result.Metrics);
    }
}

using System.Text.Json;
using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Commands;

public sealed class SourceTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    private int FilesOf(params string[] sources)
    {
        var outcome = _run.Run(["check", "--format", "json", "--fail-on", "never", .. sources]);
        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Error));
        return JsonDocument.Parse(outcome.Out).RootElement.GetProperty("files").GetInt32();
    }

    [Fact]
    public void Without_a_source_the_journeys_folder_counts_if_it_is_there()
    {
        _run.File("a.journey", CliRun.Sound);
        Assert.Equal(1, FilesOf());
        _run.File("journeys/b.journey", "").File("journeys/x/c.journey", "");
        Assert.Equal(2, FilesOf());
    }

    [Fact]
    public void Folders_of_tools_and_hidden_ones_are_passed_over()
    {
        foreach (var folder in new[] { "bin", "obj", "node_modules", "_site", "_site.staging", ".git", "real" })
        {
            _run.File(folder + "/a.journey", "");
        }

        Assert.Equal(1, FilesOf("."));
        Assert.Equal(1, FilesOf("bin"));
    }

    [Fact]
    public void A_file_that_is_named_twice_is_read_once()
    {
        _run.File("x/a.journey", CliRun.Sound);

        Assert.Equal(1, FilesOf("x", "./x/a.journey", "x/../x", _run.PathOf("x/a.journey")));
    }

    [Fact]
    public void Files_beside_a_named_one_are_told_of_where_a_name_is_not_found()
    {
        _run.File("x/a.journey", "journey j \"J\" {\n  status draft\n  owner t\n  stage decision { }\n}\n").File("x/b.journey", "team t \"T\"\n");

        Assert.Contains("journeys: only 1 file was read; names may be declared in 1 file beside: `journeys check x` reads all", _run.Run("check", "x/a.journey").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("beside", _run.Run("check", "x").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("beside", _run.Run("check", "x/b.journey").Error, StringComparison.Ordinal);
        Assert.Equal("", _run.Run("check", "x/a.journey", "--quiet").Error);
    }

    [Fact]
    public void Links_are_not_followed_and_that_is_told()
    {
        _run.File("x/a.journey", "").File("y/b.journey", "");
        File.CreateSymbolicLink(_run.PathOf("x/link.journey"), _run.PathOf("y/b.journey"));
        Directory.CreateSymbolicLink(_run.PathOf("x/loop"), _run.PathOf("x"));
        File.CreateSymbolicLink(_run.PathOf("x/zero.journey"), "/dev/zero");

        var outcome = _run.Run("check", "x", "--format", "json", "--fail-on", "never");

        Assert.Equal(1, JsonDocument.Parse(outcome.Out).RootElement.GetProperty("files").GetInt32());
        Assert.Equal(
            "journeys: x/link.journey is a symbolic link and is not read\n"
            + "journeys: x/loop is a symbolic link and is not read\n"
            + "journeys: x/zero.journey is a symbolic link and is not read\n",
            outcome.Error);
    }

    [Theory]
    [InlineData("nowhere", "there is no nowhere; name a folder or a .journey file that exists")]
    [InlineData("note.txt", "note.txt is no .journey file; name a folder or .journey files")]
    [InlineData("empty", "there is no .journey file in empty; name a folder that has some, or begin one with `journeys init`")]
    [InlineData("@note.txt", "there is no @note.txt; name")]
    [InlineData("a\0b", "`a\\0b` is no path; give a file or a folder")]
    [InlineData("--output=x\u001b[2J\u202E.journey/y", "cannot write x<U+001B>[2J<U+202E>.journey/y: ")]
    public void What_cannot_be_read_gives_2_and_one_line(string source, string expected)
    {
        _run.File("note.txt", "-").File("ok.journey", CliRun.Sound);
        Directory.CreateDirectory(_run.PathOf("empty"));

        var outcome = _run.Run("check", source);

        Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Out));
        Assert.StartsWith("journeys: " + expected, outcome.Error);
        Assert.Single(outcome.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("-rf.journey")]
    [InlineData("a b.journey")]
    [InlineData("$(id).journey")]
    [InlineData("a\nb.journey")]
    [InlineData("C:\\x.journey")]
    [InlineData("\u202Egpj.journey")]
    [InlineData("@x.journey")]
    [InlineData("[x].journey")]
    [InlineData("é👟.journey")]
    public void Hostile_names_are_names(string name)
    {
        _run.File(name, [0xFF]);

        var outcome = _run.Run("check", "--format", "json");

        Assert.Equal(ExitCode.Findings, outcome.Code);
        Assert.Equal(name, JsonDocument.Parse(outcome.Out).RootElement.GetProperty("findings")[0].GetProperty("file").GetString());
        Assert.Equal(outcome.Out, _run.Run("check", "./" + name, "--format", "json").Out);
    }

    [Fact]
    public void Files_outside_the_current_folder_are_named_from_it()
    {
        using var other = new CliRun().File("a.journey", [0xFF]);

        var outcome = _run.Run("check", other.Folder, "--format", "json");

        var file = JsonDocument.Parse(outcome.Out).RootElement.GetProperty("findings")[0].GetProperty("file").GetString();
        Assert.Equal($"../{Path.GetFileName(other.Folder)}/a.journey", file);
    }

    [Fact]
    public void A_folder_that_is_too_deep_is_an_error_not_a_silence()
    {
        _run.File(string.Concat(Enumerable.Repeat("d/", 70)) + "a.journey", "");

        Assert.Contains("lies more than 64 folders deep", _run.Run("check", ".").Error);
    }

    [Fact]
    public void A_folder_may_be_named_like_a_journey()
    {
        _run.File("x.journey/a.journey", "");

        Assert.Equal(1, FilesOf("x.journey"));
        Assert.Equal(1, FilesOf("."));
    }
}

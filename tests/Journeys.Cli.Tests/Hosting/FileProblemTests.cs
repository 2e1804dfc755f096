using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Hosting;

/// <summary>What the system says of files is told in words of our own, which say what to do.</summary>
public sealed class FileProblemTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData(28, "no space is left on the disk; make room there, or name another place")]
    [InlineData(30, "the disk is read-only; name another place")]
    [InlineData(20, "a part of the path is a file and no folder; name another place")]
    [InlineData(24, "too many files are open; close other programs, and run this again")]
    [InlineData(unchecked((int)0x80070070), "no space is left on the disk; make room there, or name another place")]
    [InlineData(unchecked((int)0x80070020), "another program uses it; close it there, and run this again")]
    [InlineData(5, "Input/output error")]
    public void A_number_of_the_system_is_told_without_its_words(int number, string told) =>
        Assert.Equal("cannot write a/b: " + told, FileProblem.CannotWrite("a/b", new IOException("Input/output error : '/x/.0.journeys-tmp'", number)).Message);

    [Fact]
    public void Who_may_read_and_who_may_write_are_told_apart()
    {
        var error = new UnauthorizedAccessException("Access to the path '/x' is denied.");
        Assert.Equal("access is denied; change who may read it, or name another", FileProblem.Reading(error));
        Assert.Equal("access is denied; change who may write there, or name another place", FileProblem.Writing(error));
    }

    [Fact]
    public void A_file_that_only_the_system_names_is_named_as_the_user_knows_it() => Assert.Equal(
        "cannot use looks/pages: access is denied; change who may use it, or name another",
        FileProblem.Of(_run.Context(TextWriter.Null, TextWriter.Null), new UnauthorizedAccessException($"Access to the path '{_run.PathOf("looks/pages")}' is denied.")));

    [Fact]
    public void What_we_say_ourselves_stays() =>
        Assert.Equal("Another build is writing to x", FileProblem.Writing(new IOException("Another build is writing to x")));
}

using Journeys.LanguageServer.State;

namespace Journeys.LanguageServer.Tests.State;

public class DocumentUriTests
{
    [Theory]
    [InlineData(@"C:\Klant reizen\#a.journey", "file:///C:/Klant%20reizen/%23a.journey")]
    [InlineData(@"\\server\share\a.journey", "file://server/share/a.journey")]
    [InlineData(@"\\wsl.localhost\Ubuntu\home\a.journey", "file://wsl.localhost/Ubuntu/home/a.journey")]
    [InlineData(@"\\wsl$\Ubuntu\a.journey", "file://wsl%24/Ubuntu/a.journey")]
    public void On_Windows_a_path_has_a_drive_or_a_host(string path, string uri)
    {
        Assert.Equal(uri, DocumentUri.Of(path, isWindows: true));
        Assert.Equal(path.Replace('\\', '/'), DocumentUri.LocalOf(uri, isWindows: true));
    }

    [Theory]
    [InlineData("file:///c%3A/a.journey", "c:/a.journey")]
    [InlineData("file://localhost/C:/a.journey", "C:/a.journey")]
    [InlineData("file:////server/share/a.journey", "//server/share/a.journey")]
    [InlineData("FILE://Server/share/a%20b.journey", "//Server/share/a b.journey")]
    [InlineData("https://server/share/a.journey", null)]
    [InlineData("file:", null)]
    public void On_Windows_an_address_may_be_written_in_other_ways(string uri, string? path) =>
        Assert.Equal(path, DocumentUri.LocalOf(uri, isWindows: true));

    [Theory]
    [InlineData("/tmp/a.journey", "file:///tmp/a.journey")]
    [InlineData(@"/tmp/back\slash.journey", "file:///tmp/back%5Cslash.journey")]
    [InlineData("/tmp/C:/a.journey", "file:///tmp/C%3A/a.journey")]
    public void Elsewhere_a_backslash_is_a_letter_of_a_name(string path, string uri)
    {
        Assert.Equal(uri, DocumentUri.Of(path, isWindows: false));
        Assert.Equal(path, DocumentUri.LocalOf(uri, isWindows: false));
    }
}

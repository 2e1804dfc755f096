using Journeys.Cli.Input;

namespace Journeys.Cli.Tests.Serving;

public sealed class FolderPathTests
{
    [Theory]
    [InlineData("a", "a", true)]
    [InlineData("a/", "a", true)]
    [InlineData("a", "a/", true)]
    [InlineData("a", "a/b/c", true)]
    [InlineData("a/", "a/b", true)]
    [InlineData("", "a", true)]
    [InlineData("a", "a/..b", true)]
    [InlineData("a", "a-b", false)]
    [InlineData("a/", "a-b/c", false)]
    [InlineData("a/b", "a", false)]
    [InlineData("a", "a/../b", false)]
    public void A_folder_holds_itself_and_what_lies_below_it(string folder, string path, bool isHeld)
    {
        var root = Path.GetTempPath();

        Assert.Equal(isHeld, FolderPath.Holds(Path.Combine(root, folder), Path.Combine(root, path)));
    }
}

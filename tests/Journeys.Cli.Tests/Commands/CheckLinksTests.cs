using Journeys.Cli.Hosting;
using Journeys.Cli.Tests.Support;

namespace Journeys.Cli.Tests.Commands;

/// <summary>A link by name that nothing has, which <c>build</c> refuses, is a finding of <c>check</c>.</summary>
public sealed class CheckLinksTests : IDisposable
{
    private const string Journey = """"
        journey shoes "Shoes" {
          status draft
          about """
            See [[LINK]].
            """
        }
        """";

    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("shoos", "`[[shoos]]` names nothing; did you mean `[[shoes]]`?")]
    [InlineData("page:strat", "did you mean `[[page:start]]`?")]
    [InlineData("rule:missing-stag", "did you mean `[[rule:missing-stage]]`?")]
    public void A_wrong_link_is_told_at_its_place(string link, string told)
    {
        _run.File("journeys/a.journey", Journey.Replace("LINK", link, StringComparison.Ordinal));
        _run.File("journeys/handbook/start.md", "# Start\n");

        var outcome = _run.Run("check");

        Assert.Equal(ExitCode.Findings, outcome.Code);
        Assert.Contains("error[JRN2001 unknown-reference]", outcome.Out);
        Assert.Contains(told, outcome.Out);
        Assert.Contains("journeys/a.journey:4:11", outcome.Out);
    }

    [Theory]
    [InlineData("shoes")]
    [InlineData("page:start")]
    [InlineData("page:language-reference")]
    [InlineData("rule:missing-stage")]
    public void A_right_one_is_not(string link)
    {
        _run.File("journeys/a.journey", Journey.Replace("LINK", link, StringComparison.Ordinal));
        _run.File("journeys/handbook/start.md", "# Start\n");
        Assert.Equal(ExitCode.Done, _run.Run("check").Code);
    }
}

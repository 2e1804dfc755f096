using System.Collections.Immutable;
using System.Globalization;
using Journeys.Cli.Input;
using Journeys.Language.Text;
using Journeys.Rules.Configuration;
using Journeys.Site;
using Journeys.Site.Output;

namespace Journeys.Cli.Tests.Fuzzing;

/// <summary>
/// <c>build</c>, in memory: inputs are the files of one workspace. A site is whole, or is refused for links that name nothing; then
/// the files are halved, until each was part of a site or was refused by itself.
/// </summary>
internal sealed class BuildStage
{
    private const int Tail = 200;
    private int _sites;
    private int _refused;

    public void Judge(IReadOnlyList<string> texts)
    {
        var sources = texts.Select((text, i) => new DecodedSource(
            new SourceText(string.Create(CultureInfo.InvariantCulture, $"journeys/f{i}.journey"), text), []));
        Build([.. sources]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_sites} sites, {_refused} inputs refused for links that name nothing");

    private void Build(ImmutableArray<DecodedSource> sources)
    {
        var report = CheckStage.Check(sources);
        var sink = new MemorySink();
        var input = new SiteInput(report.Workspace, report.Findings, RuleBook.BuiltIn.All, CheckStage.Today)
        {
            Drafts = true,
            Api = PublishedData.Of(report),
        };
        var result = SiteBuilder.Build(input, sink);
        if (result.Errors.IsEmpty)
        {
            Interlocked.Increment(ref _sites);
            Assert.True(result.Pages > 0);
            AssertWhole(sink);
        }
        else if (sources.Length == 1)
        {
            Interlocked.Increment(ref _refused);
            Assert.All(result.Errors, error => Assert.Equal(sources[0].Source.Path, error.Template));
        }
        else
        {
            Build(sources[..(sources.Length / 2)]);
            Build(sources[(sources.Length / 2)..]);
        }
    }

    private static void AssertWhole(MemorySink sink)
    {
        foreach (var (path, bytes) in sink.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.True(bytes.AsSpan(Math.Max(0, bytes.Length - Tail)).IndexOf("</html>"u8) >= 0, path + " is cut short");
        }
    }
}

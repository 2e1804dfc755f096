using System.Collections.Immutable;
using Journeys.Analyzers.Findings;
using Journeys.Analyzers.Reading;
using Journeys.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Journeys.Analyzers.Tests.Findings;

public sealed class HeadStartTests
{
    private const string Journey = "journey a \"A\" { stage awareness { touchpoint one \"One\" } }\n";

    private static readonly ProjectOptions Options = new(("build_property.ProjectDir", "/shop/"), ("build_property.JourneysToday", "2026-10-01"));

    private static readonly BuildProperties Build = BuildProperties.Read(Options.GlobalOptions);

    private readonly CheckCache _cache = new(new HeadStart());

    [Fact]
    public void What_was_begun_is_what_the_analyzer_gets()
    {
        var files = Files(Journey);
        _cache.Begin(files, Options.GlobalOptions);

        var found = _cache.Check(Read(files), Build, CancellationToken.None);

        Assert.Contains(found["/shop/a.journey"], IsOfA);
        Assert.Equal(Told(new CheckCache(new HeadStart()).Check(Read(files), Build, CancellationToken.None)), Told(found));
        Assert.Same(found, _cache.Check(Read(files), Build, CancellationToken.None));
    }

    [Fact]
    public void Of_other_files_the_check_is_their_own()
    {
        _cache.Begin(Files(Journey), Options.GlobalOptions);

        var found = _cache.Check(Read(Files("journey b \"B\" { nonsense }\n")), Build, CancellationToken.None);

        Assert.DoesNotContain(found["/shop/a.journey"], IsOfA);
        Assert.NotEmpty(found["/shop/a.journey"]);
    }

    [Fact]
    public void It_is_begun_once_in_a_process()
    {
        var second = new Asked("/shop/a.journey", Journey);
        _cache.Begin(Files(Journey), Options.GlobalOptions);
        _ = _cache.Check(Read(Files(Journey)), Build, CancellationToken.None);

        _cache.Begin([second], Options.GlobalOptions);

        Assert.False(second.IsAsked.Wait(TimeSpan.FromMilliseconds(200)));
    }

    [Theory]
    [InlineData("RunAnalyzers", "false")]
    [InlineData("RunAnalyzersDuringBuild", "False")]
    [InlineData("JourneysEnabled", "false")]
    public void Where_nobody_will_ask_nothing_is_begun(string property, string value)
    {
        var file = new Asked("/shop/a.journey", Journey);

        _cache.Begin([file], new ProjectOptions(("build_property." + property, value)).GlobalOptions);

        Assert.False(file.IsAsked.Wait(TimeSpan.FromMilliseconds(200)));
    }

    [Fact]
    public void Where_analyzers_run_after_all_it_begins()
    {
        var file = new Asked("/shop/a.journey", Journey);

        _cache.Begin([file], new ProjectOptions(("build_property.RunAnalyzers", "true"), ("build_property.RunAnalyzersDuringBuild", "false")).GlobalOptions);

        Assert.True(file.IsAsked.Wait(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void A_file_that_cannot_be_read_there_is_told_by_who_asks()
    {
        _cache.Begin([new Broken("/shop/a.journey")], Options.GlobalOptions);

        var found = _cache.Check(Read(Files(Journey)), Build, CancellationToken.None);

        Assert.Contains(found["/shop/a.journey"], IsOfA);
    }

    [Fact]
    public void Who_waits_no_more_waits_no_more()
    {
        using var release = new ManualResetEventSlim();
        _cache.Begin([new Slow("/shop/a.journey", release)], Options.GlobalOptions);
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        Assert.Throws<OperationCanceledException>(() => _cache.Check(Read(Files(Journey)), Build, source.Token));
        release.Set();
    }

    private static bool IsOfA(Diagnostic diagnostic) => diagnostic.ToString().Contains("Journey \"A\" has no stage", StringComparison.Ordinal);

    private static ImmutableArray<AdditionalText> Files(string text) => [new MemoryText("/shop/a.journey", text)];

    private static JourneyFiles Read(ImmutableArray<AdditionalText> files) => JourneyFiles.Of(files, CancellationToken.None);

    private static IEnumerable<string> Told(ILookup<string, Diagnostic> found) => found.SelectMany(file => file).Select(diagnostic => diagnostic.ToString());

    /// <summary>Tells whether anybody wanted its text.</summary>
    private sealed class Asked(string path, string text) : AdditionalText
    {
        public ManualResetEventSlim IsAsked { get; } = new();

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            IsAsked.Set();
            return SourceText.From(text, System.Text.Encoding.UTF8);
        }
    }

    private sealed class Broken(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => throw new IOException("gone");
    }

    private sealed class Slow(string path, ManualResetEventSlim release) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            release.Wait(TimeSpan.FromMinutes(1), cancellationToken);
            return SourceText.From("", System.Text.Encoding.UTF8);
        }
    }
}

using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Rules;
using Journeys.Site.Output;
using Journeys.Testing;

namespace Journeys.Site.Tests;

/// <summary>Builds sites in memory.</summary>
internal static class Site
{
    public static readonly Date Today = new(2026, 11, 22);

    public static readonly ImmutableArray<RuleDescriptor> Rules = [.. RuleCatalogue.BuiltIn.Select(rule => rule.Descriptor)];

    private static readonly HtmlParser Parser = new();

    public static ImmutableArray<SourceText> Sample { get; } =
        [.. Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "journeys"), "*.journey", SearchOption.AllDirectories)
            .Select(file => new SourceText("journeys/" + Path.GetFileName(file), File.ReadAllText(file)))];

    public static ImmutableArray<HandbookPage> SampleHandbook { get; } =
        [.. Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "journeys", "handbook"), "*.md", SearchOption.AllDirectories)
            .Select(file => new HandbookPage(
                Path.GetRelativePath(Path.Combine(RepositoryRoot.Path, "journeys", "handbook"), file).Replace('\\', '/'),
                File.ReadAllText(file)))];

    public static SiteInput Input(ImmutableArray<SourceText> sources)
    {
        var workspace = WorkspaceLoader.Load(sources);
        return new SiteInput(workspace, workspace.Findings, Rules, Today);
    }

    public static SiteInput SampleInput() => Input(Sample) with { Handbook = SampleHandbook };

    public static SiteInput Input(string source) => Input([new SourceText("journeys/a.journey", source)]);

    /// <summary>Builds and expects no error.</summary>
    public static IReadOnlyDictionary<string, byte[]> Build(SiteInput input)
    {
        var sink = new MemorySink();
        var result = SiteBuilder.Build(input, sink);
        Assert.Empty(result.Errors);
        return sink.Files;
    }

    public static string Text(IReadOnlyDictionary<string, byte[]> files, string path) => Encoding.UTF8.GetString(files[path]);

    public static IHtmlDocument Page(IReadOnlyDictionary<string, byte[]> files, string path) => Parser.ParseDocument(Text(files, path));

    public static IEnumerable<string> Pages(IReadOnlyDictionary<string, byte[]> files) =>
        files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}

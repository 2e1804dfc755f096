using Journeys.Analyzers.Tests.Support;
using Journeys.Testing;

namespace Journeys.Analyzers.Tests.Findings;

/// <summary>The promise of the package: the compiler says of the same files what <c>journeys check</c> says.</summary>
public sealed class SameAsCheckTests
{
    private const string Today = "2026-11-26";

    /// <summary>The sample with its figures, every labelled workspace, and the one that has each kind of finding.</summary>
    public static TheoryData<string> Samples { get; } =
    [
        "journeys",
        .. Folders("tests/Journeys.Rules.Tests/Corpus"),
        .. Folders("tests/Journeys.Testing/Workspaces"),
    ];

    [Theory]
    [InlineData("Journeys.Language")]
    [InlineData("Journeys.Rules")]
    public void Neither_borrows_from_the_other(string part)
    {
        Assert.EndsWith(Path.Combine("net10.0", part + ".dll"), CheckInProcess.LocationOf(part), StringComparison.Ordinal);
        Assert.Contains("Journeys.Cli", CheckInProcess.LocationOf(part), StringComparison.Ordinal);
        var own = System.Reflection.Assembly.Load(part);
        var runtime = own.GetCustomAttributes(typeof(System.Runtime.Versioning.TargetFrameworkAttribute), false);
        Assert.Contains(".NETStandard,Version=v2.0", runtime.Cast<System.Runtime.Versioning.TargetFrameworkAttribute>().Select(of => of.FrameworkName));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Of_every_sample(string folder) => AreTheSame(RepositoryRoot.Combine(folder), "en");

    [Theory]
    [InlineData("nl")]
    [InlineData("da")]
    public void In_every_language(string language) => AreTheSame(RepositoryRoot.Combine("tests/Journeys.Testing/Workspaces/findings"), language);

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public void Of_generated_workspaces(int journeys)
    {
        using var folder = new TemporaryFolder();
        GeneratedWorkspace.Write(GeneratedWorkspace.Create(journeys, 7, "nl", "da"), folder.Path);

        Assert.NotEqual(0, AreTheSame(folder.Path, "en"));
    }

    [Fact]
    public void Of_damaged_files()
    {
        using var folder = new TemporaryFolder();
        var sample = File.ReadAllText(Directory.EnumerateFiles(RepositoryRoot.Combine("tests/Journeys.Rules.Tests/Corpus/airline"), "*.journey").First());
        var number = 0;
        foreach (var damaged in RandomEdits.Of(sample, 25, 8).Select(text => text.ReplaceLineEndings(number % 2 == 0 ? "\n" : "\r\n")))
        {
            folder.File($"damaged/{number++:00}.journey", damaged);
        }

        folder.File("empty.journey", "").File("zero.journey", "\0\0").File("mark.journey", "\uFEFFjourney \"x\" {\n  gaol \"y\"\n}");
        folder.File("brace.journey", string.Concat(Enumerable.Repeat("journey a \"A\" { stage b { ", 400)));

        Assert.InRange(AreTheSame(folder.Path, "en"), 500, int.MaxValue);
    }

    [Fact]
    public void With_severities_of_several_editorconfig_files()
    {
        using var folder = new TemporaryFolder();
        const string text = "journey a \"A\" {\n  stage consideration \"Look\" {\n    touchpoint find \"Find us\" {\n    }\n  }\n}\n";
        folder.File("shop/a.journey", text).File("shop/deep/b.journey", text.Replace(" a ", " b ")).File("club/c.journey", text.Replace(" a ", " c "));
        folder.File(".editorconfig", "root = true\n[*.journey]\njourneys_rule.missing-stage.severity = info\ndotnet_diagnostic.JRN3008.severity = error\n[club/**]\ndotnet_diagnostic.JRN3009.severity = none\n");
        folder.File("shop/.editorconfig", "[deep/*.journey]\njourneys_rule.missing-need.severity = off\njourneys_rule.missing-stage.severity = unset\n");

        var found = AreTheSame(folder.Path, "en");

        Assert.NotEqual(0, found);
    }

    private static int AreTheSame(string folder, string language)
    {
        var check = CheckInProcess.Run(folder, Today, language);
        Assert.True(check.Code < 2, check.Error);
        var compiler = AnalyzerRun.Told(AnalyzerRun.Diagnostics(folder, ("JourneysToday", Today), ("JourneysLanguage", language)));
        Assert.Equal(InOrder(check.Findings), InOrder(compiler));
        return check.Findings.Count;
    }

    private static IEnumerable<string> InOrder(IEnumerable<ToldFinding> findings) => findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Folders(string path) =>
        Directory.EnumerateDirectories(RepositoryRoot.Combine(path)).Order(StringComparer.Ordinal)
            .Select(folder => Path.GetRelativePath(RepositoryRoot.Combine(), folder));
}

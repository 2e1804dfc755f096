using System.Collections.Immutable;
using Journeys.Analyzers.Findings;
using Journeys.Analyzers.Tests.Support;
using Journeys.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Journeys.Analyzers.Tests.Findings;

public sealed class FindingsAnalyzerTests : IDisposable
{
    private const string Journey = "journey a \"A\" {\n  gaol \"Buy shoes\"\n}\n";
    private const string OutOfDate = """
        claim fast "Fast" { watch "fast" }
        message spring "Spring" { text "Spring is here"  until 2026-03-31 }
        journey a "A" { stage awareness "Look" { touchpoint find "Find us" { says spring } } }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_rule_has_its_descriptor()
    {
        var told = new FindingsAnalyzer().SupportedDiagnostics;

        Assert.Equal(told.Length, told.Select(rule => rule.Id).Distinct().Count());
        Assert.All(RuleCatalogue.BuiltIn, rule => Assert.Contains(told, known => known.Id == rule.Descriptor.Id));
        Assert.All(told, rule => Assert.StartsWith("https://journeys.dev/handbook/", rule.HelpLinkUri, StringComparison.Ordinal));
        Assert.All(told, rule => Assert.StartsWith("Journeys.", rule.Category, StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_setting_is_told_at_its_line_and_does_not_count()
    {
        _folder.File("a.journey", Journey).File(".editorconfig", "root = true\n[*]\njourneys_rule.unknown-keywod.severity = off\ndotnet_diagnostic.JRN1002.severity = loud\n");

        var found = Told();

        Assert.Equal(2, found.Count(finding => finding.Id == "JRN9101"));
        Assert.Contains(found, finding => finding.Place.EndsWith(".editorconfig(3,1,3,1)", StringComparison.Ordinal)
            && finding.Message == "there is no rule `unknown-keywod`; did you mean `unknown-keyword`?.");
        Assert.Contains(found, finding => finding.Id == "JRN1002" && finding.Severity == "error");
    }

    [Theory]
    [InlineData("JourneysToday", "tomorrow", "`tomorrow` is no day for JourneysToday; write it as 2026-10-01.")]
    [InlineData("JourneysLanguage", "fr", "`fr` is no language for JourneysLanguage; there are en, nl, da.")]
    public void A_wrong_property_is_told(string name, string value, string expected)
    {
        _folder.File("a.journey", Journey);

        var mistake = Assert.Single(Told((name, value)), finding => finding.Id == "JRN9101");

        Assert.Equal(("warning", expected), (mistake.Severity, mistake.Message));
    }

    [Theory]
    [InlineData("2026-04-01", 1)]
    [InlineData("2026-03-31", 0)]
    [InlineData("", 0)]
    [InlineData("tomorrow", 0)]
    public void Where_nobody_knows_the_day_nothing_is_said_of_days(string today, int expected)
    {
        _folder.File("a.journey", OutOfDate);

        Assert.Equal(expected, Told(("JourneysToday", today)).Count(finding => finding.Id == "JRN4011"));
    }

    [Theory]
    [InlineData("2026-03-31", 1)]
    [InlineData("2026-04-01", 0)]
    [InlineData("", 0)]
    [InlineData("tomorrow", 0)]
    public void What_accepts_a_finding_of_a_day_is_in_vain_only_where_the_day_is_known(string today, int expected)
    {
        _folder.File("a.journey", OutOfDate.Replace("says spring", "says spring  allow message-out-of-date because \"It is on the posters\""));

        Assert.Equal(expected, Told(("JourneysToday", today)).Count(finding => finding.Id == "JRN2006"));
    }

    [Fact]
    public void Switched_off_it_says_nothing()
    {
        _folder.File("a.journey", Journey);

        Assert.Empty(Told(("JourneysEnabled", "False")));
    }

    [Fact]
    public void Without_journeys_it_says_nothing()
    {
        _folder.File(".editorconfig", "[*]\njourneys_rule.nope.severity = off\n");

        Assert.Empty(AnalyzerRun.Diagnostics([new FileText(_folder.Combine(".editorconfig"))]));
    }

    [Fact]
    public void A_file_that_comes_twice_is_one()
    {
        _folder.File("a.journey", Journey);
        var file = AnalyzerRun.FilesOf(_folder.Path).Single();

        Assert.Equal(Told().Distinct(), AnalyzerRun.Told(AnalyzerRun.Diagnostics([file, new FileText(file.Path)], ("ProjectDir", _folder.Path))).Distinct());
        Assert.DoesNotContain(AnalyzerRun.Diagnostics([file, new FileText(file.Path)]), diagnostic => diagnostic.Id == "JRN2002");
    }

    [Fact]
    public void The_same_texts_are_checked_once()
    {
        _folder.File("a.journey", Journey);
        var first = AnalyzerRun.Diagnostics(_folder.Path);
        var again = AnalyzerRun.Diagnostics(_folder.Path);
        _folder.File("a.journey", Journey.Replace("gaol", "gaol "));
        var changed = AnalyzerRun.Diagnostics(_folder.Path);

        Assert.Same(first.Single(found => found.Id == "JRN1002"), again.Single(found => found.Id == "JRN1002"));
        Assert.NotSame(first.Single(found => found.Id == "JRN1002"), changed.Single(found => found.Id == "JRN1002"));
    }

    [Fact]
    public void What_fails_in_the_check_is_one_finding_and_no_crash()
    {
        var failure = new InvalidOperationException("thrown by a text that cannot be read");
        var files = ImmutableArray.Create<AdditionalText>(new FailingText("/shop/journeys/a.journey", failure));

        var found = Assert.Single(AnalyzerRun.Diagnostics(files, ("ProjectDir", "/shop/")));

        Assert.Equal("JRN9102", found.Id);
        Assert.Equal("/shop/journeys/a.journey", found.Location.GetLineSpan().Path);
        Assert.Contains("InvalidOperationException: thrown by a text that cannot be read.", found.GetMessage(null), StringComparison.Ordinal);
    }

    private List<ToldFinding> Told(params (string Name, string Value)[] properties) => AnalyzerRun.Told(AnalyzerRun.Diagnostics(_folder.Path, properties));

    /// <summary>A text that gives its checksum and then fails, as a mistake of ours in reading would.</summary>
    private sealed class FailingText(string path, Exception failure) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => new Failing(failure);
    }

    private sealed class Failing(Exception failure) : SourceText(checksum: [.. new byte[20]], SourceHashAlgorithm.Sha1)
    {
        public override System.Text.Encoding? Encoding => null;

        public override int Length => 3;

        public override char this[int position] => throw failure;

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => throw failure;

        public override string ToString(TextSpan span) => throw failure;
    }
}

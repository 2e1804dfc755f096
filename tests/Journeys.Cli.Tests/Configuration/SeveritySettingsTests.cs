using Journeys.Cli.Configuration;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Tests.Support;
using Journeys.Language.Diagnostics;
using Journeys.Rules.Configuration;

namespace Journeys.Cli.Tests.Configuration;

public sealed class SeveritySettingsTests : IDisposable
{
    private static readonly RuleDescriptor Rule = LanguageRules.UnusedDeclaration;
    private readonly CliRun _run = new CliRun().File("x/y/a.journey", CliRun.Sound);

    public void Dispose() => _run.Dispose();

    private Severity? Read()
    {
        var context = _run.Context(TextWriter.Null, TextWriter.Null);
        var sources = SourceFinder.Find(context, ["."]);
        return SeveritySettings.Load(context, RuleBook.BuiltIn, sources.Files).SeverityOf("x/y/a.journey", Rule);
    }

    [Theory]
    [InlineData("journeys_rule.unused-declaration.severity = error", Severity.Error)]
    [InlineData("dotnet_diagnostic.JRN2003.severity = error", Severity.Error)]
    [InlineData("DOTNET_DIAGNOSTIC.jrn2003.SEVERITY = Warning", Severity.Warning)]
    [InlineData("journeys_rule.unused-declaration.severity = suggestion", Severity.Info)]
    [InlineData("journeys_rule.unused-declaration.severity = info", Severity.Info)]
    [InlineData("journeys_rule.unused-declaration.severity = silent", Severity.Off)]
    [InlineData("journeys_rule.unused-declaration.severity = none # never", Severity.Off)]
    [InlineData("journeys_rule.unused-declaration.severity = off", Severity.Off)]
    [InlineData("dotnet_diagnostic.CA1000.severity = error", null)]
    [InlineData("dotnet_diagnostic.JRN8001.severity = error", null)]
    [InlineData("dotnet_diagnostic.JRN9101.severity = none", null)]
    [InlineData("journeys_rule.untraced-touchpoint.severity = error", null)]
    [InlineData("journal_rotation.severity = x", null)]
    [InlineData("journeys_rule.duplicate-name.severity = off", null)]
    public void Both_spellings_and_all_words_are_read(string line, Severity? expected)
    {
        _run.File(".editorconfig", $"root = true\n[*.journey]\n{line}\n");

        Assert.Equal(expected, Read());
    }

    [Fact]
    public void The_nearest_file_wins()
    {
        _run.File(".editorconfig", "root=true\n[*]\njourneys_rule.unused-declaration.severity = error\n")
            .File("x/.editorconfig", "[y/*.journey]\ndotnet_diagnostic.JRN2003.severity = none\n");

        Assert.Equal(Severity.Off, Read());
    }

    [Fact]
    public void A_root_hides_what_is_above_it()
    {
        _run.File(".editorconfig", "root=true\n[*]\njourneys_rule.unused-declaration.severity = error\n")
            .File("x/.editorconfig", "root = true\n");

        Assert.Null(Read());
    }

    [Fact]
    public void The_later_section_wins_and_unset_takes_back()
    {
        _run.File(".editorconfig", "root=true\n[*]\njourneys_rule.unused-declaration.severity = error\n[x/**]\njourneys_rule.unused-declaration.severity = unset\n");

        Assert.Null(Read());
    }

    [Fact]
    public void A_section_for_other_files_does_not_count()
    {
        _run.File(".editorconfig", "root=true\n[*.md]\njourneys_rule.unused-declaration.severity = error\n");

        Assert.Null(Read());
    }

    [Theory]
    [InlineData("journeys_rule.unused-declaratoin.severity = off", ".editorconfig:3: there is no rule `unused-declaratoin`; did you mean `unused-declaration`?")]
    [InlineData("dotnet_diagnostic.JRN9999.severity = off", ".editorconfig:3: there is no rule `JRN9999`")]
    [InlineData("dotnet_diagnostic.JRN2O03.severity = off", ".editorconfig:3: there is no rule `JRN2O03`; did you mean `JRN2003`?")]
    [InlineData("dotnet_diagnostic.JRN2003.severity =", ".editorconfig:3: `` is no severity; there are error, warning, info, off")]
    [InlineData("journeys_rule.unused-declaration = off", ".editorconfig:3: `journeys_rule.unused-declaration` is no setting of a rule")]
    [InlineData("journeys_rule.unused-declaration.severty = off", ".editorconfig:3: `journeys_rule.unused-declaration.severty` is no setting of a rule")]
    [InlineData("journey_rule.unused-declaration.severity = off", ".editorconfig:3: `journey_rule.unused-declaration.severity` is no setting of a rule")]
    [InlineData("journeys_rule.unused-declaration.severity = fatal", ".editorconfig:3: `fatal` is no severity; there are error, warning, info, off")]
    public void A_mistake_is_told_at_its_line(string line, string expected)
    {
        _run.File(".editorconfig", $"root = true\n[*.md]\n{line}\n");

        var outcome = _run.Run("check");

        Assert.Equal(ExitCode.Usage, outcome.Code);
        Assert.StartsWith("journeys: " + expected, outcome.Error);
        Assert.Single(outcome.Error.TrimEnd('\n').Split('\n'));
    }
}

using System.Text.Json;
using System.Text.RegularExpressions;
using Journeys.Editor.Tests.Running;
using Journeys.Testing;

namespace Journeys.Editor.Tests.VsCode;

/// <summary>What users read in VS Code, in English, Dutch and Danish.</summary>
public partial class TextTests
{
    private static readonly string[] Sources =
        [.. Directory.GetFiles(In("source"), "*.js").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    public static TheoryData<string> OtherLanguages => ["nl", "da"];

    [Fact]
    public void Every_text_that_the_manifest_names_is_written_and_used()
    {
        var named = Placeholder().Matches(File.ReadAllText(In("package.json"))).Select(match => match.Groups[1].Value).Distinct().Order();

        Assert.Equal(named, Read("package.nls.json").Names().Order());
    }

    [Theory]
    [MemberData(nameof(OtherLanguages))]
    public void The_manifest_speaks(string language) =>
        Assert.Equal(Read("package.nls.json").Names(), Read($"package.nls.{language}.json").Names());

    [Theory]
    [MemberData(nameof(OtherLanguages))]
    public void The_extension_speaks(string language)
    {
        var said = Sources.SelectMany(source => Said().Matches(source)).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(said, Read($"l10n/bundle.l10n.{language}.json").Names().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(OtherLanguages))]
    public void What_is_filled_in_stays(string language) =>
        Assert.All(Read($"l10n/bundle.l10n.{language}.json").EnumerateObject(), text =>
            Assert.Equal(text.Name.Contains("{0}", StringComparison.Ordinal), text.Value.GetString()!.Contains("{0}", StringComparison.Ordinal)));

    /// <summary>A command that nothing answers to would fail under the writer's hand.</summary>
    [Fact]
    public void Every_command_is_answered()
    {
        var commands = Read("package.json").GetProperty("contributes").GetProperty("commands").EnumerateArray()
            .Select(command => command.GetProperty("command").GetString()!).Order().ToList();
        var entry = File.ReadAllText(In("source", "extension.js"));

        Assert.Equal(commands, Registered().Matches(entry).Select(match => match.Groups[1].Value).Order());
        Assert.Equal(commands, Answered(File.ReadAllText(In("source", "browser.js"))).Order());
    }

    private static IEnumerable<string> Answered(string browser) =>
        Registered().Matches(browser).Select(match => match.Groups[1].Value)
            .Concat(Listed().Match(browser).Groups[1].Value.Split(',').Select(name => "journeys." + name.Trim().Trim('"')));

    private static JsonElement Read(string file) => JsonDocument.Parse(File.ReadAllText(In(file))).RootElement;

    private static string In(params string[] path) => RepositoryRoot.Combine(["src", "vscode", .. path]);

    [GeneratedRegex("\"%([^%\"]+)%\"")]
    private static partial Regex Placeholder();

    [GeneratedRegex("l10n\\.t\\(\"([^\"]+)\"")]
    private static partial Regex Said();

    [GeneratedRegex("registerCommand\\(\"([^\"]+)\"")]
    private static partial Regex Registered();

    [GeneratedRegex(@"needsDesktop = \[([^\]]+)\]")]
    private static partial Regex Listed();
}

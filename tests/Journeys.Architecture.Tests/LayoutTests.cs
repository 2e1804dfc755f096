using System.Text.RegularExpressions;

namespace Journeys.Architecture.Tests;

public partial class LayoutTests
{
    private const int MostLines = 600;

    private static readonly string[] TopLevel = ["Journeys.sln", "LICENSE", "README.md", "journeys", "netlify.toml", "site-templates", "src", "tests"];

    private static readonly string[] CodeEndings = [".cs", ".css", ".js", ".mjs", ".ts", ".sh", ".html", ".journey", ".lua"];

    private static readonly string[] Sources = [.. Checkout.Files("src", ".cs"), .. Checkout.Files("tests", ".cs")];

    [Fact]
    public void The_top_holds_only_what_is_prescribed() =>
        Assert.DoesNotContain(Checkout.TopLevel(), name => name[0] != '.' && !TopLevel.Contains(name));

    [Fact]
    public void Namespaces_follow_folders() =>
        Assert.DoesNotContain(Sources, source => Namespace().Match(Checkout.Read(source)) is { Success: true } match
            && match.Groups[1].Value != NamespaceOf(source));

    [Fact]
    public void Only_programs_have_no_namespace() =>
        Assert.DoesNotContain(Sources, source => !source.EndsWith("/Program.cs", StringComparison.Ordinal)
            && !Namespace().IsMatch(Checkout.Read(source)));

    [Fact]
    public void No_file_is_too_long_to_read() =>
        Assert.DoesNotContain(
            Checkout.Files("").Where(file => CodeEndings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal))),
            file => Checkout.Read(file).AsSpan().Count('\n') > MostLines);

    [Fact]
    public void No_test_is_skipped() =>
        Assert.DoesNotContain(Checkout.Files("tests", ".cs"), test => Skipped().IsMatch(Checkout.Read(test)));

    private static string NamespaceOf(string source)
    {
        var folders = source.Split('/')[1..^1];
        return string.Join('.', folders);
    }

    [GeneratedRegex(@"^namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\[(Fact|Theory)\([^)]*\bSkip")]
    private static partial Regex Skipped();
}

using System.Text.RegularExpressions;
using Journeys.Testing;

namespace Journeys.Architecture.Tests;

public partial class LayoutTests
{
    private const int MostLines = 600;

    private static readonly string[] TopLevel = ["Journeys.sln", "LICENSE", "README.md", "journeys", "netlify.toml", "site-templates", "src", "tests"];

    private static readonly string[] CodeEndings = [".cs", ".css", ".js", ".mjs", ".ts", ".sh", ".html", ".journey", ".lua"];

    /// <summary>Sources that are samples of what others write: they are read by tests, and follow no custom of ours.</summary>
    private static readonly string[] Samples = ["tests/Journeys.Sample.WebShop/", "tests/Journeys.Tracing.Tests/Sources/"];

    /// <summary>What newer C# asks for by names that are not ours.</summary>
    private const string Compatibility = "src/Compatibility/";

    private static readonly string[] Sources =
        [.. Checkout.Files("src", ".cs").Concat(Checkout.Files("tests", ".cs")).Where(file => !Samples.Any(sample => file.StartsWith(sample, StringComparison.Ordinal)))];

    [Fact]
    public void The_top_holds_only_what_is_prescribed() =>
        Problems.None(Checkout.TopLevel().Where(name => name[0] != '.' && !TopLevel.Contains(name)));

    [Fact]
    public void Namespaces_follow_folders() =>
        Problems.None(Sources.Where(source => !source.StartsWith(Compatibility, StringComparison.Ordinal)
            && Namespace().Match(Checkout.Read(source)) is { Success: true } match
            && match.Groups[1].Value != NamespaceOf(source)));

    [Fact]
    public void Only_programs_have_no_namespace() =>
        Problems.None(Sources.Where(source => !source.EndsWith("/Program.cs", StringComparison.Ordinal)
            && !Namespace().IsMatch(Checkout.Read(source))));

    [Fact]
    public void No_file_is_too_long_to_read() =>
        Problems.None(Checkout.Files("")
            .Where(file => CodeEndings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Where(file => Checkout.Read(file).AsSpan().Count('\n') > MostLines));

    [Fact]
    public void Using_directives_are_in_order() =>
        Problems.None(Sources.Where(source => UsingOrder.FirstOutOfOrder(Checkout.Read(source)) is not null));

    [Theory]
    [InlineData("using System;\nusing System.Text;\nusing Journeys.Language;\nusing Journeys.Language.Text;\nusing static System.Math;\nusing static Journeys.A;\nusing B = Journeys.C;\n", null)]
    [InlineData("using Journeys.Language;\nusing System;\n", "using System;")]
    [InlineData("using Xunit;\nusing Journeys.Rules.Claims;\nusing Journeys.Rules;\n", "using Journeys.Rules.Claims;")]
    [InlineData("using Journeys.Rules.Claims;\nusing Journeys.Rules;\n", "using Journeys.Rules;")]
    [InlineData("using static System.Math;\nusing System;\n", "using System;")]
    [InlineData("using B = Journeys.C;\nusing static Journeys.A;\n", "using static Journeys.A;")]
    public void A_using_directive_out_of_order_is_seen(string source, string? seen) => Assert.Equal(seen, UsingOrder.FirstOutOfOrder(source));

    [Fact]
    public void No_test_is_skipped() =>
        Problems.None(Checkout.Files("tests", ".cs").Where(test => Skipped().IsMatch(Checkout.Read(test))));

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

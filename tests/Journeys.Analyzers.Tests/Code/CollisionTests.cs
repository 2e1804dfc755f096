using Journeys.Analyzers.Findings;
using Journeys.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Journeys.Analyzers.Tests.Code;

/// <summary>JRN8005 is told in the file of journeys, with the other findings.</summary>
public sealed class CollisionTests
{
    private const string Pages = """
        journey shop "Shop" {
          stage awareness { touchpoint page-2 "Two" touchpoint page2 "Second" }
        }
        """;

    [Fact]
    public async Task Two_names_that_are_one_in_code_are_told_at_the_later()
    {
        var found = await Found(("b.journey", "message a-1 \"A\""), ("a.journey", Pages + "\nmessage a1 \"B\""));

        Assert.Equal(["/shop/a.journey: 1,55", "/shop/b.journey: 0,8"], found.Select(Place));
        Assert.Equal(
            "The names `page2` and `page-2` are the same in C#. There they are called `_page2` and `Page2`; rename one of the two.",
            found[0].GetMessage());
        Assert.Equal(["1,31", "3,8"], found.Select(one => one.AdditionalLocations.Single().GetLineSpan().StartLinePosition.ToString()));
        Assert.All(found, one => Assert.Equal(DiagnosticSeverity.Warning, one.Severity));
    }

    [Theory]
    [InlineData("journey a \"A\" { stage awareness { touchpoint b1 \"1\" } }\njourney c \"C\" { stage awareness { touchpoint b-1 \"1\" } }", 0)]
    [InlineData("journey j-1 \"A\"\njourney j1 \"B\"", 1)]
    [InlineData("journey a \"A\" { stage s-1 stage s1 }", 1)]
    [InlineData("touchpoint t-1 \"A\"\ntouchpoint t1 \"B\"\nmetric t-1 \"A\" nps\nmetric t1 \"B\" nps", 2)]
    [InlineData("message equals \"A\"\nmessage messages \"B\"\nmessage twice \"C\"\nmessage twice \"D\"", 0)]
    public async Task What_stands_in_one_class_counts(string journeys, int count) => Assert.Equal(count, (await Found(("a.journey", journeys))).Length);

    [Fact]
    public async Task A_reason_makes_it_right()
    {
        var allowed = Pages.Replace("stage awareness {", "stage awareness { allow colliding-code-names because \"Old pages\"\n", StringComparison.Ordinal);

        Assert.Empty(await Found(("a.journey", allowed)));
    }

    [Fact]
    public async Task A_setting_changes_its_weight()
    {
        const string Off = "[*.journey]\njourneys_rule.colliding-code-names.severity = off\n";

        Assert.Empty(await Found(("a.journey", Pages), (".editorconfig", Off)));
    }

    private static string Place(Diagnostic found)
    {
        var place = found.Location.GetLineSpan();
        return $"{place.Path}: {place.StartLinePosition}";
    }

    private static async Task<Diagnostic[]> Found(params (string Path, string Text)[] files)
    {
        var texts = files.Select(file => (AdditionalText)new MemoryText("/shop/" + file.Path, file.Text));
        var options = new AnalyzerOptions([.. texts], new ProjectOptions(("build_property.ProjectDir", "/shop/")));
        var compilation = Generated.From("").Compilation.WithAnalyzers([new FindingsAnalyzer()], options);
        var all = await compilation.GetAnalyzerDiagnosticsAsync();
        return [.. all.Where(one => one.Id == "JRN8005").OrderBy(Place, StringComparer.Ordinal)];
    }
}

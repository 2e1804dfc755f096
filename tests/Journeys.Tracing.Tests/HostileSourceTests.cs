using System.Text;
using Journeys.Tracing.Messages;
using Xunit;

namespace Journeys.Tracing.Tests;

/// <summary>Whatever lies in a folder, a trace ends well, and tells which files it left out.</summary>
public sealed class HostileSourceTests
{
    private const int Many = 20_000;

    public static TheoryData<string, string> Deep => new()
    {
        { "parentheses", "class C { int x = " + Times("(") + "1" + Times(")") + "; }" },
        { "type arguments", "class C { " + Times("A<") + "int" + Times(">") + " x; }" },
        { "interpolations", "class C { string x = " + Times("$\"{") + "1" + Times("}\"") + "; }" },
        { "raw interpolations", "class C { string x = " + Times("$\"\"\"{") + "1" + Times("}\"\"\"") + "; }" },
        { "blocks", "class C { void M() {" + Times("{") + Times("}") + "} }" },
        { "types", Times("class C {") + Times("}") },
        { "namespaces", Times("namespace N {") + Times("}") },
        { "casts", "class C { object x = " + Times("(object)") + "a; }" },
        { "lambdas", "class C { object x = " + Times("a => ") + "a; }" },
        { "unfinished calls", "class C { void M() { " + Times("f(") },
    };

    public static TheoryData<string, string> Long => new()
    {
        { "sums", "class C { string x = \"a\"" + Times(" + \"a\"") + "; }" },
        { "calls", "class C { object x = a" + Times(".b()") + "; }" },
        { "else", "class C { void M() { " + Times("if (a) { } else ") + "{ } } }" },
        { "not", "class C { bool x = a is " + Times("not ") + "b; }" },
        { "coalescing", "class C { object x = a" + Times(" ?? a") + "; }" },
        { "conditions", Times("#if A\n") + "class C { }\n" + Times("#endif\n") },
        { "brackets in texts", "class C { string[] x = [" + string.Concat(Enumerable.Repeat("\"(\", '(', @\"\"\"(\", $\"{{(\", \"\"\"((\"\"\", /* ( */ \n", Many)) + "]; }" },
        { "comparisons", "class C { bool x = " + string.Concat(Enumerable.Repeat("a < b && c > d || ", Many)) + "e; }" },
        { "one line", "class C { " + string.Concat(Enumerable.Repeat("int x; ", Many)) + "}" },
        { "nothing", "" },
        { "a mark alone", "\uFEFF" },
        { "letters", "\0\u0001\u2028 ﷽ 👟"[1..] },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void What_is_too_deep_is_left_out_and_told(string what, string source)
    {
        var answer = Traced.Source(source);
        Assert.True(answer.Skipped is [{ Reason: SkipReason.TooDeep }], what);
    }

    [Theory]
    [MemberData(nameof(Long))]
    public void What_is_only_long_is_read(string what, string source)
    {
        var answer = Traced.Source(source + "\n[Journeys.Touchpoint(\"j.t\")] class Last { }");
        Assert.True(answer.Skipped.Count == 0, what);
    }

    [Fact]
    public void What_is_no_text_too_large_or_gone_is_left_out_and_told()
    {
        using var folder = new TemporaryFolder();
        var binary = folder.Write("Binary.cs", [0x43, 0, 1, 2]);
        var large = Path.Combine(folder.Path, "Large.cs");
        using (var stream = File.Create(large))
        {
            stream.SetLength(64L * 1024 * 1024);
        }

        var utf16 = folder.Write("Utf16.cs", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("[Touchpoint(\"j.é\")] class C;")]);
        var latin = folder.Write("Latin.cs", Encoding.Latin1.GetBytes("[Touchpoint(\"j.é\")] class C;"));
        var answer = Tracer.Run(new TraceRequest(
            [
                .. new[] { binary, large, utf16, latin, Path.Combine(folder.Path, "Gone.cs") }.Select(path => new TraceFile(path, Path.GetFileName(path), "")),
            ],
            []));
        Assert.Equal(
            ["Binary.cs Binary", "Gone.cs Unreadable", "Large.cs TooLarge"],
            answer.Skipped.Select(file => $"{file.File} {file.Reason}"));
        Assert.Equal(["j.é", "j.é"], answer.References.Select(reference => reference.Name));
    }

    private static string Times(string text) => string.Concat(Enumerable.Repeat(text, Many));
}

using Xunit;

namespace Journeys.Tracing.Tests;

/// <summary>Code between <c>#if</c> and <c>#endif</c> counts, whatever it is built for.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData("#if A\n1\n#else\n2\n#endif\n", "12")]
    [InlineData("# if A\n1\n# else\n2\n# endif\n", "12")]
    [InlineData("#\tif A\n1\n#endif\n", "1")]
    [InlineData("#if A\n1\n#elif B\n2\n#endif\n", "12")]
    [InlineData("#if A\n1\n#elif B\n2\n#elif C\n3\n#else\n4\n#endif\n", "1234")]
    [InlineData("#if A && !B\n1\n#endif\n", "1")]
    [InlineData("#if !A && B\n1\n#endif\n#if A && !B\n2\n#endif\n", "12")]
    [InlineData("#if A && B && !C\n1\n#endif\n", "1")]
    [InlineData("#if A\n#if !B\n1\n#endif\n#endif\n", "1")]
    [InlineData("#if A // and not B, C or D\n1\n#elif B // else\n2\n#endif\n", "12")]
    public void Every_branch_is_read(string source, string found)
    {
        var names = found.Select(digit => $"T{digit}").ToArray();
        var answer = Traced.Source(Declared(source), "Source.cs", names);
        Assert.Equal(names, answer.Symbols.Where(symbol => symbol.Places.Count == 1).Select(symbol => symbol.Text));
    }

    /// <summary>A reader that read as often as there are symbols would take minutes.</summary>
    [Fact]
    public void A_file_of_very_many_symbols_is_read_a_few_times()
    {
        var branches = string.Concat(Enumerable.Range(0, 2000).Select(i => $"#if S{i} && !R{i}\nclass C{i} {{ }}\n#endif\n"));
        var answer = Traced.Source(branches + "class Last { }\n", "Source.cs", "Last", "C0");
        Assert.Equal([1, 1], answer.Symbols.Select(symbol => symbol.Places.Count));
    }

    /// <summary>Each line of one digit is a type by that name.</summary>
    private static string Declared(string source) =>
        string.Join('\n', source.Split('\n').Select(line => line.Length == 1 ? $"class T{line} {{ }}" : line));
}

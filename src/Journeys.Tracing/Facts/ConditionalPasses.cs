using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Journeys.Tracing.Facts;

/// <summary>
/// With which symbols a file is read, so that code in every branch of <c>#if</c> counts, whatever it is built for. That is with all that
/// its conditions name, and with none; where they name several, also with one alone and with all but one, each as far as it reads a branch
/// that none before it did. At most <see cref="MostPasses"/> in all, and of many symbols the first <see cref="MostTried"/> are tried, so
/// that a branch which asks for more than that is not read.
/// </summary>
internal static partial class ConditionalPasses
{
    private const int MostPasses = 8;
    private const int MostTried = 16;

    // What a symbol is costs as much as there are conditions around the one that asks.
    private const int MostDirectives = 10_000;

    /// <summary>The symbols of each reading; one without any for a file without conditions.</summary>
    public static IReadOnlyList<string[]> Of(string text)
    {
        if (!HasConditions(text))
        {
            return [[]];
        }

        var directives = Directives().Matches(text);
        string[] symbols = [.. directives
            .SelectMany(match => Words().Matches(match.Groups[1].Value))
            .Select(match => match.Value)
            .Where(word => word is not ("true" or "false"))
            .Distinct(StringComparer.Ordinal)];
        return symbols.Length == 0 ? [[]]
            : symbols.Length == 1 || directives.Count > MostDirectives ? [symbols, []]
            : Several(string.Join('\n', directives.Select(match => match.Value)), symbols);
    }

    /// <summary>A blank may stand before the word. Most files have neither, and that is found out at the speed of memory.</summary>
    private static bool HasConditions(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('#'); at >= 0; at = text.IndexOf('#'))
        {
            text = text[(at + 1)..].TrimStart(" \t");
            if (text.StartsWith("if", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static List<string[]> Several(string directives, string[] symbols)
    {
        var passes = new List<string[]> { symbols, Array.Empty<string>() };
        HashSet<int> read = [.. Taken(directives, symbols), .. Taken(directives, [])];
        foreach (var others in Others(symbols).TakeWhile(_ => passes.Count < MostPasses))
        {
            var before = read.Count;
            read.UnionWith(Taken(directives, others));
            if (read.Count > before)
            {
                passes.Add(others);
            }
        }

        return passes;
    }

    private static IEnumerable<string[]> Others(string[] symbols)
    {
        var tried = symbols.Take(MostTried);
        return tried.Select(symbol => new[] { symbol }).Concat(tried.Select(symbol => symbols.Where(other => other != symbol).ToArray()));
    }

    /// <summary>Where the branches begin that are read with some symbols, in the directives alone: without code they are soon judged.</summary>
    private static IEnumerable<int> Taken(string directives, string[] symbols)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: symbols);
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(directives, options).GetRoot();
        return root.EndOfFileToken.LeadingTrivia
            .Select(trivia => trivia.GetStructure())
            .OfType<BranchingDirectiveTriviaSyntax>()
            .Where(branch => branch.BranchTaken)
            .Select(branch => branch.SpanStart);
    }

    [GeneratedRegex(
        @"^[ \t]*#[ \t]*(?:(?:el)?if\b([^\r\n/]*)|(?:else|endif|define|undef)\b[^\r\n/]*)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Directives();

    [GeneratedRegex(@"[\p{L}_][\p{L}\p{N}_]*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}

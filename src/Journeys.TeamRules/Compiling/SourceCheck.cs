using System.Globalization;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Rules.Team;
using Microsoft.CodeAnalysis.CSharp;

namespace Journeys.TeamRules.Compiling;

/// <summary>
/// Looks at sources before the compiler does: it calls itself for each level of nesting, and ends its process where a text nests deeper
/// than any person writes.
/// </summary>
internal static class SourceCheck
{
    private const int MostFiles = 500;
    private const int MostCharacters = 4 * 1024 * 1024;

    /// <summary>Deeper than brackets, dots and operators nest in any honest source.</summary>
    private const int Deepest = 200;

    /// <summary>More operators in one statement than any honest source has.</summary>
    private const int MostOperators = 2000;

    /// <summary>What is wrong with the sources as texts.</summary>
    public static IEnumerable<Finding> Check(IReadOnlyList<SourceText> sources)
    {
        if (sources.Count > MostFiles || sources.Sum(source => (long)source.Content.Length) > MostCharacters)
        {
            var files = MostFiles.ToString(CultureInfo.InvariantCulture);
            yield return TeamRuleProblems.DoesNotCompile.At(new Origin(sources[0], default), new Phrase(
                $"There are more than {files} files of rules, or more than 4 MiB of them.",
                $"Er zijn meer dan {files} bestanden met regels, of meer dan 4 MiB.",
                $"Der er mere end {files} filer med regler, eller mere end 4 MiB."));
            yield break;
        }

        foreach (var source in sources)
        {
            if (TooDeep(source.Content) is { } at)
            {
                yield return TeamRuleProblems.DoesNotCompile.At(new Origin(source, new TextSpan(at, 1)), new Phrase(
                    "This nests deeper than a rule may. Give the inner part a name of its own.",
                    "Dit is dieper genest dan in een regel mag. Geef het binnenste een eigen naam.",
                    "Det er indlejret dybere, end en regel må være. Giv det inderste sit eget navn."));
            }
        }
    }

    /// <summary>Where a text becomes too deep; null where it does not. The lexer does not call itself.</summary>
    private static int? TooDeep(string text)
    {
        var (depth, operators) = (0, 0);
        foreach (var token in SyntaxFactory.ParseTokens(text))
        {
            var kind = token.Kind();
            depth += kind switch
            {
                SyntaxKind.OpenParenToken or SyntaxKind.OpenBraceToken or SyntaxKind.OpenBracketToken => 1,
                SyntaxKind.CloseParenToken or SyntaxKind.CloseBraceToken or SyntaxKind.CloseBracketToken => depth > 0 ? -1 : 0,
                _ => 0,
            };
            if (kind is SyntaxKind.SemicolonToken or SyntaxKind.CommaToken or SyntaxKind.CloseBraceToken)
            {
                operators = 0;
            }
            else if (SyntaxFacts.IsPunctuation(kind) || kind is SyntaxKind.ElseKeyword or SyntaxKind.NewKeyword)
            {
                operators++;
            }

            if (depth > Deepest || operators > MostOperators)
            {
                return token.SpanStart;
            }
        }

        return null;
    }
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Journeys.Language.Diagnostics;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Testing;
using Xunit.Abstractions;

namespace Journeys.Language.Tests.Diagnostics;

/// <summary>
/// Makes one mistake after another in the sample's files, each as people make them, and counts: is it told of near its line, and
/// does it draw others after it?
/// </summary>
public partial class MistakeTests(ITestOutputHelper output)
{
    private const int EveryNth = 3;

    private static ImmutableArray<FileModel> Files { get; } = [.. WorkspaceFolder.Read("journeys").Select(WorkspaceLoader.Read)];

    public static TheoryData<string> Kinds => [.. Mistakes.Keys];

    private static Dictionary<string, Func<string, string?>> Mistakes { get; } = new()
    {
        ["closing quote left out"] = line => ClosingQuote().IsMatch(line) && !line.Contains("\"\"\"") ? ClosingQuote().Replace(line, "$1", 1) : null,
        ["opening quote left out"] = line => OneText().IsMatch(line) ? OneText().Replace(line, "$1$2\"", 1) : null,
        ["opening brace left out"] = line => line.EndsWith(" {", StringComparison.Ordinal) ? line[..^2] : null,
        ["closing brace left out"] = line => line.Trim() == "}" ? "" : null,
        ["closing brace doubled"] = line => line.Trim() == "}" ? line + "\n" + line : null,
        ["brace on the next line"] = line => line.EndsWith(" {", StringComparison.Ordinal) ? line[..^2] + "\n" + Indentation(line) + "{" : null,
        ["keyword misspelled"] = line => Keyword().Match(line) is { Success: true, Groups: var groups } && groups[2].Value is { Length: > 3 } word && word[1] != word[2]
            ? groups[1].Value + word[0] + word[2] + word[1] + word[3..] + line[groups[0].Length..]
            : null,
        ["keyword unknown"] = line => Keyword().IsMatch(line) && !line.Contains('{') ? Keyword().Replace(line, "$1xylophone", 1) : null,
        ["curly quotes"] = line => OneText().IsMatch(line) ? OneText().Replace(line, "$1\u201C$2\u201D", 1) : null,
        ["bullet before the line"] = line => Keyword().IsMatch(line) ? Indentation(line) + "- " + line.TrimStart() : null,
        ["colon behind the keyword"] = line => Keyword().IsMatch(line) && !line.Contains('@') ? Keyword().Replace(line, "$1$2:", 1) : null,
        ["text left out"] = line => NeedOrMoment().IsMatch(line) ? NeedOrMoment().Replace(line, "$1", 1) : null,
        ["text without quotes"] = line => NeedOrMoment().IsMatch(line) ? line.Replace("\"", "") : null,
        ["day that does not exist"] = line => Day().IsMatch(line) ? Day().Replace(line, "$1-02-30", 1) : null,
        ["decimal comma"] = line => DecimalScore().IsMatch(line) ? DecimalScore().Replace(line, "$1,$2/5", 1) : null,
        ["word of a choice misspelled"] = line => High().IsMatch(line) ? High().Replace(line, "$1hihg", 1) : null,
        ["message misspelled"] = line => Message().IsMatch(line) ? Message().Replace(line, "$1x$2", 1) : null,
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_mistake_is_told_once_and_near_its_place(string kind)
    {
        var (made, found, extra) = (0, 0, 0);
        var examples = new List<string>();
        for (var index = 0; index < Files.Length; index++)
        {
            var lines = Files[index].Source.Content.Split('\n');
            for (var line = 0; line < lines.Length; line++)
            {
                if ((made + line) % EveryNth != 0 || InProse(lines, line) || Mistakes[kind](lines[line]) is not { } wrong)
                {
                    continue;
                }

                made++;
                var text = string.Join("\n", lines.Take(line).Append(wrong).Concat(lines.Skip(line + 1)));
                var findings = Findings(index, text);
                var near = findings.Count(finding => IsNear(finding, line + 1));
                found += near > 0 ? 1 : 0;
                extra += Math.Max(0, findings.Count - 1);
                if (near == 0 || findings.Count > 1)
                {
                    examples.Add($"{Files[index].Source.Path}:{line + 1}: {lines[line].Trim()}\n" + string.Join("\n", findings.Select(f => $"      {f.Origin.File}:{f.Origin.Range.Start.Line} {f.Rule.Name} {f.Message}")));
                }
            }
        }

        output.WriteLine($"{kind}: {made} made, {found} found, {extra} drawn after them");
        examples.Take(4).ToList().ForEach(output.WriteLine);
        Assert.True(made > 0);
        Assert.True(found >= 0.95 * made, $"{kind}: {found} of {made} found\n" + string.Join("\n", examples.Take(4)));
        Assert.True(extra <= 0.02 * made, $"{kind}: {extra} drawn after {made}\n" + string.Join("\n", examples.Take(4)));
    }

    private static List<Finding> Findings(int index, string text)
    {
        var changed = Files.SetItem(index, WorkspaceLoader.Read(new SourceText(Files[index].Source.Path, text)));
        return [.. Workspace.Link(changed).Findings.Where(finding => finding.Severity == Severity.Error)];
    }

    /// <summary>Within two lines of the mistake, or in its words or its related places.</summary>
    private static bool IsNear(Finding finding, int line) =>
        Math.Abs(finding.Origin.Range.Start.Line - line) <= 2
        || finding.Related.Any(related => Math.Abs(related.Origin.Range.Start.Line - line) <= 2);

    private static bool InProse(string[] lines, int line) =>
        lines.Take(line + 1).Sum(text => text.Split("\"\"\"").Length - 1) % 2 == 1 || lines[line].Contains("\"\"\"") || lines[line].TrimStart().StartsWith('#');

    private static string Indentation(string line) => line[..(line.Length - line.TrimStart().Length)];

    [GeneratedRegex("""(".*)"(?=[^"]*$)""")]
    private static partial Regex ClosingQuote();

    [GeneratedRegex("""^([^"#]*)"([^"]*)"(?=[^"]*$)""")]
    private static partial Regex OneText();

    [GeneratedRegex("""^(\s*)([a-z-]+)""")]
    private static partial Regex Keyword();

    [GeneratedRegex("""^(\s+(?:need|moment)(?:@\w+)?) +".*"$""")]
    private static partial Regex NeedOrMoment();

    [GeneratedRegex("""^(\s+priority +)high""")]
    private static partial Regex High();

    [GeneratedRegex("""\b(20\d\d)-\d\d-\d\d""")]
    private static partial Regex Day();

    [GeneratedRegex("""\b(\d)\.(\d)/5""")]
    private static partial Regex DecimalScore();

    [GeneratedRegex("""^(\s+says(?:@\w+)? +\w)\w+(.*)$""")]
    private static partial Regex Message();
}

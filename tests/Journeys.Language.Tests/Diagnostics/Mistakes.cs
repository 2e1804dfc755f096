using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Journeys.Language.Model;
using Journeys.Language.Text;
using Journeys.Testing;

namespace Journeys.Language.Tests.Diagnostics;

/// <summary>A mistake made in a file of the sample.</summary>
/// <param name="File">The file's place among <see cref="Mistakes.Files"/>.</param>
/// <param name="Line">The number of the line.</param>
/// <param name="Was">The line before.</param>
/// <param name="Text">The whole file with the mistake in it.</param>
internal sealed record Mistake(int File, int Line, string Was, string Text)
{
    /// <summary>Everything that is said of the sample with this mistake in it.</summary>
    public Workspace Workspace =>
        Workspace.Link(Mistakes.Files.SetItem(File, WorkspaceLoader.Read(new SourceText(Mistakes.Files[File].Source.Path, Text))));
}

/// <summary>Mistakes as people make them, made one after another in the lines of the sample's files.</summary>
internal static partial class Mistakes
{
    public static ImmutableArray<FileModel> Files { get; } = [.. WorkspaceFolder.Read("journeys").Select(WorkspaceLoader.Read)];

    public static IReadOnlyDictionary<string, Func<string, string?>> Kinds { get; } = new Dictionary<string, Func<string, string?>>
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
        ["curly quote at the end"] = line => OneText().IsMatch(line) ? OneText().Replace(line, "$1\"$2\u201D", 1) : null,
        ["curly quote at the end, as Germans write it"] = line => OneText().IsMatch(line) ? OneText().Replace(line, "$1\"$2\u201C", 1) : null,
        ["bullet before the line"] = line => Keyword().IsMatch(line) ? Indentation(line) + "- " + line.TrimStart() : null,
        ["colon behind the keyword"] = line => Keyword().IsMatch(line) && !line.Contains('@') ? Keyword().Replace(line, "$1$2:", 1) : null,
        ["text left out"] = line => NeedOrMoment().IsMatch(line) ? NeedOrMoment().Replace(line, "$1", 1) : null,
        ["text without quotes"] = line => NeedOrMoment().IsMatch(line) ? line.Replace("\"", "") : null,
        ["day that does not exist"] = line => Day().IsMatch(line) ? Day().Replace(line, "$1-02-30", 1) : null,
        ["decimal comma"] = line => DecimalScore().IsMatch(line) ? DecimalScore().Replace(line, "$1,$2/5", 1) : null,
        ["word of a choice misspelled"] = line => High().IsMatch(line) ? High().Replace(line, "$1hihg", 1) : null,
        ["message misspelled"] = line => Message().IsMatch(line) ? Message().Replace(line, "$1x$2", 1) : null,
    };

    /// <summary>A mistake of one kind in one of every few lines that it can be made in.</summary>
    public static IEnumerable<Mistake> Of(string kind, int everyNth)
    {
        var made = 0;
        for (var index = 0; index < Files.Length; index++)
        {
            var lines = Files[index].Source.Content.Split('\n');
            for (var line = 0; line < lines.Length; line++)
            {
                if ((made + line) % everyNth == 0 && !InProse(lines, line) && Kinds[kind](lines[line]) is { } wrong)
                {
                    made++;
                    var text = string.Join("\n", lines.Take(line).Append(wrong).Concat(lines.Skip(line + 1)));
                    yield return new Mistake(index, line + 1, lines[line].Trim(), text);
                }
            }
        }
    }

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

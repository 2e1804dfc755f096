using System.Globalization;
using System.Security;
using System.Text;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.TeamRules;

namespace Journeys.Cli.Starting;

/// <summary>A rule of the team's own to begin with, which compiles and passes, and what an editor needs to help with it.</summary>
/// <param name="context">The surroundings.</param>
/// <param name="name">The rule's name.</param>
internal sealed class StarterRule(CliContext context, string name)
{
    private const string FirstId = "TEAM";
    private const int LongestName = 60;

    /// <summary>Writes it into a workspace; what is there already stays as it is.</summary>
    /// <param name="folder">The folder that holds the workspace.</param>
    /// <returns>The paths of what was written, as they are shown.</returns>
    /// <exception cref="CliException">A file cannot be written.</exception>
    public IEnumerable<string> Write(string folder)
    {
        var root = context.FullPath(Path.Combine(folder, SourceFinder.DefaultSource(context.At(context.FullPath(folder)))));
        var rules = Path.Combine(root, TeamRuleFiles.Folder);
        var rule = Path.Combine(rules, ClassName + ".cs");
        var project = Path.Combine(rules, "rules.csproj");
        var ignore = Path.Combine(rules, ".gitignore");
        List<(string Path, string Text)> files = [];
        if (!File.Exists(rule))
        {
            files.Add((rule, Fill(StarterWorkspace.Read("starting/rules/rule.txt"), NextId(root))));
        }

        files.AddRange(new[] { (project, StarterWorkspace.Read("starting/rules/project.txt")), (ignore, "bin/\nobj/\n") }.Where(file => !File.Exists(file.Item1)));
        foreach (var (path, text) in files)
        {
            Put(path, text);
        }

        // Where journeys lies is true of this machine only, and changes with each version.
        Put(Path.Combine(rules, "obj", "journeys.props"), Whereabouts);
        return files.Select(file => context.ShownPath(file.Path));
    }

    /// <summary>Reads a name of a rule.</summary>
    /// <exception cref="CliException">It is none.</exception>
    public static string? ReadName(string? name) => name switch
    {
        null => null,
        _ when name.Length <= LongestName && name.Contains('-', StringComparison.Ordinal) && char.IsAsciiLetterLower(name[0])
            && name.Split('-').All(word => word.Length > 0 && word.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))) => name,
        _ => throw new CliException($"`{name}` is no name for a rule; give words in lower case with hyphens between them that read well behind `allow`, such as missing-fallback"),
    };

    private static string Whereabouts => $"""
        <Project>
          <PropertyGroup>
            <JourneysFolder>{SecurityElement.Escape(Path.Combine(AppContext.BaseDirectory, "roslyn"))}</JourneysFolder>
          </PropertyGroup>
        </Project>

        """.ReplaceLineEndings("\n");

    private string ClassName => string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private string Fill(string text, string id) => text
        .Replace("$name$", name, StringComparison.Ordinal)
        .Replace("$id$", id, StringComparison.Ordinal)
        .Replace("$class$", ClassName, StringComparison.Ordinal);

    /// <summary>The number behind the highest that the team has, with the word that it uses.</summary>
    private string NextId(string root)
    {
        var last = TeamRuleFiles.Find(context, root).Words
            .Select(word => (Letters: new string([.. word.TakeWhile(char.IsAsciiLetterUpper)]), Word: word))
            .Where(word => word.Letters.Length >= 2 && word.Letters.Length < word.Word.Length && word.Word[word.Letters.Length..].All(char.IsAsciiDigit) && word.Word.Length <= 12)
            .Select(word => (word.Letters, Number: int.Parse(word.Word[word.Letters.Length..], NumberStyles.None, CultureInfo.InvariantCulture)))
            .OrderBy(id => id.Number)
            .ThenBy(id => id.Letters, StringComparer.Ordinal)
            .LastOrDefault((Letters: FirstId, Number: 0));
        return last.Letters + (last.Number + 1).ToString("D3", CultureInfo.InvariantCulture);
    }

    private void Put(string path, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw FileProblem.CannotWrite(context.ShownPath(path), error);
        }
    }
}

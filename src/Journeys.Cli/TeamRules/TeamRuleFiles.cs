using System.Collections.Immutable;
using Journeys.Cli.Git;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Language.Text;
using Journeys.Rules.Team;

namespace Journeys.Cli.TeamRules;

/// <summary>The sources of a team's rules: the C# files in <c>rules/</c> beside its journeys.</summary>
/// <param name="Files">Where they are.</param>
/// <param name="Texts">What they hold, in the same order.</param>
internal sealed record TeamRuleFiles(ImmutableArray<SourceFile> Files, ImmutableArray<SourceText> Texts)
{
    /// <summary>The folder, beside the journeys.</summary>
    public const string Folder = "rules";

    private const string Extension = ".cs";

    /// <summary>There are none.</summary>
    public static TeamRuleFiles None { get; } = new([], []);

    /// <summary>
    /// The words in quotes in them, among which are the ids and names of the rules. Whoever does not run them knows by it that
    /// <c>allow</c> and settings may name them.
    /// </summary>
    public ImmutableHashSet<string> Words { get; } =
        [.. Texts.SelectMany(text => TeamRuleWords.In(text.Content))];

    /// <summary>Whether a path below the source folder, with <c>/</c> between folders, is one of them.</summary>
    public static bool IsOne(string relative) =>
        relative.StartsWith(Folder + "/", StringComparison.Ordinal) && FolderWalk.Takes(relative[(Folder.Length + 1)..], Extension);

    /// <summary>Reads those that lie there.</summary>
    /// <exception cref="CliException">One cannot be read.</exception>
    public static TeamRuleFiles Find(CliContext context, string root)
    {
        var folder = Path.Combine(root, Folder);
        if (!Directory.Exists(folder) || new DirectoryInfo(folder).LinkTarget is not null)
        {
            return None;
        }

        ImmutableArray<SourceFile> files =
        [
            .. new FolderWalk(context, Extension).Files(folder)
                .Select(path => new SourceFile(path, context.ShownPath(path)))
                .OrderBy(file => file.ShownPath, StringComparer.Ordinal),
        ];
        return new TeamRuleFiles(files, [.. SourceReader.Read(context, files).Select(text => text.Source)]);
    }

    /// <summary>Reads those of a commit, whatever lies in the working tree.</summary>
    /// <exception cref="CliException">There is no such commit.</exception>
    public static TeamRuleFiles Of(CliContext context, string root, string commit)
    {
        var repository = GitRepository.Around(context, context.CurrentDirectory);
        var tree = repository?.Find(commit) is { } found
            ? repository.Tree(found, Extension)
            : throw new CliException($"there is no commit `{commit}` to take the team's rules from; name a branch, a tag or a commit that exists here");
        var prefix = Path.GetRelativePath(repository.Root, Path.Combine(root, Folder)).Replace(Path.DirectorySeparatorChar, '/') + "/";
        var entries = tree.Entries
            .Where(entry => !entry.IsLink && entry.Path.StartsWith(prefix, StringComparison.Ordinal) && FolderWalk.Takes(entry.Path[prefix.Length..], Extension))
            .Select(entry => (Path: Path.Combine(repository.Root, entry.Path.Replace('/', Path.DirectorySeparatorChar)), entry.Id))
            .Select(entry => (File: new SourceFile(entry.Path, context.ShownPath(entry.Path)), entry.Id))
            .OrderBy(entry => entry.File.ShownPath, StringComparer.Ordinal)
            .ToList();
        var contents = repository.Contents([.. entries.Select(entry => entry.Id).Distinct()]);
        return new TeamRuleFiles(
            [.. entries.Select(entry => entry.File)], [.. entries.Select(entry => SourceReader.Decode(entry.File.ShownPath, contents[entry.Id]).Source)]);
    }
}

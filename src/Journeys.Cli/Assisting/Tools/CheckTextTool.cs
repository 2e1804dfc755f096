using System.Collections.Immutable;
using Journeys.Cli.Input;
using Journeys.Cli.TeamRules;
using Journeys.Cli.Tracing;
using Journeys.JsonRpc;
using Journeys.Language.Text;
using Journeys.Mcp.Offering;

namespace Journeys.Cli.Assisting.Tools;

/// <summary><c>check_text</c>: what would be wrong if a file held another text.</summary>
internal static class CheckTextTool
{
    private const string Unsaved = "unsaved.journey";

    /// <summary>The tool.</summary>
    public static Tool Create(AssistantGround ground) => new(
        "check_text",
        "Check a text that is not saved",
        "Checks the whole text of a .journey file as if it stood among the saved ones, in the place of the file that it names or beside them. Nothing is "
        + "saved. Gives the findings in that text; elsewhere says how many the other files would have.",
        [
            new("text", "The whole text of the file.") { IsRequired = true },
            new("file", "The path of the file that it would take the place of, as findings give it, or of a new one; without it, it stands beside them."),
            Given.Language,
            Given.Limit(50),
        ],
        (arguments, cancellation) =>
        {
            var (report, file, ownRules) = Check(ground, arguments, cancellation);
            var language = ground.LanguageOf(arguments);
            var findings = report.Findings.Where(finding => finding.Origin.File == file).ToImmutableArray();
            return CheckTool.Of(report, ownRules, findings, arguments.Number("limit"), language, report.Findings.Length - findings.Length);
        });

    private static (CheckReport Report, string File, OwnRules OwnRules) Check(
        AssistantGround ground, Arguments arguments, CancellationToken cancellation)
    {
        var context = ground.Context(cancellation);
        var file = FileOf(ground, arguments.Text("file") ?? context.ShownPath(Path.Combine(ground.Root, Unsaved)), cancellation);
        var saved = Saved(ground, cancellation);
        var at = saved.Files.Select(known => known.FullPath).ToList().IndexOf(file.FullPath);
        var text = new DecodedSource(new SourceText(file.ShownPath, arguments.Required("text")), []);
        var others = at < 0 ? saved.Files : saved.Files.RemoveAt(at);
        using var team = TeamRuleSet.Find(context, ground.Root, TeamRulesChoice.Off);
        var files = others.Add(file);
        var analysis = new Analysis(
            context, files, SourceReader.Read(context, others).Add(text), MeasuresFile.Read(context, saved), team, ground.Today, TraceFileBeside.Read(context, saved));
        return (analysis.Check(), file.ShownPath, OwnRules.Of(context, ground.Root, team.Files));
    }

    /// <summary>The saved files; none where the first is being written.</summary>
    private static SourceSet Saved(AssistantGround ground, CancellationToken cancellation)
    {
        var walk = new FolderWalk(ground.Context(cancellation), SourceFinder.Extension);
        return walk.Files(ground.Root).Any() ? ground.Sources(cancellation) : new SourceSet(ground.Root, [], []);
    }

    /// <summary>A file within the folder, whether it is there or not. Behind a symbolic link nothing is within it.</summary>
    private static SourceFile FileOf(AssistantGround ground, string path, CancellationToken cancellation)
    {
        var context = ground.Context(cancellation);
        var full = context.FullPath(path);
        var below = Path.GetRelativePath(ground.Root, full).Replace(Path.DirectorySeparatorChar, '/');
        var isWithin = FolderPath.Holds(ground.Root, full) && FolderWalk.Takes(below, SourceFinder.Extension)
            && !FolderPath.IsBehindLink(ground.Root, full);
        return isWithin
            ? new SourceFile(full, context.ShownPath(full))
            : throw new RefusedException(
                $"`{ShownName.Of(path)}` is no .journey file within {context.ShownPath(ground.Root)}; give a path as findings give it.");
    }
}

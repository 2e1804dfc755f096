using Journeys.Cli.Hosting;
using Journeys.Language.Text;
using Journeys.Site.Templates;

namespace Journeys.Cli.Input;

/// <summary>
/// Lays a team's templates over the built-in ones. A folder may hold the files directly, or a whole set under <c>default/</c>
/// with the team's own files laid over that.
/// </summary>
internal static class TemplateFolder
{
    private const string DefaultFolder = "site-templates";
    private const string Base = "default";
    private static readonly string[] Parts = ["layouts", "partials", "pages", "assets"];

    /// <summary>The folder that templates come from, without a separator at its end; null for the built-in ones.</summary>
    /// <param name="context">The surroundings.</param>
    /// <param name="asked">The value of <c>--templates</c>, or null.</param>
    /// <exception cref="CliException">The folder that was asked for is not there.</exception>
    public static string? Find(CliContext context, string? asked)
    {
        var path = Path.TrimEndingDirectorySeparator(context.FullPath(asked ?? DefaultFolder));
        if (Directory.Exists(path))
        {
            return asked is null && RealFile.IsLink(path) ? throw NotFollowed(asked ?? DefaultFolder) : path;
        }

        return asked is null ? null : throw new CliException(File.Exists(path)
            ? $"{asked} is a file; name the folder of the templates, or leave out --templates"
            : $"there is no template folder {asked}; name one that is there, or leave out --templates");
    }

    /// <summary>Reads the templates.</summary>
    public static TemplateSet Read(CliContext context, string? folder)
    {
        if (folder is null)
        {
            return TemplateSet.BuiltIn;
        }

        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        RefuseLink(context, Path.Combine(folder, Base));
        Add(context, files, Path.Combine(folder, Base));
        Add(context, files, folder);
        return TemplateSet.BuiltIn.Overlay(files);
    }

    /// <summary>
    /// What a team's folder holds in vain: a page or layout that there is none of, a file whose name is nearly that of a built-in one, and
    /// folders that are not looked into. Pictures, styles and partials of a team's own are none of these.
    /// </summary>
    /// <returns>A line for each, in order.</returns>
    public static IEnumerable<string> InVain(CliContext context, string? folder) => folder is null
        ? []
        : new[] { Path.Combine(folder, Base), folder }.Where(Directory.Exists).SelectMany(set => InVain(context, set, set == folder)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> InVain(CliContext context, string set, bool isOwn)
    {
        foreach (var other in Directory.EnumerateDirectories(set).Select(path => Path.GetFileName(path)).Where(name => !name.StartsWith('.') && !Parts.Contains(name) && !(isOwn && name == Base)))
        {
            yield return Told(context, Path.Combine(set, other), "is no folder of templates", Spelling.Nearest(other, Parts));
        }

        foreach (var part in Parts.Where(part => FolderWalk.IsRealFolder(Path.Combine(set, part))))
        {
            foreach (var path in new FolderWalk(context, "").Files(Path.Combine(set, part)))
            {
                var name = Path.GetRelativePath(set, path).Replace(Path.DirectorySeparatorChar, '/');
                var near = TemplateSet.BuiltIn.Has(name) ? null : Meant(part, name);
                if (!TemplateSet.BuiltIn.Has(name) && (near is not null || part is "pages" or "layouts"))
                {
                    yield return Told(context, path, "overrides no template", near);
                }
            }
        }
    }

    /// <summary>The template that a file is probably meant to override; the ending that both have makes no name nearer.</summary>
    private static string? Meant(string part, string name)
    {
        var (start, ending) = (part.Length + 1, Path.GetExtension(name));
        var known = TemplateSet.BuiltIn.Below(part + "/").Where(path => Path.GetExtension(path) == ending).Select(path => path[start..^ending.Length]);
        return Spelling.Nearest(name[start..^ending.Length], known) is { } near ? name[..start] + near + ending : null;
    }

    private static string Told(CliContext context, string path, string problem, string? near) =>
        $"journeys: {context.ShownPath(path)} {problem}{(near is null ? "" : $"; did you mean `{near}`?")}";

    /// <summary>What a link brings in would be published, so a link ends the build rather than be passed over.</summary>
    private static void Add(CliContext context, Dictionary<string, ReadOnlyMemory<byte>> files, string folder)
    {
        foreach (var part in Parts.Select(part => Path.Combine(folder, part)).Where(Directory.Exists))
        {
            RefuseLink(context, part);
            var walk = new FolderWalk(context, "");
            foreach (var path in walk.Files(part))
            {
                files[Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')] = PlainFiles.Bytes(context, path);
            }

            if (walk.SkippedLinks is [var link, ..])
            {
                throw NotFollowed(link);
            }
        }
    }

    private static void RefuseLink(CliContext context, string folder)
    {
        if (RealFile.IsLink(folder))
        {
            throw NotFollowed(context.ShownPath(folder));
        }
    }

    private static CliException NotFollowed(string path) =>
        new($"{path} is a symbolic link, which is not followed among templates; put the file or folder itself there");
}

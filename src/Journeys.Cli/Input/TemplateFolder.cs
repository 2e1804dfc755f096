using Journeys.Cli.Hosting;
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

    /// <summary>The folder that templates come from; null for the built-in ones.</summary>
    /// <param name="context">The surroundings.</param>
    /// <param name="asked">The value of <c>--templates</c>, or null.</param>
    /// <exception cref="CliException">The folder that was asked for is not there.</exception>
    public static string? Find(CliContext context, string? asked)
    {
        var path = context.FullPath(asked ?? DefaultFolder);
        if (Directory.Exists(path))
        {
            return asked is null && RealFile.IsLink(path) ? throw NotFollowed(asked ?? DefaultFolder) : path;
        }

        return asked is null ? null : throw new CliException($"there is no template folder {asked}");
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

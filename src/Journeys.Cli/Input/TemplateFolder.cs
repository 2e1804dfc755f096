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
            return path;
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
        Add(context, files, Path.Combine(folder, Base));
        Add(context, files, folder);
        return TemplateSet.BuiltIn.Overlay(files);
    }

    private static void Add(CliContext context, Dictionary<string, ReadOnlyMemory<byte>> files, string folder)
    {
        foreach (var part in Parts.Select(part => Path.Combine(folder, part)).Where(Directory.Exists))
        {
            foreach (var path in new FolderWalk(context, "").Files(part))
            {
                files[Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')] = PlainFiles.Bytes(context, path);
            }
        }
    }
}

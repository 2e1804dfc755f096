using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Journeys.Site.Templates;

namespace Journeys.Site.Model;

/// <summary>The files beside the pages, each under a name with its content's hash, so that caches may keep it for ever.</summary>
internal sealed class SiteFiles
{
    private const string StylesFolder = "assets/styles/";
    private const string ScriptsFolder = "assets/scripts/";

    /// <summary>Pictures that run no code when they are opened by themselves; an SVG can.</summary>
    private static readonly string[] PictureKinds = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"];

    private readonly Dictionary<string, string> _pictures = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _templateFiles = new(StringComparer.Ordinal);

    public SiteFiles(TemplateSet templates, ImmutableArray<SiteFile> assets)
    {
        var files = ImmutableArray.CreateBuilder<SiteFile>();
        Stylesheet = AddJoined(files, "assets/site.css", templates, StylesFolder);
        Script = AddJoined(files, "assets/site.js", templates, ScriptsFolder);
        foreach (var path in templates.Below("assets/").Where(IsByItself))
        {
            var hashed = Hashed(path, templates.Bytes(path).Span);
            _templateFiles.Add(path, hashed);
            files.Add(new SiteFile(hashed, templates.Bytes(path)));
        }

        foreach (var asset in assets.Where(asset => IsPicture(asset.Path)).OrderBy(asset => asset.Path, StringComparer.Ordinal))
        {
            var published = Hashed("assets/" + Path.GetFileName(asset.Path), asset.Bytes.Span);
            if (_pictures.TryAdd(asset.Path, published) && !files.Any(file => file.Path == published))
            {
                files.Add(new SiteFile(published, asset.Bytes));
            }
        }

        All = files.ToImmutable();
    }

    /// <summary>The stylesheet's path.</summary>
    public string Stylesheet { get; }

    /// <summary>The script's path.</summary>
    public string Script { get; }

    /// <summary>The icon's path.</summary>
    public string Icon => _templateFiles.GetValueOrDefault("assets/icon.svg", "");

    /// <summary>All files, by their paths within the site.</summary>
    public ImmutableArray<SiteFile> All { get; }

    /// <summary>The published path of a picture of the sources; null where there is none.</summary>
    public string? PictureOf(string path) => _pictures.GetValueOrDefault(path);

    private static bool IsPicture(string path) => PictureKinds.Contains(Path.GetExtension(path).ToLowerInvariant());

    private static bool IsByItself(string path) =>
        !path.StartsWith(StylesFolder, StringComparison.Ordinal) && !path.StartsWith(ScriptsFolder, StringComparison.Ordinal);

    /// <summary>One file of all concerns, in the order of their file names; gives its path.</summary>
    private static string AddJoined(ImmutableArray<SiteFile>.Builder files, string path, TemplateSet templates, string folder)
    {
        var joined = Encoding.UTF8.GetBytes(string.Concat(templates.Below(folder).Select(templates.Text)));
        var hashed = Hashed(path, joined);
        files.Add(new SiteFile(hashed, joined));
        return hashed;
    }

    private static string Hashed(string path, ReadOnlySpan<byte> content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        var extension = Path.GetExtension(path);
        return path[..^extension.Length] + "." + hash + extension;
    }
}

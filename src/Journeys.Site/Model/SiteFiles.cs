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
        var styles = JoinStyles(templates);
        Stylesheet = Hashed("assets/site.css", styles.Span);
        files.Add(new SiteFile(Stylesheet, styles));
        Scripts = [.. templates.Below(ScriptsFolder).Where(IsScript).Select(path => Hashed(path, templates.Bytes(path).Span))];
        foreach (var path in templates.Below("assets/").Where(path => !path.StartsWith(StylesFolder, StringComparison.Ordinal)))
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

    /// <summary>
    /// The scripts' paths in the order of their file names. Every page loads each as a module of its own, and each looks whether the
    /// page has something for it; so a script imports none of the others, whose names carry a hash.
    /// </summary>
    public ImmutableArray<string> Scripts { get; }

    /// <summary>The icon's path.</summary>
    public string Icon => _templateFiles.GetValueOrDefault("assets/icon.svg", "");

    /// <summary>The path of the picture that stands for the site where a page is shared; empty where the templates have none.</summary>
    public string Picture => _templateFiles.GetValueOrDefault("assets/share.png", "");

    /// <summary>All files, by their paths within the site.</summary>
    public ImmutableArray<SiteFile> All { get; }

    /// <summary>The published path of a picture of the sources; null where there is none.</summary>
    public string? PictureOf(string path) => _pictures.GetValueOrDefault(path);

    private static bool IsScript(string path) => path.EndsWith(".js", StringComparison.Ordinal);

    private static bool IsPicture(string path) => PictureKinds.Contains(Path.GetExtension(path).ToLowerInvariant());

    /// <summary>One stylesheet of all concerns, in the order of their file names.</summary>
    private static ReadOnlyMemory<byte> JoinStyles(TemplateSet templates) =>
        Encoding.UTF8.GetBytes(string.Concat(templates.Below(StylesFolder).Select(templates.Text)));

    private static string Hashed(string path, ReadOnlySpan<byte> content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        var extension = Path.GetExtension(path);
        return path[..^extension.Length] + "." + hash + extension;
    }
}

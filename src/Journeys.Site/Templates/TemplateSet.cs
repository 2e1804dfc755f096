using System.Collections.Immutable;
using System.Reflection;
using System.Text;

namespace Journeys.Site.Templates;

/// <summary>
/// The files that a site's pages are made with: <c>layouts/</c>, <c>partials/</c> and <c>pages/</c> (Scriban), and
/// <c>assets/</c>. A team lays its own files over the built-in ones, file by file.
/// </summary>
public sealed class TemplateSet
{
    private const string ResourcePrefix = "templates/";

    private static readonly Lazy<TemplateSet> BuiltInSet = new(ReadBuiltIn);

    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> _files;

    private TemplateSet(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) => _files = files;

    /// <summary>The templates that come with Journeys.</summary>
    public static TemplateSet BuiltIn => BuiltInSet.Value;

    /// <summary>The files' paths in ordinal order.</summary>
    public IEnumerable<string> Paths => _files.Keys;

    /// <summary>These files with <paramref name="files"/> laid over them.</summary>
    /// <param name="files">The content by path within the set, with <c>/</c>.</param>
    public TemplateSet Overlay(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) => new(_files.SetItems(files));

    /// <summary>These files with <paramref name="texts"/> laid over them.</summary>
    /// <param name="texts">The text by path within the set, with <c>/</c>.</param>
    public TemplateSet Overlay(IReadOnlyDictionary<string, string> texts) =>
        new(_files.SetItems(texts.Select(text => KeyValuePair.Create(text.Key, Encode(text.Value)))));

    /// <summary>Whether there is such a file.</summary>
    public bool Has(string path) => _files.ContainsKey(path);

    /// <summary>The bytes of a file.</summary>
    public ReadOnlyMemory<byte> Bytes(string path) => _files[path];

    /// <summary>The text of a file.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(_files[path].Span).TrimStart('\uFEFF').ReplaceLineEndings("\n");

    /// <summary>The paths below a folder, in ordinal order.</summary>
    public IEnumerable<string> Below(string folder) => _files.Keys.Where(path => path.StartsWith(folder, StringComparison.Ordinal));

    private static ReadOnlyMemory<byte> Encode(string text) => Encoding.UTF8.GetBytes(text);

    private static TemplateSet ReadBuiltIn()
    {
        var assembly = typeof(TemplateSet).Assembly;
        var files = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(name => KeyValuePair.Create(name[ResourcePrefix.Length..].Replace('\\', '/'), Read(assembly, name)));
        return new TemplateSet(ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, files));
    }

    private static ReadOnlyMemory<byte> Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Journeys.Site.Markup;
using Journeys.Site.Model;
using Journeys.Site.Output;
using Journeys.Site.Templates;
using Journeys.Site.Templates.Compiled;
using Journeys.Site.Views;

namespace Journeys.Site.Pages;

/// <summary>Makes the bytes of a page out of its view model: its own template, then the layout around it.</summary>
internal sealed class PageWriter(
    SiteModel site, IReadOnlyList<LanguageTree> trees, TemplateRenderer templates, ISiteSink sink, CancellationToken cancellation)
{
    /// <summary>A page is written into the bytes that the thread's last page left.</summary>
    [ThreadStatic]
    private static Utf8Buffer? _buffer;

    /// <summary>The same for a file that is no page.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _file;

    private readonly PageRenderer _renderer = new(templates);
    private readonly ConcurrentDictionary<(LanguageTree, string, string), ViewSlots> _frames = new();
    private readonly ConcurrentBag<string> _paths = [];

    /// <summary>How many pages were written.</summary>
    public int Pages => _paths.Count;

    /// <summary>The pages that were written, by their paths within the site, in ordinal order.</summary>
    public IEnumerable<string> Paths => _paths.Order(StringComparer.Ordinal);

    /// <summary>Writes a page of a language's tree.</summary>
    /// <param name="scope">The page's place.</param>
    /// <param name="template">Its kind: the name of its template.</param>
    /// <param name="view">What it shows.</param>
    /// <exception cref="TemplateException">A template fails.</exception>
    public void Write(PageScope scope, string template, PageView view)
    {
        var path = scope.Tree.Prefix + scope.Path;
        var page = new PageInput(
            path, "pages/" + template + ".html", scope.Texts, view, Around(scope, view), Frame(scope, view.Section));
        var buffer = _buffer ??= new Utf8Buffer();
        _renderer.Render(page, buffer, cancellation);
        sink.Write(path, buffer.Written);
        _paths.Add(path);
    }

    /// <summary>Writes a file as it is.</summary>
    public void WriteFile(string path, ReadOnlyMemory<byte> content) => sink.Write(path, content);

    /// <summary>Writes a file piece by piece.</summary>
    public void WriteFile(string path, Action<Stream> write) => sink.Write(path, write);

    /// <summary>Writes a file of which all is made before any of it is written.</summary>
    public void WriteWhole(string path, Action<IBufferWriter<byte>> write)
    {
        const int MostKept = 1 << 20;
        var file = _file ??= new ArrayBufferWriter<byte>(64 << 10);
        file.ResetWrittenCount();
        write(file);
        sink.Write(path, file.WrittenMemory);
        if (file.Capacity > MostKept)
        {
            _file = null;
        }
    }

    /// <summary>Writes a text as it is.</summary>
    public void WriteText(string path, string text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            var length = Encoding.UTF8.GetBytes(text, buffer);
            sink.Write(path, buffer.AsMemory(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private AroundView Around(PageScope scope, PageView view)
    {
        var canonical = Absolute(scope.Tree, scope.Path);
        var isFound = scope.Path != SitePaths.NotFound;
        return new AroundView
        {
            Title = view.Title,
            Description = Description(scope, view),
            Crumbs = view.Crumbs,
            Source = view.Source.View,
            Edit = view.Source.Edit,
            Suggest = isFound ? Suggestion.Of(scope, view, canonical.IsNone ? "/" + scope.Tree.Prefix + scope.Path : canonical.Raw) : Address.None,
            Data = view.Data,
            Canonical = canonical,
            Languages = Languages(scope),
            IsFound = isFound,
        };
    }

    /// <summary>A page that says nothing of itself says what the site is.</summary>
    private static Html Description(PageScope scope, PageView view) =>
        view.Description.IsNone ? view.Title + Html.Text(". ") + scope.Texts.Format("home.description", Navigation.PlainBrand(scope)) : view.Description;

    private ImmutableArray<LanguageView> Languages(PageScope scope) => trees.Count < 2
        ? []
        : [.. trees.Select(tree => new LanguageView(
            scope.In(tree),
            Absolute(tree, scope.Path),
            Html.Text(tree.Language),
            Html.Text(LanguageNames.Of(tree.Language)),
            tree == scope.Tree))];

    private Address Absolute(LanguageTree tree, string path)
    {
        const string Index = "index.html";
        var pretty = path.EndsWith(Index, StringComparison.Ordinal) ? path[..^Index.Length] : path;
        return site.PublishedAt is { } root ? Address.Inside(root + tree.Prefix, pretty) : Address.None;
    }

    /// <summary>What is the same on all pages of a part of the site that stand equally deep.</summary>
    private ViewSlots Frame(PageScope scope, string section)
    {
        var key = (scope.Tree, scope.Up, section);
        if (!_frames.TryGetValue(key, out var frame))
        {
            frame = Navigation.Frame(scope, section).ToLastingSlots();
            _frames.TryAdd(key, frame);
        }

        return frame;
    }
}

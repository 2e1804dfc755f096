using System.Collections.Concurrent;
using System.Collections.Immutable;
using Journeys.Site.Model;
using Journeys.Site.Output;
using Journeys.Site.Pages;
using Journeys.Site.Search;
using Journeys.Site.Templates;

namespace Journeys.Site;

/// <summary>A file of a site, made when somebody asked for it.</summary>
/// <param name="Content">Its bytes, the same that a build writes; none where it could not be made.</param>
/// <param name="Error">Why it could not be made; null where it could.</param>
public sealed record MadeFile(ReadOnlyMemory<byte> Content, SiteError? Error);

/// <summary>
/// A site whose files are made when they are asked for, so that an edit costs the pages that somebody looks at. It stands for one state of
/// the sources; the site of the next state takes over what is still true. Every file is the one that
/// <see cref="SiteBuilder"/> writes. May be asked from several threads at once.
/// </summary>
public sealed class SiteOnDemand
{
    /// <summary>What is kept of files that were made; beyond it they are made again.</summary>
    private const long MostKept = 64L << 20;

    private readonly SiteModel _site;
    private readonly SitePlan _plan;
    private readonly TemplateRenderer _templates;
    private readonly Dictionary<string, SiteFile> _files;
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyDictionary<string, byte[]>>> _bundles = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> _kept = new(StringComparer.Ordinal);
    private long _size;

    private SiteOnDemand(SiteInput input, TemplateRenderer templates, SiteOnDemand? before)
    {
        _site = new SiteModel(input, before?._site);
        _plan = new SitePlan(_site);
        _templates = templates;
        _files = before is not null && before._site.Files == _site.Files
            ? before._files
            : _site.Files.All.DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>What the site is made from.</summary>
    public SiteInput Input => _site.Input;

    /// <summary>Makes ready; hardly anything is worked out yet.</summary>
    /// <param name="input">What the site is made from.</param>
    /// <param name="before">The site of an earlier state, or null.</param>
    /// <param name="errors">The templates that cannot be read; with any there is no site.</param>
    /// <returns>The site, or null where its templates cannot be read.</returns>
    public static SiteOnDemand? Open(SiteInput input, SiteOnDemand? before, out ImmutableArray<SiteError> errors)
    {
        ArgumentNullException.ThrowIfNull(input);
        errors = [];
        var templates = before is not null && before._site.Input.Templates == input.Templates
            ? before._templates
            : TemplateRenderer.Read(input.Templates, out errors);
        return errors.IsEmpty ? new SiteOnDemand(input, templates, before) : null;
    }

    /// <summary>Whether the site has a file; it is not made for that.</summary>
    /// <param name="path">Its path within the site, with <c>/</c>.</param>
    public bool Has(string path) => _files.ContainsKey(path) || _kept.ContainsKey(path) || BundleOf(path)?.ContainsKey(path) == true
        || (SearchFiles.LanguageOf(path) is null && _plan.Find(path) is not null);

    /// <summary>Makes a file.</summary>
    /// <param name="path">Its path within the site, with <c>/</c>.</param>
    /// <param name="cancellation">Ends it at once.</param>
    /// <returns>The file, or null where the site has none of that path.</returns>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public MadeFile? Find(string path, CancellationToken cancellation = default)
    {
        if (_files.TryGetValue(path, out var file))
        {
            return new MadeFile(file.Bytes, null);
        }

        if (_kept.TryGetValue(path, out var kept))
        {
            return new MadeFile(kept, null);
        }

        if (BundleOf(path) is { } bundle)
        {
            return bundle.TryGetValue(path, out var part) ? new MadeFile(part, null) : null;
        }

        return _plan.Find(path) is { } planned ? Make(planned, cancellation) : null;
    }

    /// <summary>Every path of the site, in no particular order. Takes a walk over all journeys.</summary>
    public IEnumerable<string> Paths()
    {
        var bundles = _plan.Trees.Select(tree => tree.Prefix + SitePaths.SearchIndex).Append(SearchEngines.Sitemap).SelectMany(path => BundleOf(path)!.Keys);
        return _files.Keys.Concat(bundles).Concat(_plan.All().Select(file => file.Path)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The links by name that mean nothing, in all texts.</summary>
    public IEnumerable<SiteError> UnknownLinks() => NamedLinkCheck.Run(_site);

    /// <summary>Makes files only to see whether they can be made.</summary>
    /// <param name="journeys">The journeys whose files are tried; null for the whole site.</param>
    /// <param name="cancellation">Ends it at once.</param>
    /// <returns>What a build would tell of them.</returns>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public IEnumerable<SiteError> Try(IReadOnlyCollection<string>? journeys, CancellationToken cancellation)
    {
        var files = journeys is null
            ? _plan.All()
            : _site.Summaries.Where(summary => journeys.Contains(summary.Journey.Name.Value)).SelectMany(_plan.Of);
        var writer = new PageWriter(_site, _plan.Trees, _templates, NoSink.Instance, cancellation);
        foreach (var file in files.Where(file => file.IsPage))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Failure(file, writer) is { } error)
            {
                yield return error;
            }
        }
    }

    private static SiteError? Failure(PlannedFile file, PageWriter writer)
    {
        try
        {
            file.Make(writer);
            return null;
        }
        catch (TemplateException failure)
        {
            return failure.Error;
        }
    }

    private MadeFile Make(PlannedFile planned, CancellationToken cancellation)
    {
        var sink = new MemorySink();
        if (Failure(planned, new PageWriter(_site, _plan.Trees, _templates, sink, cancellation)) is { } error)
        {
            return new MadeFile(default, error);
        }

        var content = sink.Files[planned.Path];
        Keep(planned.Path, content);
        return new MadeFile(content, null);
    }

    private void Keep(string path, byte[] content)
    {
        if (Interlocked.Add(ref _size, content.Length) > MostKept)
        {
            _kept.Clear();
            Interlocked.Exchange(ref _size, content.Length);
        }

        _kept[path] = content;
    }

    /// <summary>The files that are made together with one: the index of search in a language, the maps of the site.</summary>
    private IReadOnlyDictionary<string, byte[]>? BundleOf(string path)
    {
        var tree = SearchFiles.LanguageOf(path) is { } language
            ? _plan.Trees.FirstOrDefault(tree => tree.Language == language)
            : _plan.Trees.FirstOrDefault(tree => path == tree.Prefix + SitePaths.SearchIndex);
        if (tree is not null)
        {
            return _bundles.GetOrAdd(tree.Language, _ => new(() => Bundle(SearchPage.Index(tree).Make))).Value;
        }

        return SearchEngines.IsSitemap(path) ? _bundles.GetOrAdd(SearchEngines.Sitemap, _ => new(() => Bundle(Sitemaps))).Value : null;
    }

    private IReadOnlyDictionary<string, byte[]> Bundle(Action<PageWriter> make)
    {
        var sink = new MemorySink();
        make(new PageWriter(_site, _plan.Trees, _templates, sink, CancellationToken.None));
        return sink.Files;
    }

    private void Sitemaps(PageWriter writer)
    {
        var pages = _plan.All().Where(file => file.IsPage).Select(file => file.Path).Order(StringComparer.Ordinal);
        foreach (var (path, text) in SearchEngines.Sitemaps(_site, pages))
        {
            writer.WriteText(path, text);
        }
    }

    private sealed class NoSink : ISiteSink
    {
        public static readonly NoSink Instance = new();

        public void Write(string relativePath, ReadOnlyMemory<byte> content)
        {
        }
    }
}

using Microsoft.Playwright;

namespace Journeys.Browser.Tests.Visiting;

/// <summary>What a visitor comes for.</summary>
internal enum VisitorKind
{
    /// <summary>To look at pages closely, by rules that each page gets along.</summary>
    Judging,

    /// <summary>To look at their words, links and width.</summary>
    Reading,

    /// <summary>To read what they say where no script runs.</summary>
    WithoutScripts,
}

/// <summary>One tab, with scripts or without, that goes from page to page and notes what goes wrong.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private const int Height = 900;

    private static readonly int[] Widths = [1440, 320];

    /// <summary>Where text of twice the size must still fit (WCAG 1.4.4).</summary>
    private const int WidthOfLargeText = 1280;

    private static readonly (ColorScheme Scheme, int Width)[] Looks =
        [.. Widths.SelectMany(width => new[] { (ColorScheme.Light, width), (ColorScheme.Dark, width) })];

    private readonly IBrowserContext _context;
    private readonly IPage _page;
    private readonly Uri _site;
    private readonly List<Problem> _problems = [];
    private string _path = "";

    private Visitor(IBrowserContext context, IPage page, Uri site)
    {
        (_context, _page, _site) = (context, page, site);
        page.Request += (_, request) => NoteForeign(request);
        page.Console += (_, message) => NoteConsole(message);
        page.PageError += (_, error) => Note(ProblemKind.Console, error);
        page.RequestFailed += (_, request) => Note(ProblemKind.Request, $"{request.Url}: {request.Failure}");
        page.Response += (_, response) => NoteResponse(response);
    }

    /// <param name="browser">The browser.</param>
    /// <param name="site">The only site that a page may ask for anything.</param>
    /// <param name="kind">What it comes for.</param>
    public static async Task<Visitor> OpenAsync(IBrowser browser, Uri site, VisitorKind kind = VisitorKind.Judging)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            JavaScriptEnabled = kind != VisitorKind.WithoutScripts,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = Widths[0], Height = Height },
            ServiceWorkers = ServiceWorkerPolicy.Block,
        });
        if (kind == VisitorKind.Judging)
        {
            // The browser keeps it compiled from page to page.
            await context.AddInitScriptAsync(PageScripts.Axe);
        }

        return new Visitor(context, await context.NewPageAsync(), site);
    }

    /// <summary>Opens a page and looks at it.</summary>
    public async Task<PageReport> LookAsync(string path, Closeness closeness = Closeness.InEveryLook)
    {
        var isClose = closeness != Closeness.ByItsWords;
        await GoAsync(path, isClose ? Widths[0] : Widths[^1]);
        var words = await _page.EvaluateAsync<int>(PageScripts.Words);
        await (isClose ? LookCloselyAsync(closeness) : NoteOverflowAsync(Widths[^1]));

        var ids = await _page.EvaluateAsync<string[]>(PageScripts.Ids);
        var links = await _page.EvaluateAsync<string[]>(PageScripts.Links);
        return new PageReport(path, Take(), words, ids.ToHashSet(StringComparer.Ordinal), links);
    }

    /// <summary>Opens a page and only reads it.</summary>
    public async Task<PageReport> ReadAsync(string path)
    {
        await GoAsync(path, Widths[0]);
        var words = await _page.EvaluateAsync<int>(PageScripts.Words);
        return new PageReport(path, Take(), words, new HashSet<string>(), []);
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private async Task LookCloselyAsync(Closeness closeness)
    {
        foreach (var (scheme, width) in closeness == Closeness.InEveryLook ? Looks : Looks[..1])
        {
            await ResizeAsync(width);
            await _page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await _page.EvaluateAsync(PageScripts.Settle);
            var part = scheme == ColorScheme.Dark ? JudgedPart.Colours : closeness == Closeness.InOtherWords ? JudgedPart.Words : JudgedPart.Whole;
            await JudgeAsync($"{scheme} {width} px".ToLowerInvariant(), part);
        }

        await _page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        foreach (var width in Widths)
        {
            await NoteOverflowAsync(width);
        }

        await _page.EvaluateAsync(PageScripts.TextSize, "200%");
        await NoteOverflowAsync(WidthOfLargeText);
    }

    private async Task NoteOverflowAsync(int width)
    {
        await ResizeAsync(width);
        var overflow = await _page.EvaluateAsync<string>(PageScripts.Overflow);
        if (overflow.Length > 0)
        {
            Note(ProblemKind.Width, $"{width} px: {overflow}");
        }
    }

    private async Task ResizeAsync(int width)
    {
        if (_page.ViewportSize?.Width != width)
        {
            await _page.SetViewportSizeAsync(width, Height);
        }
    }

    private async Task GoAsync(string path, int width)
    {
        _path = path;
        Take();
        await ResizeAsync(width);
        await _page.GotoAsync(new Uri(_site, path).AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
    }

    private async Task JudgeAsync(string look, JudgedPart part)
    {
        foreach (var violation in await _page.EvaluateAsync<string[]>(PageScripts.Violations, part.ToString()))
        {
            Note(ProblemKind.Accessibility, $"{look}: {violation}");
        }
    }

    private bool IsOwn(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Authority == _site.Authority || uri.Scheme is "data" or "about");

    private void NoteForeign(IRequest request)
    {
        if (!IsOwn(request.Url))
        {
            Note(ProblemKind.Foreign, request.Url);
        }
    }

    private void NoteConsole(IConsoleMessage message)
    {
        if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
        {
            Note(ProblemKind.Policy, message.Text);
        }
        else if (message.Type == "error")
        {
            Note(ProblemKind.Console, message.Text);
        }
    }

    private void NoteResponse(IResponse response)
    {
        var isMissingPageItself = response.Request.IsNavigationRequest && response.Status == 404;
        if (response.Status >= 400 && !isMissingPageItself)
        {
            Note(ProblemKind.Request, $"{response.Url}: {response.Status}");
        }
    }

    private void Note(ProblemKind kind, string text)
    {
        lock (_problems)
        {
            _problems.Add(new Problem(kind, _path, text));
        }
    }

    private List<Problem> Take()
    {
        lock (_problems)
        {
            var taken = _problems.Distinct().ToList();
            _problems.Clear();
            return taken;
        }
    }
}

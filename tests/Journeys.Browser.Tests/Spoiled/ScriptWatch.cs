using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Journeys.Browser.Tests.Spoiled;

/// <summary>
/// Tabs in which a payload cannot run unseen: its call is a function of ours in every frame, a dialog, a new window and a request to
/// another host are noted, and so is a handler that waits for a hand.
/// </summary>
internal sealed class ScriptWatch : IAsyncDisposable
{
    private const int Tabs = 4;

    /// <summary>Wakes what waits for the reader: focus, pointer, an open part. Then tells what on the page would still run.</summary>
    private const string Wake = """
        () => {
          const alive = [];
          for (const element of document.querySelectorAll('*')) {
            for (const name of element.getAttributeNames()) {
              const value = element.getAttribute(name);
              if (name.startsWith('on')) alive.push(`${element.localName} ${name}=${value}`);
              if (/^(href|src|action|formaction|data|xlink:href)$/.test(name) && ['javascript:', 'vbscript:', 'data:'].includes(new URL(value, document.baseURI.startsWith('http') ? document.baseURI : 'http://a.example/').protocol)) alive.push(`${element.localName} ${name}=${value}`);
            }
            if (element.localName === 'details') element.open = true;
            for (const kind of ['mouseover', 'pointerenter', 'focus']) element.dispatchEvent(new Event(kind));
          }
          return alive;
        }
        """;

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _noted = new();
    private readonly Uri _site;

    private ScriptWatch(IBrowserContext context, Uri site) => (_context, _site) = (context, site);

    /// <param name="browser">The browser.</param>
    /// <param name="site">The only site that may be asked for anything.</param>
    /// <param name="ignoresPolicy">Whether the site's Content-Security-Policy counts for nothing, so that it is the escaping that is tried.</param>
    public static async Task<ScriptWatch> OpenAsync(IBrowser browser, Uri site, bool ignoresPolicy = false)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ServiceWorkers = ServiceWorkerPolicy.Block,
            AcceptDownloads = true,
            BypassCSP = ignoresPolicy,
        });
        var watch = new ScriptWatch(context, site);
        await context.ExposeBindingAsync("__xss", source => watch.Note(source.Page, "a script ran"));
        context.Request += (_, request) => watch.NoteForeign(request.Url);
        context.Page += (_, page) => page.Dialog += async (_, dialog) =>
        {
            watch.Note(page, "a dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
        return watch;
    }

    /// <summary>A tab of one's own.</summary>
    public async Task<IPage> PageAsync()
    {
        var page = await _context.NewPageAsync();
        page.Popup += (_, _) => Note(page, "opened a window");
        return page;
    }

    /// <summary>Opens pages, wakes them, and tells what came alive.</summary>
    public async Task<IReadOnlyList<string>> VisitAsync(IEnumerable<string> paths)
    {
        var queue = new ConcurrentQueue<string>(paths);
        await Task.WhenAll(Enumerable.Range(0, Tabs).Select(async _ =>
        {
            var page = await PageAsync();
            while (queue.TryDequeue(out var path))
            {
                await page.GotoAsync(new Uri(_site, path).AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
                await WakeAsync(page);
            }
        }));
        return Noted;
    }

    /// <summary>Wakes what is on a page now.</summary>
    public async Task WakeAsync(IPage page)
    {
        foreach (var alive in await page.EvaluateAsync<string[]>(Wake))
        {
            Note(page, alive);
        }
    }

    /// <summary>What came alive so far.</summary>
    public IReadOnlyList<string> Noted => [.. _noted.Distinct()];

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    // The browser itself finds no other host: Chromium.
    private void NoteForeign(string address)
    {
        if (!IsOwn(address))
        {
            _noted.Enqueue("asked for " + address);
        }
    }

    private void Note(IPage page, string text) => _noted.Enqueue(page.Url + ": " + text);

    private bool IsOwn(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Authority == _site.Authority || address == "about:blank");
}

using System.Text;
using Journeys.Browser.Tests.Serving;
using Journeys.Testing;
using Journeys.Testing.Hostile;
using Microsoft.Playwright;

namespace Journeys.Browser.Tests.Spoiled;

/// <summary>
/// Payloads in what <c>serve</c> lays over a page while the sources are broken: messages that quote them, lines that hold them, files that
/// are called so. Not one runs, also where nothing but the escaping is in its way. <c>JOURNEYS_EVERY_PAYLOAD=1</c> shows all of them,
/// naughty strings included.
/// </summary>
[Collection(BrowserCollection.Name)]
public class SpoiledServeTests(BrowserFixture fixture)
{
    /// <summary>The overlay shows fifty findings, and some payloads have more than one.</summary>
    private const int Batch = 30;

    /// <summary>What is longer does not stand whole in a message.</summary>
    private const int LongestQuoted = 36;

    /// <summary>How long is waited for what comes in a moment, on a machine where others work too.</summary>
    private const int Patience = 90_000;

    /// <summary>One place takes them all, so that a part of them is enough for every day.</summary>
    private const int Part = 3;

    private static readonly bool IsEvery = Environment.GetEnvironmentVariable("JOURNEYS_EVERY_PAYLOAD") == "1";

    private readonly string _folder = fixture.NewFolder("serve-" + Guid.NewGuid().ToString("N"));
    private int _breaks;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_overlay_shows_a_payload_as_text(bool hasPolicy)
    {
        var batches = (IsEvery ? Payloads.All : Payloads.Own.Where((_, i) => i % Part == 0)).Chunk(Batch).ToList();
        await using var server = await ServeAsync();
        await using var watch = await ScriptWatch.OpenAsync(fixture.Browser, server.Address, ignoresPolicy: !hasPolicy);
        var page = await OpenAsync(watch, server);

        // Where the policy stands as well, one is enough to see that it lets the overlay itself work.
        foreach (var batch in batches.Take(hasPolicy ? 1 : batches.Count))
        {
            Break(batch);
            var shown = await ShownAsync(page, batch.Length);
            await watch.WakeAsync(page);

            Assert.All(batch.Where(IsPlain), payload =>
            {
                Assert.Contains($"`\"{payload}\"` is a text: `status` asks for", shown, StringComparison.Ordinal);
                Assert.Contains($"  status \"{payload}\"\n", shown, StringComparison.Ordinal);
                Assert.Contains($"/{SpoiledFolder.FileName(payload)}.journey:2", shown, StringComparison.Ordinal);
            });
        }

        Problems.None(watch.Noted);
    }

    [Fact]
    public async Task A_setting_and_a_template_that_are_wrong_are_quoted_as_text()
    {
        const string Payload = "<img src=x onerror=__xss()>";
        Put("look/pages/home.html", "<!DOCTYPE html><title>x</title>{{ include \"" + Payload + "\" }}");
        await using var server = await ServeAsync("--templates", "look");
        await using var watch = await ScriptWatch.OpenAsync(fixture.Browser, server.Address, ignoresPolicy: true);
        var page = await OpenAsync(watch, server);
        await watch.WakeAsync(page);
        Assert.Contains(Payload, await page.Locator("pre:not([role])").TextContentAsync());

        Put(".editorconfig", "root=true\n[*]\njourneys_rule.missing-stage.severity = " + Payload + "\n");
        await page.Locator("[role=alert]", new PageLocatorOptions { HasText = Payload }).WaitForAsync(new LocatorWaitForOptions { Timeout = Patience });
        await watch.WakeAsync(page);

        Problems.None(watch.Noted);
    }

    /// <summary>The twin: an overlay that takes text for markup is seen.</summary>
    [Fact]
    public async Task An_overlay_that_escapes_nothing_is_seen()
    {
        await using var server = await ServeAsync();
        await using var watch = await ScriptWatch.OpenAsync(fixture.Browser, server.Address, ignoresPolicy: true);
        var page = await OpenAsync(watch, server, script => script.Replace("note.textContent", "note.innerHTML", StringComparison.Ordinal));

        Break(["<img src=x onerror=__xss()>"]);
        await ShownAsync(page, 1);
        await watch.WakeAsync(page);

        Assert.Contains(watch.Noted, noted => noted.Contains("a script ran", StringComparison.Ordinal));
    }

    /// <summary>Whether a report shows a text just as it is: whole, and nothing in it has to be written another way.</summary>
    private static bool IsPlain(string text) => text.Length <= LongestQuoted && text.All(character => character is >= ' ' and <= '~' and not ('"' or '\\' or '/'));

    private async Task<LiveServer> ServeAsync(params string[] arguments)
    {
        Put(".editorconfig", "root=true\n");
        Put("journeys/sound.journey", "journey sound \"<script>__xss()</script>\" {\n  status draft\n}\n");
        return await LiveServer.StartAsync(_folder, ["--drafts", .. arguments]);
    }

    /// <summary>Opens the first page, and waits until it listens.</summary>
    private static async Task<IPage> OpenAsync(ScriptWatch watch, LiveServer server, Func<string, string>? change = null)
    {
        var page = await watch.PageAsync();
        if (change is not null)
        {
            await page.RouteAsync("**/_journeys/reload.js", async route =>
            {
                var answer = await route.FetchAsync();
                var script = await answer.TextAsync();
                Assert.NotEqual(script, change(script));
                await route.FulfillAsync(new RouteFulfillOptions { Response = answer, Body = change(script) });
            });
        }

        await page.RunAndWaitForRequestAsync(() => page.GotoAsync(server.Address.AbsoluteUri), request => request.Url.Contains("/_journeys/events", StringComparison.Ordinal));
        return page;
    }

    /// <summary>Puts files in the place of those before, each broken by a payload that it is called after.</summary>
    private void Break(IReadOnlyList<string> payloads)
    {
        var fresh = Path.Combine(_folder, "fresh");
        _breaks++;
        for (var i = 0; i < payloads.Count; i++)
        {
            var text = SpoiledWorkspace.Quoted(payloads[i]);
            Put($"fresh/{_breaks}.{i}/{SpoiledFolder.FileName(payloads[i])}.journey", $"journey j{i} {text} {{\n  status {text}\n}}\n");
        }

        var broken = Path.Combine(_folder, "journeys", "broken");
        if (Directory.Exists(broken))
        {
            Directory.Delete(broken, recursive: true);
        }

        Directory.Move(fresh, broken);
    }

    /// <summary>What the overlay says once it tells of all the files.</summary>
    private async Task<string> ShownAsync(IPage page, int count)
    {
        await page.WaitForFunctionAsync(
            "marks => { const text = document.querySelector('[role=alert]')?.textContent ?? ''; return marks.every(mark => text.includes(mark)); }",
            Enumerable.Range(0, count).Select(i => $"broken/{_breaks}.{i}/").ToArray(),
            new PageWaitForFunctionOptions { Timeout = Patience });
        return (await page.Locator("[role=alert]").TextContentAsync())!;
    }

    private void Put(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, Encoding.UTF8.GetBytes(text));
    }
}

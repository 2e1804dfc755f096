using Microsoft.Playwright;

namespace Journeys.Browser.Tests.Visiting;

/// <summary>The machine's own Chromium; nothing is downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",

        // Whatever a page asks another host for ends here. Refusing such a request one by one would turn the browser's cache off.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
    ];

    /// <param name="playwright">The driver.</param>
    /// <param name="variables">What its environment says beside ours.</param>
    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright, params (string Name, string Value)[] variables) =>
        await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Find(),
            Args = Arguments,
            Env = variables.Length == 0 ? null : Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
                .Select(entry => ((string)entry.Key, (string?)entry.Value ?? ""))
                .Concat(variables)
                .DistinctBy(variable => variable.Item1)
                .ToDictionary(variable => variable.Item1, variable => variable.Item2),
        });

    /// <summary>The path of the browser.</summary>
    public static string Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        string[] names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];
        return Environment.GetEnvironmentVariable("CHROMIUM")
            ?? names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException("No Chromium here: run `bash tests/run.sh`, or set CHROMIUM to its path.");
    }
}

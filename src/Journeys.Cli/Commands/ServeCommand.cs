using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Journeys.Cli.Hosting;
using Journeys.Cli.Input;
using Journeys.Cli.Serving;
using Journeys.Cli.TeamRules;

namespace Journeys.Cli.Commands;

/// <summary>What <c>serve</c> was asked.</summary>
internal sealed record ServeArguments(
    IReadOnlyList<string> Sources, int Port, bool Open, string? Templates, bool Drafts, GlobalArguments Global)
{
    /// <summary>Whether the team's own rules run.</summary>
    public TeamRulesChoice TeamRules { get; init; } = TeamRulesChoice.Off;
}

/// <summary><c>journeys serve</c>: the site while it is written.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 4100;

    /// <summary>So many requests are answered at once though all cores are busy with a check; a browser asks for no more.</summary>
    private const int MostRequests = 16;

    /// <summary>The command with its options.</summary>
    public static Command Create(CliContext context)
    {
        var sources = SharedOptions.Sources();
        var port = SharedOptions.Number("--port", DefaultPort);
        port.Description = "The port on 127.0.0.1; 0 for any free one";
        port.HelpName = "NUMBER";
        port.DefaultValueFactory = _ => DefaultPort;
        var open = new Option<bool>("--open") { Description = "Open the site in the browser" };
        var templates = SiteOptions.Templates();
        var drafts = SiteOptions.Drafts();
        var teamRules = TeamRulesOptions.Run();
        var teamRulesFrom = TeamRulesOptions.From();
        var command = new Command("serve", "Show the site and follow every edit") { sources, port, open, templates, drafts, teamRules, teamRulesFrom };
        command.SetAction(result => Run(context, new ServeArguments(
            result.GetValue(sources)!,
            result.GetValue(port),
            result.GetValue(open),
            result.GetValue(templates),
            result.GetValue(drafts),
            GlobalOptions.Read(result, context))
        {
            TeamRules = TeamRulesOptions.Read(context, result, teamRules, teamRulesFrom),
        }));
        return command;
    }

    /// <summary>Serves until it is interrupted.</summary>
    public static int Run(CliContext context, ServeArguments arguments)
    {
        if (arguments.Port is < 0 or > 65535)
        {
            throw new CliException($"{arguments.Port} is no port; give 1 to 65535, or 0 for any free one");
        }

        var templates = TemplateFolder.Find(context, arguments.Templates);
        IReadOnlyList<string> named = arguments.Sources.Count > 0 ? arguments.Sources : [SourceFinder.DefaultSource(context)];
        _ = SourceFinder.Find(context, named); // Tells of what is not there before anything is served.
        var site = new LiveSite();
        ThreadPool.SetMinThreads(Math.Max(MostRequests, Environment.ProcessorCount), MostRequests);
        using var server = SiteServer.Start(site, arguments.Port);
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{server.Port}/");
        using var project = new LiveProject(context, named, templates, arguments.TeamRules);
        using var rebuilder = new Rebuilder(context, site, arguments, new SiteRequest(templates, address, arguments.Drafts), project);
        using var watcher = new InputWatcher(context, Watched(context, named, templates));
        rebuilder.Follow([]);
        var serving = Task.Run(() => server.RunAsync(context.Cancellation), CancellationToken.None);
        context.Out.WriteLine($"Serving {address} (Ctrl-C ends it)");
        context.Out.Flush();
        if (arguments.Open)
        {
            OpenBrowser(context, address);
        }

        while (!serving.IsFaulted)
        {
            if (rebuilder.Follow(watcher.WaitForEdit()))
            {
                watcher.TakeTurn();
            }
        }

        serving.GetAwaiter().GetResult();
        return ExitCode.Done;
    }

    /// <summary>
    /// The folders that were named, and that of the templates. One that is seen from another is not watched by itself: a system hands out few
    /// watchers, and a shell may have written out every file below a folder.
    /// </summary>
    internal static IEnumerable<string> Watched(CliContext context, IReadOnlyList<string> named, string? templates)
    {
        HashSet<string> folders = new(named.Select(source => SourceFinder.FolderOf(context, source)), StringComparer.Ordinal);
        folders.UnionWith(templates is null ? [] : [templates]);
        return folders.Where(folder => !folders.Any(other => FolderWalk.Reaches(other, folder)));
    }

    private static void OpenBrowser(CliContext context, string address)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            context.Error.WriteLine("journeys: no browser could be opened; open " + address);
        }
    }
}

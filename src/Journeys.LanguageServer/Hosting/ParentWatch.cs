using System.Diagnostics;

namespace Journeys.LanguageServer.Hosting;

/// <summary>Ends the server when the editor that started it is gone without a word.</summary>
internal static class ParentWatch
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Starts watching; the process is known once the client has initialised.</summary>
    public static void Start(Server server, Action gone) => Task.Run(async () =>
    {
        try
        {
            while (true)
            {
                await Task.Delay(Interval, server.Ending).ConfigureAwait(false);
                if (server.Session.ParentId is { } id && !IsAlive(id))
                {
                    gone();
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
        }
    });

    private static bool IsAlive(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (Exception error) when (error is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return true;
        }
    }
}

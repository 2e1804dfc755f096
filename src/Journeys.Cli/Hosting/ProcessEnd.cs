using System.ComponentModel;
using System.Diagnostics;

namespace Journeys.Cli.Hosting;

/// <summary>
/// Ends a program that this one started. It throws nothing where the system does not let it: it is asked where something else went wrong,
/// or where the user has had enough.
/// </summary>
internal static class ProcessEnd
{
    /// <summary>Ends a process, with whatever it started.</summary>
    public static void Kill(Process process) => Try(() => process.Kill(entireProcessTree: true));

    /// <summary>The same, and waits until it is gone.</summary>
    public static void KillAndWait(Process process) => Try(() =>
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    });

    /// <summary>Does what ends a process.</summary>
    internal static void Try(Action kill)
    {
        try
        {
            kill();
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself, or some of what it started may not be ended.
        }
    }
}

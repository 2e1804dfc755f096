using System.Reflection;
using System.Text.Json;
using Journeys.RoslynHost.Protocol;

namespace Journeys.RoslynHost;

/// <summary>What this process can do, by the word that asks for it.</summary>
internal static class HostTasks
{
    /// <summary>All of it. Whoever adds work adds its line.</summary>
    public static IReadOnlyDictionary<string, HostTask> All { get; } = new Dictionary<string, HostTask>(StringComparer.Ordinal)
    {
        [HostKinds.Trace] = TraceTask.Run,
        [HostKinds.Version] = static (_, _) => Text(typeof(HostTasks).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? ""),
        [HostKinds.TeamRules] = new TeamRulesTask().Run,
    };

    private static JsonElement Text(string text) => JsonSerializer.SerializeToElement(text, HostMessageJson.Default.String);
}

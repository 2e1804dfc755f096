using System.Text.Json;
using Journeys.LanguageServer.Hosting;
using Journeys.LanguageServer.Protocol;

namespace Journeys.LanguageServer.Features.Lifecycle;

/// <summary>The editor's settings: sent by it, or asked for.</summary>
internal static class Configuration
{
    private const string Section = "journeys";

    /// <summary>Adds the methods.</summary>
    public static void Register(MethodTable methods)
    {
        methods.Notification("workspace/didChangeConfiguration", Json.Default.DidChangeConfigurationParams, (server, given) =>
        {
            if (given.Settings.ValueKind == JsonValueKind.Object)
            {
                Use(server, given.Settings);
            }
            else
            {
                Ask(server);
            }
        });
    }

    /// <summary>Asks for the settings, where the client answers such questions.</summary>
    public static void Ask(Server server)
    {
        if (!server.Session.Client.Configuration)
        {
            return;
        }

        var question = new ConfigurationParams([new ConfigurationItem(Section)]);
        server.Ask(
            "workspace/configuration",
            json => JsonSerializer.Serialize(json, question, Json.Default.ConfigurationParams),
            answer =>
            {
                if (answer.ValueKind == JsonValueKind.Array && answer.GetArrayLength() > 0 && answer[0].ValueKind == JsonValueKind.Object)
                {
                    Use(server, answer[0]);
                }
            });
    }

    private static void Use(Server server, JsonElement settings)
    {
        server.Session.Settings = Settings.Read(settings);
        server.Analyst.Reconsider();
    }
}

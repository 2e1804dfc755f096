using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Journeys.Interchange.Json;
using Journeys.Language.Model;

namespace Journeys.Interchange.Tests.Json;

/// <summary>The text of an export.</summary>
internal static class Exported
{
    public static string Text(Workspace workspace, Journey? journey = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            ModelJson.Write(json, workspace, journey);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static JsonElement Model(Workspace workspace, Journey? journey = null) =>
        JsonDocument.Parse(Text(workspace, journey)).RootElement;
}

using System.Text.Json;
using Journeys.Cli.Output;
using Journeys.Interchange.Json;
using Journeys.Language.Model;
using Journeys.Mcp.Offering;

namespace Journeys.Cli.Assisting.Tools;

/// <summary><c>find_messages</c>: what the brand says, what it promises by it, and where.</summary>
internal static class FindMessagesTool
{
    private const int MostPlaces = 50;
    private static readonly CountedNoun Messages = new(new("message", "boodschap", "budskab"), new("messages", "boodschappen", "budskaber"));

    /// <summary>The tool.</summary>
    public static Tool Create(AssistantGround ground) => new(
        "find_messages",
        "Find messages",
        "Gives the messages of the brand whose name, title or text has all of some words, or all messages: their texts by language, their claims, tone and "
        + "days, and the touchpoints that say them.",
        [new("words", "Words that all have to be in it, in any order; without them, every message."), Given.Language, Given.Limit(50)],
        (arguments, cancellation) =>
        {
            var workspace = ground.Read(cancellation);
            var words = WordSearch.Of(arguments.Text("words") ?? "");
            var sayers = Sayers(workspace);
            var language = ground.LanguageOf(arguments);
            var messages = workspace.Messages.All.Where(message => words.IsIn(Texts(message))).ToList();
            return Answer.List(
                messages.Count,
                arguments.Number("limit"),
                language,
                (json, count) => Write(json, workspace, messages.Take(count), sayers),
                i => Line(workspace, messages[i], sayers),
                Messages.Count(messages.Count, language));
        });

    private static IEnumerable<string> Texts(Message message) =>
        [message.Name.Value, .. message.Title.Entries.Concat(message.About.Entries).Concat(message.Text.Entries).Select(entry => entry.Value)];

    private static ILookup<string, EffectiveTouchpoint> Sayers(Workspace workspace) => workspace.Views
        .SelectMany(journey => journey.Touchpoints)
        .SelectMany(touchpoint => touchpoint.Facts.Says.Select(saying => saying.Message.Value).Distinct(StringComparer.Ordinal).Select(message => (message, touchpoint)))
        .ToLookup(pair => pair.message, pair => pair.touchpoint, StringComparer.Ordinal);

    private static string PathOf(EffectiveTouchpoint touchpoint) => $"{touchpoint.Stage.Journey.Name.Value}.{touchpoint.Name.Value}";

    private static string Line(Workspace workspace, Message message, ILookup<string, EffectiveTouchpoint> sayers)
    {
        var texts = string.Join(" | ", message.Text.Entries.Select(text => $"{workspace.LanguageOf(text)}: {text.Value}"));
        var places = sayers[message.Name.Value].Take(MostPlaces).Select(PathOf);
        return $"{message.Name.Value} [{string.Join(", ", message.Claims.Select(claim => claim.Value))}] {texts} ({string.Join(", ", places)})";
    }

    private static void Write(Utf8JsonWriter json, Workspace workspace, IEnumerable<Message> messages, ILookup<string, EffectiveTouchpoint> sayers)
    {
        json.WriteNumber("version", ModelJson.Version);
        json.WriteStartArray("messages");
        foreach (var message in messages)
        {
            json.WriteStartObject();
            ApiJson.Message(json, workspace, message);
            json.WriteStartArray("saidAt");
            foreach (var touchpoint in sayers[message.Name.Value].Take(MostPlaces))
            {
                json.WriteStringValue(PathOf(touchpoint));
            }

            json.WriteEndArray();
            json.WriteNumber("saidAtCount", sayers[message.Name.Value].Count());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

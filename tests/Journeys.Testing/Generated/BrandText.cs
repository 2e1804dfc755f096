using static Journeys.Testing.Generated.JourneyTextWriter;

namespace Journeys.Testing.Generated;

/// <summary>The file that holds for all journeys of a generated workspace.</summary>
internal sealed class BrandText(GeneratedNames names, JourneyTextWriter writer)
{
    private static readonly (string Name, string Title, string Kind)[] Channels =
    [
        ("app", "App", "online"), ("chat", "Chat", "online"), ("email", "E-mail", "online"), ("instagram", "Instagram", "online"),
        ("parcel", "Parcel", "offline"), ("phone", "Phone", "offline"), ("search", "Search engine", "online"),
        ("shop", "Shop", "offline"), ("webshop", "Web shop", "online"), ("word-of-mouth", "Word of mouth", "offline"),
    ];

    public string Write()
    {
        writer.Open("workspace \"Northwind Outdoor\"");
        writer.Line("languages", string.Join(", ", writer.Languages));
        writer.Line("review", "every 365d");
        foreach (var language in writer.Languages.Where(language => language != "en"))
        {
            writer.Line(language == writer.Default ? "address" : "address@" + language, "informal");
        }

        writer.Close();
        WriteNames();
        WriteClaims();
        WriteMessages();
        return writer.ToString();
    }

    private void WriteNames()
    {
        writer.Blank();
        foreach (var team in names.Used(GeneratedNames.Teams))
        {
            writer.Line("team", $"{team} \"{team} team\" {{ contact \"{team}@northwind.example\" }}");
        }

        foreach (var (name, title, kind) in Channels.Where(channel => names.IsUsed(channel.Name)))
        {
            writer.Line("channel", $"{name} \"{title}\" {kind}");
        }

        foreach (var persona in names.Used(GeneratedNames.Personas))
        {
            writer.Line("persona", $"{persona} \"{char.ToUpperInvariant(persona[0])}{persona[1..]}\"");
        }

        foreach (var metric in names.Used(GeneratedNames.Metrics))
        {
            writer.Line("metric", $"{metric} \"{metric}\" rate {{ source \"feedback/{metric}.csv\"  every 90d }}");
        }

        writer.Line("tone", "warm \"Warm\" { avoid \"!!\" }");
    }

    private void WriteClaims()
    {
        foreach (var claim in Phrases.Claims.Where(claim => names.IsUsed(claim.Name)))
        {
            writer.Blank();
            writer.Open($"claim {claim.Name} {Quote(claim.Title.In(writer.Default))}");
            writer.Others("title", language => Quote(claim.Title.In(language)));
            writer.Line("value", claim.Value);
            writer.Each("watch", language => Quote(claim.Watch.In(language)));
            writer.Each("phrase", language => Quote(claim.Phrase.In(language)));
            writer.Close();
        }
    }

    private void WriteMessages()
    {
        for (var i = 0; i < names.MessageCount; i++)
        {
            var message = names.Message(i);
            writer.Blank();
            writer.Open($"message {message.Name} {Quote(message.Slogan.In(writer.Default))}");
            writer.Each("text", language => Quote($"{message.Slogan.In(language)}: {message.Claim.Phrase.In(language)}."));
            writer.Line("claims", message.Claim.Name);
            writer.Line("tone", "warm");
            writer.Close();
        }
    }
}

using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Journeys.Cli.Output;
using Journeys.Language.Diagnostics;
using Journeys.Language.Text;
using Journeys.Mcp.Offering;

namespace Journeys.Cli.Assisting;

/// <summary>Makes answers of a size that an assistant can take in.</summary>
internal static class Answer
{
    /// <summary>The most bytes of data.</summary>
    public const int MostData = 200_000;

    /// <summary>The most letters of text.</summary>
    public const int MostText = 60_000;

    private static readonly Phrase Cut = new("… and {0} more characters", "… en nog {0} tekens", "… og {0} tegn til");
    private static readonly Phrase LeftOut = new(
        "{0} more are left out; ask for fewer, or narrow it down.",
        "Er zijn er nog {0} weggelaten; vraag er minder, of vraag gerichter.",
        "{0} mere er udeladt; spørg om færre, eller spørg mere præcist.");

    /// <summary>What is written, as data.</summary>
    public static JsonElement Data(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(json);
        }

        return JsonDocument.Parse(buffer.WrittenMemory).RootElement;
    }

    /// <summary>An answer that lists things: as many as were asked for, or as many as fit.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="limit">How many were asked for.</param>
    /// <param name="language">The language of what is said.</param>
    /// <param name="write">Writes the properties, with so many of them.</param>
    /// <param name="line">The line of one of them.</param>
    /// <param name="summary">What stands above the lines.</param>
    public static ToolAnswer List(int count, int limit, string language, Action<Utf8JsonWriter, int> write, Func<int, string> line, string summary)
    {
        for (var shown = Math.Min(count, limit); ; shown /= 2)
        {
            var data = Data(json =>
            {
                json.WriteStartObject();
                write(json, shown);
                json.WriteNumber("leftOut", count - shown);
                json.WriteEndObject();
            });
            var text = summary + "\n" + string.Concat(Enumerable.Range(0, shown).Select(i => line(i) + "\n"))
                + (shown < count ? string.Format(CultureInfo.InvariantCulture, LeftOut.In(language), count - shown) + "\n" : "");
            if (shown == 0 || (data.GetRawText().Length <= MostData && text.Length <= MostText))
            {
                return new ToolAnswer(Short(text, language), data);
            }
        }
    }

    /// <summary>A text, cut where it is too long.</summary>
    public static string Short(string text, string language)
    {
        if (text.Length <= MostText)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[MostText - 1]) ? MostText - 1 : MostText;
        return text[..end] + "\n" + string.Format(CultureInfo.InvariantCulture, Cut.In(language), text.Length - end) + "\n";
    }

    /// <summary>A finding on a line.</summary>
    public static string Line(Finding finding, string language) =>
        $"{Place(finding.Origin)} {Summary.Word(finding.Severity)} {finding.Rule.Name}: {finding.Message.In(language)}";

    /// <summary>A place: <c>journeys/shoes.journey:12:9</c>.</summary>
    public static string Place(Origin origin)
    {
        var start = ShownRange.Of(origin).Start;
        return string.Create(CultureInfo.InvariantCulture, $"{origin.File}:{start.Line}:{start.Column}");
    }
}

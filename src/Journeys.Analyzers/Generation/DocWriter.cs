using Journeys.Language.Diagnostics;

namespace Journeys.Analyzers.Generation;

/// <summary>Writes documentation comments, in the language of the journeys.</summary>
internal sealed class DocWriter(string language)
{
    /// <summary>What is said of a thing: its title, then a paragraph for each other part.</summary>
    /// <param name="docs">The parts, in any languages.</param>
    /// <param name="value">What stands in place of a title where there is none.</param>
    /// <param name="see">A constant to refer to, or null.</param>
    /// <returns>The lines, without the slashes.</returns>
    public IEnumerable<string> Summary(EquatableArray<DocText> docs, string value, string? see = null)
    {
        var parts = docs.GroupBy(doc => doc.Part).OrderBy(part => part.Key).Select(part => (part.Key, Text: CodeText.Doc(Best(part).Text)))
            .Where(part => part.Text.Length > 0).ToList();
        yield return "<summary>";
        yield return parts.Count > 0 && parts[0].Key == DocPart.Title ? parts[0].Text : $"<c>{CodeText.Doc(value)}</c>";
        foreach (var (part, text) in parts.Where(part => part.Key != DocPart.Title))
        {
            yield return $"<para>{Label(part).In(language)}: {text}</para>";
        }

        if (see is not null)
        {
            yield return $"<para><see cref=\"{see}\"/></para>";
        }

        yield return "</summary>";
    }

    /// <summary>What is said of an earlier name.</summary>
    public IEnumerable<string> Former(string now) =>
    [
        "<summary>" + new Phrase("Earlier name of", "Vroegere naam van", "Tidligere navn på").In(language) + $" <see cref=\"{now}\"/>.</summary>",
    ];

    /// <summary>The text in the language; a text without a tag is in it.</summary>
    private DocText Best(IEnumerable<DocText> texts) => texts.OrderBy(text => text.Language is null || text.Language == language ? 0 : 1).First();

    private static Phrase Label(DocPart part) => part switch
    {
        DocPart.Text => new("Says", "Zegt", "Siger"),
        DocPart.Moment => new("Moment", "Moment", "Øjeblik"),
        DocPart.Need => new("Need", "Behoefte", "Behov"),
        DocPart.Goal => new("Goal", "Doel", "Mål"),
        DocPart.Channel => new("Channel", "Kanaal", "Kanal"),
        DocPart.Owner => new("Owner", "Eigenaar", "Ejer"),
        DocPart.Kind => new("Kind", "Soort", "Slags"),
        _ => new("Target", "Streefwaarde", "Målsætning"),
    };
}

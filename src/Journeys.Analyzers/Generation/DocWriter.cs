using System.Collections.Immutable;
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
        yield return "<summary>";
        yield return Text(docs.Items, DocPart.Title) is { Length: > 0 } title ? title : $"<c>{CodeText.Doc(value)}</c>";
        for (var part = DocPart.Title + 1; part <= DocPart.Target; part++)
        {
            if (Text(docs.Items, part) is { Length: > 0 } text)
            {
                yield return $"<para>{Label(part).In(language)}: {text}</para>";
            }
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

    /// <summary>What is said of a part, in the language where it is; a text without a tag is in it. Empty where nothing is said.</summary>
    private string Text(ImmutableArray<DocText> docs, DocPart part)
    {
        DocText? best = null;
        foreach (var doc in docs)
        {
            if (doc.Part == part && (best is null || (!IsOurs(best) && IsOurs(doc))))
            {
                best = doc;
            }
        }

        return best is null ? "" : CodeText.Doc(best.Text);
    }

    private bool IsOurs(DocText text) => text.Language is null || text.Language == language;

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

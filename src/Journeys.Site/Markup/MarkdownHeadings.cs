using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Journeys.Site.Markup;

/// <summary>Gives headings the levels and places that they have on a page.</summary>
internal static class MarkdownHeadings
{
    /// <summary>Levels are moved so that the first is <paramref name="top"/> and no level is skipped on the way down.</summary>
    public static void Fit(MarkdownDocument document, int top)
    {
        var stack = new Stack<int>();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            while (stack.Count > 0 && stack.Peek() >= heading.Level)
            {
                stack.Pop();
            }

            stack.Push(heading.Level);
            heading.Level = Math.Min(6, top + stack.Count - 1);
        }
    }

    /// <summary>Ids as code hosts make them, in one pass; a number tells equal ones apart.</summary>
    public static void AddAnchors(MarkdownDocument document)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { "content" };
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var slug = heading.Inline is { } inline ? Slug(MarkdownText.PlainText(inline)) : "";
            if (slug.Length == 0)
            {
                continue;
            }

            var id = slug;
            for (var count = counts.GetValueOrDefault(slug); !taken.Add(id); id = slug + "-" + count)
            {
                count++;
                counts[slug] = count;
            }

            heading.GetAttributes().Id = id;
        }
    }

    private static string Slug(string heading)
    {
        var characters = heading.ToLowerInvariant()
            .Where(character => char.IsLetterOrDigit(character) || character is ' ' or '-' or '_')
            .Select(character => character == ' ' ? '-' : character);
        return string.Concat(characters);
    }
}

using System.Collections.Immutable;
using Journeys.Interchange.Writing;

namespace Journeys.Interchange.Markdown;

/// <summary>A list of what is known: a label and a text an item. What has no text has no item, and without items there is no list.</summary>
/// <param name="document">Where it is written.</param>
internal sealed class DocumentList(TextBuffer document)
{
    private bool _isBegun;

    /// <summary>An item with a text.</summary>
    /// <param name="label">A word of ours.</param>
    /// <param name="text">A text that people wrote.</param>
    public void Item(string label, string text)
    {
        if (MarkdownText.Escape(text) is { Length: > 0 } escaped)
        {
            Begin(label);
            document.Append(" " + escaped + "\n");
        }
    }

    /// <summary>An item with several texts, below each other where they are more than one.</summary>
    /// <param name="label">A word of ours.</param>
    /// <param name="texts">Texts that people wrote.</param>
    public void Items(string label, ImmutableArray<string> texts)
    {
        if (texts.Length < 2)
        {
            Item(label, texts is [var only] ? only : "");
            return;
        }

        Begin(label);
        document.Append("\n");
        foreach (var text in texts)
        {
            document.Append("    - " + MarkdownText.Escape(text) + "\n");
        }
    }

    /// <summary>Ends the list; the next item begins another.</summary>
    public void End() => _isBegun = false;

    private void Begin(string label)
    {
        document.Append(_isBegun ? "" : "\n");
        document.Append("- **" + label + ":**");
        _isBegun = true;
    }
}

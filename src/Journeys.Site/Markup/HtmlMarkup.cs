using System.Runtime.CompilerServices;
using System.Text;

namespace Journeys.Site.Markup;

/// <summary>
/// Markup taken apart at the places where values go, as the bytes that are printed. A program holds some hundred such texts and prints each
/// of them thousands of times, so what was taken apart is kept.
/// </summary>
internal sealed class HtmlMarkup
{
    /// <summary>What was taken apart last, by the text's identity: literals and the interface's texts are the same objects every time.</summary>
    private static readonly HtmlMarkup?[] Recent = new HtmlMarkup?[1024];

    private readonly string _markup;

    private HtmlMarkup(string markup)
    {
        _markup = markup;
        var parts = new List<Part>();
        for (var reader = new HtmlPieces.Reader(markup); reader.Next();)
        {
            var text = new byte[Encoding.UTF8.GetByteCount(reader.Text)];
            Encoding.UTF8.GetBytes(reader.Text, text);
            parts.Add(new Part(text, reader.Place ?? -1));
        }

        Parts = [.. parts];
    }

    /// <summary>The pieces in their order.</summary>
    public Part[] Parts { get; }

    /// <summary>Takes markup apart.</summary>
    /// <param name="markup">The markup, with <c>{0}</c> to <c>{9}</c> where values go.</param>
    public static HtmlMarkup Of(string markup)
    {
        // An entry is written and read whole, so that threads need no lock.
        ref var entry = ref Recent[RuntimeHelpers.GetHashCode(markup) & (Recent.Length - 1)];
        var known = entry;
        return ReferenceEquals(known?._markup, markup) ? known! : entry = new HtmlMarkup(markup);
    }

    /// <summary>A text, and the place of the value behind it.</summary>
    /// <param name="Text">The text as UTF-8; it may be empty.</param>
    /// <param name="Place">The value's number; -1 for none.</param>
    public readonly record struct Part(byte[] Text, int Place);
}

using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Journeys.Site.Markup;

/// <summary>A link by name, as written: <c>[[running-shoes.checkout]]</c>, <c>[[claim:free-returns|our promise]]</c>.</summary>
/// <param name="target">What stands before the bar.</param>
/// <param name="label">What stands behind it, or null.</param>
internal sealed class NameLinkInline(string target, string? label) : LeafInline
{
    public string Target { get; } = target;

    public string? Label { get; } = label;
}

/// <summary>Links by name for Markdig. In a table the bar is written with a backslash before it, as anywhere in a table.</summary>
internal sealed class NameLinks : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new Parser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private sealed class Parser : InlineParser
    {
        private const int Longest = 200;

        public Parser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (slice.PeekChar() != '[' || slice.PeekCharExtra(-1) == '!')
            {
                return false;
            }

            var start = slice.Start + 2;
            var text = slice.Text.AsSpan(start, Math.Min(Longest, slice.End - start + 1));
            var end = text.IndexOfAny("]\n");
            if (end <= 0 || end + 1 >= text.Length || text[end] != ']' || text[end + 1] != ']')
            {
                return false;
            }

            var written = text[..end].ToString().Replace("\\|", "|", StringComparison.Ordinal).Split('|', 2);
            processor.Inline = new NameLinkInline(written[0].Trim(), written.Length == 2 ? written[1].Trim() : null)
            {
                Span = new(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(start + end + 1)),
                Line = line,
                Column = column,
            };
            slice.Start = start + end + 2;
            return true;
        }
    }
}

using Journeys.Interchange.Markdown;
using Journeys.Language.Model;
using Journeys.Testing.Hostile;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Journeys.Cli.Tests.Output;

/// <summary>What a wiki makes of an exported document, whatever the journeys say.</summary>
public sealed class ExportedDocumentTests
{
    private static readonly MarkdownPipeline WikiLike = new MarkdownPipelineBuilder()
        .UsePipeTables().UseEmphasisExtras().UseAutoLinks().UseMathematics().UseTaskLists().UseGenericAttributes().UseFootnotes().Build();

    [Fact]
    public void No_text_becomes_markup()
    {
        string[] own = ["- x", "1. x", "===", "---", "+ x", "# x", "> x", "| a | b |", "```js", "~~x~~", "$x$", "[^1]", "- [ ] x", "{.x}", "*x*", "__x__", "a@b.example", "http://a.example", "==x==", "++x++", "^x^"];
        var workspace = WorkspaceLoader.Load([.. SpoiledWorkspace.Of([.. own, .. Payloads.Own], "w", number => $"journeys/{number}.journey")]);

        var text = JourneyMarkdown.Write(workspace, [.. workspace.Views], "en");
        var lines = text.Split('\n');
        var document = Markdown.Parse(text, WikiLike);

        Assert.True(workspace.Views.Length >= own.Length + Payloads.Own.Count);
        Assert.Equal([], document.Descendants<Block>().Where(block => !IsLayout(block)).Take(5).Select(block => $"{block.GetType().Name} in {lines[block.Line]}"));
        Assert.Equal([], document.Descendants<Inline>().Where(inline => !IsText(inline)).Take(5).Select(inline => $"{inline.GetType().Name} in {lines[inline.Line]}"));
    }

    private static bool IsLayout(Block block) => block is HeadingBlock or ListItemBlock or ParagraphBlock or ListBlock { BulletType: '-' };

    /// <summary>Plain words, or a label of ours.</summary>
    private static bool IsText(Inline inline) => inline is LiteralInline or ContainerInline { Parent: null }
        || (inline is EmphasisInline { DelimiterChar: '*', DelimiterCount: 2, LastChild: LiteralInline label } && label.Content.ToString().EndsWith(':'));
}

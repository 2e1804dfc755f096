using Journeys.Language.Formatting;
using Journeys.Language.Syntax;
using Journeys.Language.Text;
using Journeys.Language.Vocabulary;
using Journeys.Mcp.Offering;

namespace Journeys.Cli.Assisting.Tools;

/// <summary><c>format_text</c>: a text in the one layout that there is.</summary>
internal static class FormatTextTool
{
    /// <summary>The tool.</summary>
    public static Tool Create() => new(
        "format_text",
        "Lay out a text",
        "Lays out the whole text of a .journey file as `journeys fmt` does, and gives it back. Nothing is saved. What is broken stays as it is.",
        [
            new("text", "The whole text of the file.") { IsRequired = true },
            new("keywords", "Write the keywords in this language.") { Choices = ["en", "nl", "da"] },
        ],
        (arguments, _) =>
        {
            var text = arguments.Required("text");
            var keywords = arguments.Text("keywords") is { } language ? Dialect.Of(language) : null;
            var result = Formatter.Format(SyntaxTree.Parse(new SourceText("unsaved.journey", text)), keywords);
            return new ToolAnswer(result.Text, Answer.Data(json =>
            {
                json.WriteStartObject();
                json.WriteString("text", result.Text);
                json.WriteBoolean("changed", result.Text != text);
                json.WriteBoolean("refused", result.IsRefused);
                json.WriteEndObject();
            }));
        });
}

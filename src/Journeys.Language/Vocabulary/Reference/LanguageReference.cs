using System.Text;

namespace Journeys.Language.Vocabulary.Reference;

/// <summary>
/// The language reference as a page of the handbook (CommonMark with tables), made from the vocabulary, so that it cannot say
/// anything else than the parser does.
/// </summary>
public static class LanguageReference
{
    private static readonly BlockKind[] Order =
    [
        BlockKind.File, BlockKind.Workspace, BlockKind.Journey, BlockKind.Stage, BlockKind.Touchpoint, BlockKind.Opportunity,
        BlockKind.Message, BlockKind.Claim, BlockKind.Tone, BlockKind.Term, BlockKind.Metric, BlockKind.Channel, BlockKind.Team,
        BlockKind.Persona, BlockKind.StageModel, BlockKind.StageDefinition, BlockKind.Field,
    ];

    /// <summary>The whole page.</summary>
    public static string Page()
    {
        var page = new StringBuilder("<!-- language: en -->\n\n# Language reference\n\n");
        page.Append("Every statement is a keyword, what belongs to it, and for some a block in braces. ")
            .Append("What stands in `[ ]` may be left out; `…` means that more may follow. ")
            .Append("A keyword with `[@language]` may be written once for each language that the workspace speaks.\n\n")
            .Append("A file that begins with `# language: nl` or `# language: da` may use the Dutch or Danish words as well; ")
            .Append("`journeys fmt --keywords nl` rewrites a file in them.\n");
        foreach (var block in Order)
        {
            Section(page, block);
        }

        Choices(page);
        page.Append("\n## The grammar\n\n```ebnf\n").Append(EbnfGrammar.Text()).Append("```\n");
        return page.ToString();
    }

    private static void Section(StringBuilder page, BlockKind block)
    {
        page.Append("\n## ").Append(BlockWords.Heading(block).English).Append("\n\n")
            .Append("| Keyword | Written | Means | Dutch | Danish |\n| --- | --- | --- | --- | --- |\n");
        foreach (var keyword in JourneyVocabulary.In(block))
        {
            page.Append("| `").Append(keyword.Word).Append("` | ").Append(Code(ShapeText.Of(keyword))).Append(" | ")
                .Append(keyword.Summary).Append(keyword.IsRepeatable && block != BlockKind.File ? " *(several)*" : "").Append(" | `")
                .Append(Dialect.Of("nl")!.Keyword(keyword.Word)).Append("` | `")
                .Append(Dialect.Of("da")!.Keyword(keyword.Word)).Append("` |\n");
        }
    }

    private static void Choices(StringBuilder page)
    {
        page.Append("\n## Words of choices\n\n| English | Dutch | Danish |\n| --- | --- | --- |\n");
        var choices = JourneyVocabulary.All.SelectMany(keyword => keyword.Arguments).SelectMany(shape => shape.Choices)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(choice => choice, StringComparer.Ordinal);
        foreach (var choice in choices)
        {
            page.Append("| `").Append(choice).Append("` | `").Append(Dialect.Of("nl")!.Choice(choice)).Append("` | `")
                .Append(Dialect.Of("da")!.Choice(choice)).Append("` |\n");
        }
    }

    /// <summary>Code in a table, whose bars would else end the cell.</summary>
    private static string Code(string text) => "`" + text.Replace("|", "\\|") + "`";
}

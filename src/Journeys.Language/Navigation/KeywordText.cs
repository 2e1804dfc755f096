using System.Text;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation;

/// <summary>What a keyword is for, as an editor shows it.</summary>
internal static class KeywordText
{
    /// <summary>What it is for, in one line.</summary>
    public static string Summary(KeywordDefinition keyword, string language) => KeywordSummaries.Of(keyword).In(language);

    /// <summary>Its form, what it is for, and an example, in Markdown.</summary>
    public static string Markdown(KeywordDefinition keyword, Dialect dialect, string language)
    {
        var text = new StringBuilder();
        text.Append("```journey\n").Append(StatementText.Of(keyword, dialect)).Append("\n```\n\n");
        text.Append(Summary(keyword, language)).Append('\n');
        if (dialect.Language == Dialect.English.Language && keyword.Example.Length > 0)
        {
            text.Append("\n```journey\n").Append(keyword.Example).Append("\n```\n");
        }
        else if (dialect.Keyword(keyword.Word) != keyword.Word)
        {
            text.Append("\n`").Append(keyword.Word).Append("` (en)\n");
        }

        return text.ToString();
    }
}

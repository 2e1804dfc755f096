using Journeys.Language.Vocabulary;

namespace Journeys.Language.Navigation;

/// <summary>What a keyword is for, as an editor shows it.</summary>
internal static class KeywordText
{
    /// <summary>What it is for, in one line.</summary>
    public static string Summary(KeywordDefinition keyword, string language) => KeywordSummaries.Of(keyword).In(language);

    /// <summary>Its form, what it is for, and an example, in Markdown.</summary>
    public static string Markdown(KeywordDefinition keyword, Dialect dialect, string language) =>
        Form(keyword, dialect) + Summary(keyword, language) + "\n" + Example(keyword, dialect);

    /// <summary>Its form and an example, in Markdown: for where what it is for stands beside it.</summary>
    public static string FormAndExample(KeywordDefinition keyword, Dialect dialect) => Form(keyword, dialect) + Example(keyword, dialect).TrimStart('\n');

    private static string Form(KeywordDefinition keyword, Dialect dialect) => "```journey\n" + StatementText.Of(keyword, dialect) + "\n```\n\n";

    private static string Example(KeywordDefinition keyword, Dialect dialect)
    {
        if (dialect.Language == Dialect.English.Language && keyword.Example.Length > 0)
        {
            return "\n```journey\n" + keyword.Example + "\n```\n";
        }

        return dialect.Keyword(keyword.Word) == keyword.Word ? "" : "\n`" + keyword.Word + "` (en)\n";
    }
}

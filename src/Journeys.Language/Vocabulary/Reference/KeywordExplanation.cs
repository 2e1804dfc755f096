using System.Text;
using Journeys.Language.Diagnostics;
using Journeys.Language.Navigation;

namespace Journeys.Language.Vocabulary.Reference;

/// <summary>What a keyword is for, where it stands and what may stand in its block, as plain text from the vocabulary.</summary>
public static class KeywordExplanation
{
    private const int LineWidth = 100;

    private static readonly Phrase Stands = new("Stands", "Staat", "Står");
    private static readonly Phrase Once = new("once", "één keer", "én gang");
    private static readonly Phrase SeveralTimes = new("several times", "meerdere keren", "flere gange");
    private static readonly Phrase InDutch = new("Dutch", "Nederlands", "Nederlandsk");
    private static readonly Phrase InDanish = new("Danish", "Deens", "Dansk");
    private static readonly Phrase Inside = new("What may stand in it:", "Wat erin kan staan:", "Det kan stå i det:");

    /// <summary>Every word that is explained: the keywords in each language.</summary>
    public static IEnumerable<string> Words =>
        Dialect.All.SelectMany(dialect => JourneyVocabulary.All.Select(keyword => dialect.Keyword(keyword.Word))).Distinct(StringComparer.Ordinal);

    /// <summary>Explains a keyword; null where there is no such keyword.</summary>
    /// <param name="word">The keyword in any of its languages.</param>
    /// <param name="language">The reader's language.</param>
    public static string? Of(string word, string language = "en")
    {
        var english = Dialect.All.Select(dialect => dialect.FindAnywhere(word.AsSpan())?.Word).Where(known => known is not null).ToList();
        var text = new StringBuilder();
        foreach (var keyword in JourneyVocabulary.All.Where(keyword => english.Contains(keyword.Word)))
        {
            text.Append(text.Length == 0 ? "" : "\n");
            Append(text, keyword, language);
        }

        return text.Length == 0 ? null : text.ToString();
    }

    private static void Append(StringBuilder text, KeywordDefinition keyword, string language)
    {
        var places = string.Join(", ", keyword.StandsIn.Select(block => Lower(BlockWords.Heading(block).In(language))));
        var often = keyword.IsRepeatable ? SeveralTimes : Once;
        text.Append(ShapeText.Of(keyword)).Append('\n');
        Line(text, KeywordText.Summary(keyword, language));
        Line(text, $"{Stands.In(language)} {places}, {often.In(language)}.");
        Line(text, $"{InDutch.In(language)}: {Dialect.Of("nl")!.Keyword(keyword.Word)}; {InDanish.In(language)}: {Dialect.Of("da")!.Keyword(keyword.Word)}.");
        if (keyword.Block != BlockKind.None)
        {
            Line(text, Inside.In(language) + " " + string.Join(", ", JourneyVocabulary.In(keyword.Block).Select(inner => inner.Word)) + ".");
        }

        text.Append('\n');
        foreach (var line in keyword.Example.Split('\n'))
        {
            text.Append("    ").Append(line).Append('\n');
        }
    }

    /// <summary>A sentence, indented, over as many lines as it takes.</summary>
    private static void Line(StringBuilder text, string sentence)
    {
        var column = 0;
        foreach (var word in sentence.Split(' '))
        {
            var isNewLine = column == 0 || column + 1 + word.Length > LineWidth;
            text.Append(!isNewLine ? " " : column == 0 ? "  " : "\n  ").Append(word);
            column = (isNewLine ? 2 : column + 1) + word.Length;
        }

        text.Append('\n');
    }

    private static string Lower(string heading) => char.ToLowerInvariant(heading[0]) + heading.Substring(1);
}

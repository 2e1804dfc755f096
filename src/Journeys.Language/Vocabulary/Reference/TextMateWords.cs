using System.Text.RegularExpressions;

namespace Journeys.Language.Vocabulary.Reference;

/// <summary>
/// The words of all dialects by what they do, as alternatives of an Oniguruma expression. A grammar for colours does not know which
/// dialect a file is in, and need not: at the place of a keyword stands nothing else.
/// </summary>
internal static class TextMateWords
{
    /// <summary>A name, or any other word.</summary>
    public const string Word = @"[\p{L}_][\p{L}\p{M}\p{Nd}_]*(?:[-.]+[\p{L}\p{Nd}_][\p{L}\p{M}\p{Nd}_]*)*";

    private const string Begin = @"(?<![\p{L}\p{M}\p{Nd}_.@-])";
    private const string End = @"(?![\p{L}\p{M}\p{Nd}_]|[-.]+[\p{L}\p{Nd}_])";

    private static readonly (string Word, KeywordDefinition Keyword)[] All =
    [
        .. from dialect in Dialect.All
           from block in BlockKinds.All
           from word in dialect.WordsIn(block)
           select (word, dialect.Find(block, word.AsSpan())!),
    ];

    /// <summary>Keywords.</summary>
    public static string Keywords => AnyOf(All.Select(entry => entry.Word));

    /// <summary>Keywords behind which a name is always declared.</summary>
    public static string Declaring => AnyOf(All.GroupBy(entry => entry.Word).Where(group => group.All(Declares)).Select(group => group.Key));

    /// <summary>Keywords behind which a name is declared in one place and used in another.</summary>
    public static string SometimesDeclaring => AnyOf(All.GroupBy(entry => entry.Word)
        .Where(group => group.Any(Declares) && !group.All(Declares)).Select(group => group.Key));

    /// <summary>Keywords behind which a number and a word are one value (<c>value 30 days</c>).</summary>
    public static string Valued => AnyOf(All
        .Where(entry => entry.Keyword.Arguments.Any(argument => argument.Kind == ArgumentKind.ClaimValue)).Select(entry => entry.Word));

    /// <summary>Labels within a statement, <c>was</c> among them.</summary>
    public static string Labels => AnyOf(Translate(
        Arguments.Select(argument => argument.Shape.Label).OfType<string>().Concat([WasWord]), (dialect, label) => dialect.LabelWords(label)));

    /// <summary>Labels that stand right behind their keyword.</summary>
    public static string FirstLabels => AnyOf(Translate(
        Arguments.Where(argument => argument.Index == 0).Select(argument => argument.Shape.Label).OfType<string>(),
        (dialect, label) => dialect.LabelWords(label)));

    /// <summary>The label of an earlier name.</summary>
    public static string Was => AnyOf(Translate([WasWord], (dialect, label) => dialect.LabelWords(label)));

    /// <summary>The words of choices.</summary>
    public static string Choices => AnyOf(ChoicesOf(_ => true));

    /// <summary>The words of choices that stand neither right behind their keyword nor behind a label.</summary>
    public static string LaterChoices => AnyOf(ChoicesOf(argument => argument.Index > 0 && argument.Shape.Label is null));

    private static string WasWord => "was";

    private static IEnumerable<(int Index, ArgumentShape Shape)> Arguments =>
        JourneyVocabulary.All.SelectMany(keyword => keyword.Arguments.Select((shape, index) => (index, shape)));

    private static bool Declares((string Word, KeywordDefinition Keyword) entry) => entry.Keyword.Declares;

    private static IEnumerable<string> ChoicesOf(Func<(int Index, ArgumentShape Shape), bool> isMeant) => Translate(
        Arguments.Where(isMeant).SelectMany(argument => argument.Shape.Choices), (dialect, choice) => dialect.ChoiceWords(choice));

    private static IEnumerable<string> Translate(IEnumerable<string> english, Func<Dialect, string, IEnumerable<string>> words) =>
        english.Distinct(StringComparer.Ordinal).ToList().SelectMany(word => Dialect.All.SelectMany(dialect => words(dialect, word)));

    /// <summary>The longest first, so that <c>stages</c> is not read as <c>stage</c>; whole words only.</summary>
    private static string AnyOf(IEnumerable<string> words)
    {
        var sorted = words.Distinct(StringComparer.Ordinal)
            .OrderByDescending(word => word.Length)
            .ThenBy(word => word, StringComparer.Ordinal)
            .Select(Regex.Escape);
        return Begin + "(?:" + string.Join("|", sorted) + ")" + End;
    }
}

using Journeys.Language.Vocabulary;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>How messages speak of arguments.</summary>
internal static class ArgumentWords
{
    private static readonly Phrase Text = new("a text in quotes", "een tekst tussen aanhalingstekens", "en tekst i anførselstegn");

    /// <summary>What a shape asks for, with an example; values in the words of the file's dialect.</summary>
    public static Phrase What(Dialect dialect, ArgumentShape shape)
    {
        var what = shape.Kind switch
        {
            ArgumentKind.Name => NameOf(shape.Names),
            ArgumentKind.Text => Text,
            ArgumentKind.Prose => Text + new Phrase("or in \"\"\"", "of tussen \"\"\"", "eller i \"\"\""),
            ArgumentKind.NameOrText => NameOf(shape.Names) + new Phrase("or", "of", "eller") + Text,
            ArgumentKind.Choice => Words.Either(Values(dialect, shape)),
            ArgumentKind.Number => shape.Bounds is { Greatest: < 1000 } bounds ? Within(bounds.Least, bounds.Greatest) : new("a number", "een getal", "et tal"),
            ArgumentKind.Score => new("a score with its scale", "een score met de schaal erbij", "en score med skala"),
            ArgumentKind.Duration => new("a length of time", "een tijdsduur", "et tidsrum"),
            ArgumentKind.Date => new("a date as year-month-day", "een datum als jaar-maand-dag", "en dato som år-måned-dag"),
            ArgumentKind.Range => new("a range", "een bereik", "et interval"),
            ArgumentKind.Comparison => new("a target", "een streefwaarde", "en målsætning"),
            ArgumentKind.FieldValue => new(
                "a text in quotes, a number or a date",
                "een tekst tussen aanhalingstekens, een getal of een datum",
                "en tekst i anførselstegn, et tal eller en dato"),
            _ => new("a value", "een waarde", "en værdi"),
        };
        return shape.Kind == ArgumentKind.Choice || shape.Example.Length == 0 ? what : SuchAs(what, Words.Quoted(shape.Example));
    }

    /// <summary>What a keyword lacks: what the shape asks for, and of a picture what the text is for.</summary>
    public static Phrase Needed(Dialect dialect, KeywordDefinition keyword, ArgumentShape shape) => keyword.Word == "image" && shape.Slot == Slots.Label
        ? new(
            "a text in quotes that says what the picture shows, for those who do not see it",
            "een tekst tussen aanhalingstekens die zegt wat er op de afbeelding staat, voor wie die niet ziet",
            "en tekst i anførselstegn, der siger, hvad billedet viser, for dem, der ikke ser det")
        : What(dialect, shape);

    /// <summary>The values of a choice, in the words of a dialect.</summary>
    public static IReadOnlyList<string> Values(Dialect dialect, ArgumentShape shape) => [.. shape.Choices.Select(dialect.Choice)];

    /// <summary>How a keyword is written, in one sentence.</summary>
    public static Phrase Usage(KeywordDefinition keyword)
    {
        var example = Words.Quoted(keyword.Example.Split('\n')[0]);
        return new($"It is written like this: {example}.", $"Zo schrijf je het: {example}.", $"Sådan skriver du det: {example}.");
    }

    private static Phrase NameOf(NameKind kind)
    {
        var any = KindWords.Of(kind).Any;
        return kind is NameKind.None or NameKind.Language
            ? any
            : new($"the name of {any.English}", $"de naam van {any.Dutch}", $"navnet på {any.Danish}");
    }

    private static Phrase Within(int least, int greatest) => new(
        $"a whole number from {least} to {greatest}", $"een heel getal van {least} tot en met {greatest}", $"et helt tal fra {least} til {greatest}");

    private static Phrase SuchAs(Phrase what, string example) => new(
        $"{what.English}, such as {example}", $"{what.Dutch}, bijvoorbeeld {example}", $"{what.Danish}, for eksempel {example}");
}

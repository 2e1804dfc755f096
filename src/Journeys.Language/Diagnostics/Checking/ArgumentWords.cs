using Journeys.Language.Vocabulary;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>How messages speak of arguments.</summary>
internal static class ArgumentWords
{
    /// <summary>What a shape asks for, with an example.</summary>
    public static string What(ArgumentShape shape)
    {
        var what = shape.Kind switch
        {
            ArgumentKind.Name => NameOf(shape.Names),
            ArgumentKind.Text => "a text in quotes",
            ArgumentKind.Prose => "a text in quotes or in \"\"\"",
            ArgumentKind.NameOrText => NameOf(shape.Names) + " or a text in quotes",
            ArgumentKind.Choice => Words.Either(shape.Choices),
            ArgumentKind.Number => shape.Bounds is { Greatest: < 1000 } bounds ? $"a whole number from {bounds.Least} to {bounds.Greatest}" : "a number",
            ArgumentKind.Score => "a score with its scale",
            ArgumentKind.Duration => "a length of time",
            ArgumentKind.Date => "a date as year-month-day",
            ArgumentKind.Range => "a range",
            ArgumentKind.Comparison => "a target",
            ArgumentKind.FieldValue => "a text in quotes, a number or a date",
            _ => "a value",
        };
        return shape.Kind == ArgumentKind.Choice || shape.Example.Length == 0 ? what : $"{what}, such as {Words.Quoted(shape.Example)}";
    }

    /// <summary>How a keyword is written, in one sentence.</summary>
    public static string Usage(KeywordDefinition keyword) => "It is written like this: " + Words.Quoted(FirstLine(keyword.Example)) + ".";

    private static string NameOf(NameKind kind) => kind switch
    {
        NameKind.None => "a name",
        NameKind.StageModel => "the name of a stage model",
        NameKind.Language => "a language",
        NameKind.Opportunity => "the name of an opportunity",
        _ => "the name of a " + kind.ToString().ToLowerInvariant(),
    };

    private static string FirstLine(string example) => example.Split('\n')[0];
}

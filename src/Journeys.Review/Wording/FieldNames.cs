using Journeys.Language.Diagnostics;
using Journeys.Language.Vocabulary;

namespace Journeys.Review.Wording;

/// <summary>What the fields are called. Most are keywords, whose translations the dialects know.</summary>
public static class FieldNames
{
    /// <summary>The name of a thing.</summary>
    public const string Name = "name";

    /// <summary>The stage that a touchpoint stands in.</summary>
    public const string Stage = "stage";

    /// <summary>The place among its neighbours.</summary>
    public const string Order = "order";

    /// <summary>Whether journeys share it.</summary>
    public const string Shared = "shared";

    /// <summary>What a field is called.</summary>
    public static Phrase Of(string field) => field switch
    {
        Name => new("name", "naam", "navn"),
        Order => new("order", "volgorde", "rækkefølge"),
        Shared => new("shared", "gedeeld", "delt"),
        _ => new(field, Keyword("nl", field), Keyword("da", field)),
    };

    /// <summary>A word of the vocabulary in a language, such as <c>high</c>.</summary>
    public static string Choice(string word, string language) => Dialect.Of(language)?.Choice(word) ?? word;

    private static string Keyword(string language, string field) => Dialect.Of(language)!.Keyword(field);
}

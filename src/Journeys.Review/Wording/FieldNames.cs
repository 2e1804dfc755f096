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

    /// <summary>What stands between a field and the part of it that alone is meant: <c>priority.because</c>.</summary>
    public const char BetweenParts = '.';

    /// <summary>The keyword of a field, without its part.</summary>
    public static string Keyword(string field) => field.Split(BetweenParts)[0];

    /// <summary>Whether a field's name stands for several things, so that the verb behind it does too.</summary>
    public static bool IsPlural(string field) => field is "claims" or "languages" or "tags" or "notes" or "stages";

    /// <summary>What a field, or a part of one, is called.</summary>
    public static Phrase Of(string field)
    {
        if (field.Split(BetweenParts) is not [var whole, var part])
        {
            return Whole(field);
        }

        var (name, of) = (Whole(whole), Part(part));
        return new($"{name.English} ({of.English})", $"{name.Dutch} ({of.Dutch})", $"{name.Danish} ({of.Danish})");
    }

    private static Phrase Part(string part) => part switch
    {
        "wording" => new("wording", "bewoording", "ordlyd"),
        "words" => new("words", "woorden", "ord"),
        "evidence" => new("evidence", "bewijs", "belæg"),
        _ => new(part, Dialect.Of("nl")!.Label(part), Dialect.Of("da")!.Label(part)),
    };

    private static Phrase Whole(string field) => field switch
    {
        Name => new("name", "naam", "navn"),
        Order => new("order", "volgorde", "rækkefølge"),
        Shared => new("shared", "gedeeld", "delt"),
        "kind" => new("kind", "soort", "type"),
        _ => new(field, Translated("nl", field), Translated("da", field)),
    };

    /// <summary>A word of the vocabulary in a language, such as <c>high</c>.</summary>
    public static string Choice(string word, string language) => Dialect.Of(language)?.Choice(word) ?? word;

    private static string Translated(string language, string field) => Dialect.Of(language)!.Keyword(field);
}

using Journeys.Language.Vocabulary;

namespace Journeys.Language.Formatting;

/// <summary>The words in which keywords are written: as they stand, or translated into one dialect.</summary>
/// <param name="From">The dialect in which they stand.</param>
/// <param name="To">The dialect in which they are to be written; null to leave them.</param>
internal sealed record KeywordWords(Dialect From, Dialect? To)
{
    /// <summary>The keyword as it is to be written.</summary>
    public string Keyword(KeywordDefinition definition, string written) => To is null ? written : To.Keyword(definition.Word);

    /// <summary>A label as it is to be written.</summary>
    public string Label(string written) => To is null ? written : To.Label(From.EnglishLabel(written));

    /// <summary>The word of a choice as it is to be written.</summary>
    public string Choice(string written) => To is null ? written : To.Choice(From.EnglishChoice(written));
}

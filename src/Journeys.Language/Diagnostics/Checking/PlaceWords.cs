using Journeys.Language.Vocabulary;

namespace Journeys.Language.Diagnostics.Checking;

/// <summary>How messages speak of the places where keywords stand.</summary>
internal static class PlaceWords
{
    /// <summary>The inside of a block: <c>in a `touchpoint`</c>.</summary>
    public static Phrase In(BlockKind block) => block switch
    {
        BlockKind.File => new("at the top of a file", "op het hoogste niveau van een bestand", "på øverste niveau i en fil"),
        BlockKind.StageModel => new("in `stages`", "in `stages`", "i `stages`"),
        BlockKind.StageDefinition => new("in a `stage` of `stages`", "in een `stage` van `stages`", "i en `stage` i `stages`"),
        BlockKind.Stage => new("in a `stage` of a journey", "in een `stage` van een klantreis", "i en `stage` i en kunderejse"),
        BlockKind.Opportunity => Within("an", "opportunity"),
        _ => Within("a", block.ToString().ToLowerInvariant()),
    };

    /// <summary>Everything that may stand in a block, in one sentence.</summary>
    public static Phrase Allowed(Dialect dialect, BlockKind block)
    {
        var words = string.Join(", ", JourneyVocabulary.In(block).Select(keyword => dialect.Keyword(keyword.Word)));
        return new($"What may stand here: {words}.", $"Wat hier kan staan: {words}.", $"Her kan der stå: {words}.");
    }

    /// <summary>Danish goes without an article, since a keyword has no gender.</summary>
    private static Phrase Within(string article, string keyword) => new($"in {article} `{keyword}`", $"in een `{keyword}`", $"i `{keyword}`");
}

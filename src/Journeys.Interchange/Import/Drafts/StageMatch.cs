using Journeys.Language.Model;

namespace Journeys.Interchange.Import.Drafts;

/// <summary>The built-in stages by the words of any of their languages.</summary>
internal static class StageMatch
{
    private static readonly Dictionary<string, (StageDefinition Stage, string? Language)> ByKey = Read();

    /// <summary>The names of the built-in stages, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. StandardStages.Model.Stages.Select(stage => stage.Name.Value)];

    /// <summary>The name of the built-in stage that a title means, or null.</summary>
    public static string? Find(string title) => ByKey.TryGetValue(FoldedText.Key(title), out var found) ? found.Stage.Name.Value : null;

    /// <summary>The language of a title, where only one language says it so.</summary>
    public static string? LanguageOf(string title) => ByKey.TryGetValue(FoldedText.Key(title), out var found) ? found.Language : null;

    /// <summary>Whether a title is the very one that a built-in stage has in a language, so that it need not be written.</summary>
    public static bool IsOwnTitle(string name, string title, string language) => StandardStages.Model.Stages.Any(stage =>
        stage.Name.Value == name && (TitleOf(stage, language) ?? TitleOf(stage, StandardStages.Language)) == title);

    private static string? TitleOf(StageDefinition stage, string language) =>
        stage.Title.Entries.FirstOrDefault(text => text.Language == language)?.Value;

    private static Dictionary<string, (StageDefinition Stage, string? Language)> Read()
    {
        var byKey = new Dictionary<string, (StageDefinition Stage, string? Language)>(StringComparer.Ordinal);
        foreach (var stage in StandardStages.Model.Stages)
        {
            foreach (var title in stage.Title.Entries)
            {
                byKey[FoldedText.Key(title.Value)] = (stage, title.Language);
            }

            byKey[FoldedText.Key(stage.Name.Value)] = (stage, null);
        }

        return byKey;
    }
}

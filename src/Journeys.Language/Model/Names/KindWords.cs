using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Names;

/// <summary>How messages speak of kinds of names.</summary>
internal static class KindWords
{
    /// <summary>One thing of the kind: <c>stage model</c>.</summary>
    public static string One(NameKind kind) => kind == NameKind.StageModel ? "stage model" : kind.ToString().ToLowerInvariant();

    /// <summary>The keyword that declares it.</summary>
    public static string Keyword(NameKind kind) => kind == NameKind.StageModel ? "stages" : kind.ToString().ToLowerInvariant();
}

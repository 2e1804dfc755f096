using Journeys.Language.Diagnostics;
using Journeys.Language.Vocabulary;

namespace Journeys.Language.Model.Names;

/// <summary>
/// Tells of declarations that nothing uses. A claim with words to watch for is used by every text that is checked against it.
/// A workspace without a journey is one that is just being begun, or a part of one: nothing is said of it.
/// </summary>
internal static class UnusedChecker
{
    public static void Check(Workspace workspace, HashSet<(NameKind, string)> used, List<Finding> findings)
    {
        if (workspace.Journeys.All.IsEmpty)
        {
            return;
        }

        Unused(NameKind.Channel, workspace.Channels.All, used, findings);
        Unused(NameKind.Team, workspace.Teams.All, used, findings);
        Unused(NameKind.Persona, workspace.Personas.All, used, findings);
        Unused(NameKind.Claim, workspace.Claims.All.Where(claim => claim.Watch.IsEmpty), used, findings);
        Unused(NameKind.Tone, workspace.Tones.All, used, findings);
        Unused(NameKind.Message, workspace.Messages.All, used, findings);
        Unused(NameKind.Metric, workspace.Metrics.All, used, findings);
        Unused(NameKind.Field, workspace.Fields.All, used, findings);
        Unused(NameKind.Touchpoint, workspace.SharedTouchpoints.All, used, findings);
        Unused(NameKind.StageModel, workspace.StageModels.All, used, findings);
    }

    private static void Unused(
        NameKind kind, IEnumerable<Declaration> declarations, HashSet<(NameKind, string)> used, List<Finding> findings)
    {
        foreach (var declaration in declarations)
        {
            var name = declaration.Name.Value;
            if (name.Length > 0 && !used.Contains((kind, name)))
            {
                findings.Add(LanguageRules.UnusedDeclaration.At(declaration.Name.Origin, Message(KindWords.Of(kind), name)));
            }
        }
    }

    private static Phrase Message(Noun kind, string name) => new(
        $"Nothing uses {kind.The.English} `{name}`. Use it, or remove it.",
        $"{kind.AtStart.Dutch} `{name}` wordt nergens gebruikt. Gebruik {kind.It.Dutch}, of haal {kind.It.Dutch} weg.",
        $"{kind.AtStart.Danish} `{name}` bruges ikke noget sted. Brug {kind.It.Danish}, eller fjern {kind.It.Danish}.");
}
